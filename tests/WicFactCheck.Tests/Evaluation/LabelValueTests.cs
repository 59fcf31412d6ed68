using NodaTime;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>When a claim tells the value that a label gives its words.</summary>
public sealed class LabelValueTests
{
    private static readonly LabelReader Reader = new(Shipped.Rules);

    [Theory]
    [InlineData("The dam cost [12.5 million euros].", "€12.5m", true)]
    [InlineData("The dam cost [12.5 million euros].", "12,500,000", true)]
    [InlineData("The dam cost [12.5 million euros].", "$12.5m", false)]
    [InlineData("The dam cost [12.5 million euros].", "€12.4m", false)]
    [InlineData("The fire killed [seventeen people].", "17", true)]
    [InlineData("The fire killed [seventeen people].", "seven", false)]
    [InlineData("[More than 2,600 people] attended the fair.", "2,600", true)]
    [InlineData("The mill opened in [June 2014].", "2014", true)]
    [InlineData("The mill opened in [2014].", "June 2014", false)]
    [InlineData("The mill opened on [Tuesday 9 April 2019].", "9 April", true)]
    [InlineData("The mill opened on [Tuesday 9 April 2019].", "Tuesday", true)]
    [InlineData("The mill opened on [Tuesday 9 April 2019].", "10 April", false)]
    [InlineData("The mill opened [40 years ago].", "40 years (1984)", true)]
    [InlineData("The strike lasted [six weeks].", "6 weeks", true)]
    [InlineData("The strike lasted [six weeks].", "six days", false)]
    [InlineData("It was the [fourth title] for the club.", "4th", true)]
    [InlineData("The [lamps on the quay] were lit.", "40", false)]
    public void A_claim_tells_the_value_of_a_label_or_not(string marked, string label, bool tells)
    {
        var words = marked[(marked.IndexOf('[') + 1)..marked.IndexOf(']')];
        var article = new SourceText("a.txt", "date: 2024-05-31\nNews of the town\n\n" + string.Concat(marked.Split('[', ']')));
        var quote = Labels.Quote(article, words, label);
        var value = Reader.Read(quote, TimeAnchor.Of(new LocalDate(2024, 5, 31)));
        Assert.Equal(
            tells,
            Shipped.Checker.Claims(article).Claims.Any(claim => Place.Of(claim).IsOn(quote) && value.IsToldBy(claim))
        );
    }

    [Theory]
    [InlineData("[Mayor Ilka Brandvold] opened the quay.", "Brandvold", true)]
    [InlineData("[Mayor Ilka Brandvold] opened the quay.", "the mayor", true)]
    [InlineData("[Mayor Ilka Brandvold] opened the quay.", "Ilse Brandt", false)]
    public void A_role_is_told_of_somebody(string marked, string label, bool tells) =>
        A_claim_tells_the_value_of_a_label_or_not(marked, label, tells);
}
