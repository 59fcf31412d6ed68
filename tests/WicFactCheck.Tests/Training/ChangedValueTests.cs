using WicFactCheck.Claims;
using WicFactCheck.Tests.Alignment;
using WicFactCheck.Training.Alignment;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Tests.Training;

/// <summary>Contradictions made out of what agrees.</summary>
public sealed class ChangedValueTests
{
    [Theory]
    [InlineData("The mill sold 40 lamps.", "40", "The mill sold 60 lamps.", "60", "The yard has 18 boats.", "18", "12 27")]
    [InlineData("The mill sold 40 lamps.", "40", "The mill sold 60 lamps.", "60", "The yard has 300 boats.", "300", "200 400")]
    [InlineData("The mill sold 40 lamps.", "40", "The mill sold 44 lamps.", "44", "The yard has 300 boats.", "300", "400")]
    [InlineData(
        "The mill opened on 9 May 2024.",
        "2024-05-09",
        "The mill opened on 12 May 2024.",
        "2024-05-12",
        "The yard opened on 20 June 2023.",
        "2023-06-20",
        "2023-06-17 2023-06-23"
    )]
    [InlineData(
        "The mill opened in 2015.",
        "2015",
        "The mill opened in 2019.",
        "2019",
        "The yard opened in 1990.",
        "1990",
        "1994"
    )]
    public void A_value_is_changed_as_the_values_of_a_conflict_differ(
        string one,
        string first,
        string other,
        string second,
        string text,
        string value,
        string changed
    )
    {
        var (donor, dossier) = (LabelledPairs.Of(new Dossier(one, other), first, second, 0), new Dossier(text));
        var figure = dossier.Pair(value, value).One;
        var found = Changed(figure, donor);
        Assert.Equal(changed, string.Join(' ', found.Select(Shown).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(
            found,
            made =>
            {
                Assert.Same(figure.Frame, made.Frame);
                Assert.Same(figure.Context, made.Context);
                Assert.Equal((figure.Kind, figure.Claim.Span), (made.Kind, made.Claim.Span));
            }
        );
    }

    [Fact]
    public void A_changed_count_cannot_hold_beside_the_one_that_was_told()
    {
        var donor = LabelledPairs.Of(new Dossier("The mill sold 40 lamps.", "The mill sold 60 lamps."), "40", "60", 0);
        var dossier = new Dossier("The yard has 18 boats.");
        var figure = dossier.Pair("18", "18").One;
        Assert.All(Changed(figure, donor), made => Assert.True(dossier.Figures.AreApart(figure, made)));
    }

    [Fact]
    public void Without_a_conflict_of_its_kind_nothing_is_changed()
    {
        var donor = LabelledPairs.Of(new Dossier("The mill sold 40 lamps.", "The mill sold 60 lamps."), "40", "60", 0);
        var date = new Dossier("The mill opened on 9 May 2024.").Pair("2024-05-09", "2024-05-09").One;
        var count = new Dossier("The yard has 18 boats.").Pair("18", "18").One;
        Assert.Null(new ChangedValue([donor]).Of(date, new Random(1)));
        Assert.Null(new ChangedValue([]).Of(count, new Random(1)));
    }

    private static List<Figure> Changed(Figure figure, LabelledPair donor) =>
        [.. Enumerable.Range(0, 20).Select(seed => new ChangedValue([donor]).Of(figure, new Random(seed))).OfType<Figure>()];

    private static string Shown(Figure figure) =>
        figure.Claim.Value switch
        {
            TimeClaim { Expression: var time } => time.Timex,
            var value => value.Label,
        };
}
