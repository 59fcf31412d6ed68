using WicFactCheck.Alignment;
using WicFactCheck.Claims;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Which figures of a dossier are of one fact.</summary>
public sealed class AlignerTests
{
    private const string One = "date: 2024-06-01\n\nThe mill sold 40 lamps.";
    private const string Other = "date: 2024-06-01\n\nThe mill sold 48 lamps.";

    [Theory]
    [InlineData(3, 3, "Conflict a.md 40 | b.md 48")]
    [InlineData(3, 0.1f, "Conflict a.md 40 | b.md 48")]
    [InlineData(3, -0.1f, "")]
    public void A_conflict_is_told_where_it_is_likelier_than_not(float slot, float conflict, string aligned) =>
        Assert.Equal(aligned, string.Join(", ", new Dossier(One, Other).Aligned(Models.Even(slot, conflict))));

    [Theory]
    [InlineData(3, "Agree a.md 40 | b.md 40")]
    [InlineData(-3, "")]
    public void Like_values_agree_where_they_are_likely_of_one_slot(float slot, string aligned) =>
        Assert.Equal(aligned, string.Join(", ", new Dossier(One, One).Aligned(Models.Even(slot, 3))));

    [Theory]
    [InlineData("", " Later, the mill sold 57 lamps.")]
    [InlineData(" Later, the mill sold 57 lamps.", "")]
    public void A_figure_has_at_most_one_partner_in_another_article(string here, string there) =>
        Assert.Equal(
            ["Conflict a.md 40 | b.md 48"],
            new Dossier(One + here, Other + there)
                .Aligned(Models.Even(3, 3))
                .Where(pair => pair.Contains("a.md", StringComparison.Ordinal) && pair.Contains("b.md", StringComparison.Ordinal))
        );

    [Fact]
    public void A_figure_has_at_most_one_partner_in_its_own_article() =>
        Assert.Single(
            new Dossier(One + " Later, the mill sold 48 lamps. Then the mill sold 57 lamps.").Aligned(Models.Even(3, 3))
        );

    [Fact]
    public void A_figure_may_have_a_partner_in_each_article() =>
        Assert.Equal(
            ["Conflict a.md 40 | b.md 48", "Conflict a.md 40 | c.md 57", "Conflict b.md 48 | c.md 57"],
            new Dossier(One, Other, One.Replace("40", "57", StringComparison.Ordinal)).Aligned(Models.Even(3, 3))
        );

    [Theory]
    [InlineData(4, 3, "Agree a.md 40 | b.md 40")]
    [InlineData(3, 4, "Conflict a.md 40 | b.md 48")]
    public void Agreement_and_conflict_vie_for_a_figure(float slot, float conflict, string aligned) =>
        Assert.Equal(
            [aligned],
            new Dossier(One, Other + " Later, the mill sold 40 lamps.")
                .Aligned(Models.Even(slot, conflict))
                .Where(pair => pair.Contains("a.md", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("2024-06-03", "Update a.md 14 | b.md 16")]
    [InlineData("2024-05-28", "Conflict a.md 14 | b.md 16")]
    public void A_toll_that_has_grown_is_an_update(string date, string aligned) =>
        Assert.Equal(
            [aligned],
            new Dossier("date: 2024-06-01\n\nThe fire killed 14 people.", $"date: {date}\n\nThe fire killed 16 people.").Aligned(
                Models.Even(3, 3)
            )
        );

    [Fact]
    public void What_a_sentence_tells_is_not_held_against_itself()
    {
        var model = Models.Even(3, 3);
        Assert.Empty(new Dossier("The mill sold 40 lamps and 48 lamps.").Aligned(model));
        Assert.Equal(
            ["Conflict a.md 40 | a.md 48"],
            new Dossier("The mill sold 40 lamps. Later, the mill sold 48 lamps.").Aligned(model)
        );
    }

    [Fact]
    public void Values_that_no_check_compares_are_no_figures()
    {
        var dossier = new Dossier("Anna Berg chairs the mill board.", "Anna Berg is the mill's treasurer.");
        Assert.Equal(2, dossier.Claims.Count);
        Assert.Empty(dossier.Figures.Figures);
    }

    [Fact]
    public void Values_that_cannot_be_compared_are_not_apart()
    {
        var dossier = new Dossier("The mill opened at 9:30 a.m.", "The mill opened in 2015.");
        Assert.False(dossier.Figures.AreApart(dossier.Pair("T09:30", "2015")));
        Assert.Empty(dossier.Aligned(Models.Even(3, 3)));
    }

    [Fact]
    public void Figures_of_two_kinds_are_never_partners() =>
        Assert.Empty(new Dossier("The mill sold 40 lamps.", "The mill sold 48 percent of them.").Aligned(Models.Even(3, 3)));

    [Theory]
    [InlineData(60, 61)]
    [InlineData(61, 1)]
    public void An_article_with_more_than_sixty_numbers_is_a_table(int numbers, int figures)
    {
        var lines = Enumerable.Range(101, numbers).Select(number => $"The mill sold {number} lamps.");
        var dossier = new Dossier("The mill opened on 3 May 2021. " + string.Join(' ', lines));
        Assert.Equal(figures, dossier.Figures.Figures.Length);
    }

    [Theory]
    [InlineData("named specific, specific, unspecific", true, true)]
    [InlineData("unspecific, specific, unspecific", true, true)]
    [InlineData("named unspecific, unspecific", true, false)]
    [InlineData("named unspecific, named specific", false, true)]
    public void Of_claims_about_one_value_one_without_a_name_whose_rule_tells_most_is_the_figure(
        string claims,
        bool isTopic,
        bool isSpecific
    )
    {
        var claim = new Dossier("The mill sold 40 lamps.").Claims.Single();
        var figure = Assert.Single(Aligner.Figures(claims.Split(", ").Select(Like), Dossier.CanBothHold));
        Assert.Equal((isTopic, isSpecific), (figure.Claim.Subject.IsTopic, figure.Context.IsSpecific));

        Claim Like(string words) =>
            new()
            {
                Document = claim.Document,
                Rule = claim.Rule,
                Subject = claim.Subject with { IsTopic = !words.StartsWith("named", StringComparison.Ordinal) },
                Attribute = claim.Attribute,
                Value = claim.Value,
                Context = new ClaimContext { Words = [], IsSpecific = !words.EndsWith("unspecific", StringComparison.Ordinal) },
                Span = claim.Span,
                Sentence = claim.Sentence,
            };
    }

    [Theory]
    [InlineData("The mill sold 48 lamps.", "48", true)]
    [InlineData("The mill sold 48 boats.", "48", true)]
    [InlineData("The mill sold 48 percent of them.", "48%", false)]
    [InlineData("The mill never sold 48 lamps.", "48", false)]
    public void Figures_of_one_kind_are_comparable_where_nothing_rules_it_out(string other, string value, bool areComparable)
    {
        var pair = new Dossier("The mill sold 40 lamps.", other).Pair("40", value);
        Assert.Equal(areComparable, Aligner.AreComparable(pair.One.Claim, pair.Other.Claim));
    }
}
