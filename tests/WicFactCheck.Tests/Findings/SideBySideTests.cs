using WicFactCheck.Reports;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

/// <summary>Rules run on all processors, and what they share of an article is found out when the first of them asks.</summary>
public sealed class SideBySideTests
{
    private const int Times = 24;

    [Theory]
    [InlineData(2)]
    [InlineData(25)]
    public void A_dossier_has_one_report_however_often_it_is_checked_at_once(int towns)
    {
        List<SourceText> articles = [.. Enumerable.Range(0, towns).SelectMany(ArticlesOf)];
        var alone = Written(new FactChecker(Shipped.Rules).Check(articles, []));

        // Those who remember the articles share what is known of them.
        var checker = new FactChecker(Shipped.Rules, remembers: true);
        checker.Check(articles.Take(1), []);
        var together = Enumerable.Range(0, Times).AsParallel().Select(_ => Written(checker.Check(articles, []))).ToArray();

        Assert.Contains("Halverson", alone, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat(alone, Times), together);
    }

    private static IEnumerable<SourceText> ArticlesOf(int town)
    {
        var place = $"{(char)('A' + town)}rsund";
        yield return new SourceText(
            $"{town} one.md",
            $"""
            date: 2024-05-07
            # Mill burns down in {place}

            A fire broke out at the Tarnholt Mill on the 400 block of Larch Street in {place} on Monday, police said. The mill
            opened in 1944 and keeps its 80th anniversary this year. Three people were hurt, among them Arvid Tarnholt, 61.

            "We have never seen such a fire in this valley, and we will build the mill again," said Officer Mika Halverson. The
            fire raged for five hours, from 2 p.m. to 7 p.m. Of the 40 looms, 10 are left, or 25 percent.
            """
        );
        yield return new SourceText(
            $"{town} two.md",
            $"""
            date: 2024-05-08
            # {place} mourns its mill

            The Tarnholt Mill on the 4000 block of Larch Street in {place} burnt down on Monday. The mill was founded in 1954.
            Five people were hurt, and Arvid Tarnholt, 16, is still in hospital. He has been director since 1987, for 19 years.

            "We have never seen such a fire in this town, and we will not build the mill again," said Officer Mika Halvorson.
            The fire raged for three hours, from 2 p.m. to 7 p.m. Of the 40 looms, 12 are left, or 25 percent.
            """
        );
    }

    private static string Written(Report report)
    {
        using var text = new StringWriter();
        new JsonReportWriter().Write(report, text);
        return text.ToString();
    }
}
