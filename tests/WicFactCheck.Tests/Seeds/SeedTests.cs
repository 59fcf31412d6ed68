using WicFactCheck.Reports.Writers;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Seeds;

/// <summary>The articles in <c>seeds/</c>, and what must not change what is found in them.</summary>
public sealed class SeedTests
{
    private const string SecondEdition = "error core/editions/edition-year: 2014 | 2015, likely 2015";
    private const string Theme =
        "warning core/editions/theme: A Vision for a Shared Digital Future | Creating an Inclusive and Resilient Digital "
        + "World Beneficial to All — Building a Community with a Shared Future in Cyberspace";

    private static readonly string[] Expected = [SecondEdition, Theme];

    [Fact]
    public Task Report_as_text() => Verify(Written(new TextReportWriter()));

    [Fact]
    public Task Report_as_json() => Verify(Written(new JsonReportWriter()));

    [Fact]
    public Task Claims() =>
        Verify(
            string.Join(
                '\n',
                Shipped
                    .Checker.Check(Articles.Seeds, [])
                    .Documents.SelectMany(document => document.Claims)
                    .Select(claim => $"{claim.Document.Path}:{claim.Document.Source.PositionOf(claim.Span.Start).Line}: {claim}")
            )
        );

    [Fact]
    public void One_error_and_one_warning_and_nothing_else() => Assert.Equal(Expected, Verdicts(Articles.Seeds));

    [Fact]
    public void The_order_of_the_files_changes_nothing() => Assert.Equal(Expected, Verdicts(Articles.Seeds.Reverse()));

    [Fact]
    public void Their_names_change_nothing() =>
        Assert.Equal(Expected, Verdicts(Articles.Seeds.Select((seed, i) => new SourceText($"{9 - i} news.txt", seed.Content))));

    [Fact]
    public void Unrelated_articles_change_nothing() =>
        Assert.Equal(
            Expected,
            Verdicts([
                .. Articles.Seeds,
                new SourceText(
                    "z.txt",
                    "The first Harbour Lights Festival was held in 2011. The festival is held every two years. The second "
                        + "Harbour Lights Festival opened in 2013."
                ),
            ])
        );

    [Theory]
    [InlineData("the 2nd World Internet Conference")]
    [InlineData("the II World Internet Conference")]
    [InlineData("the World Internet Conference II")]
    [InlineData("the second-ever World Internet Conference")]
    [InlineData("the Second World Internet Conference")]
    [InlineData("the second World Intenet Conference")]
    [InlineData("the second edition of the World Internet Conference")]
    [InlineData("the second Wuzhen Sumit")]
    public void However_the_edition_is_written_the_conflict_is_found(string words) =>
        Assert.Equal(
            Expected,
            Verdicts(Articles.Seeds.Select(seed => Replaced(seed, "the second World Internet Conference", words)))
        );

    [Theory]
    [InlineData("Global Tea Forum")]
    [InlineData("Lakeside Poetry Festival")]
    [InlineData("Nordic Bridge Builders Congress")]
    [InlineData("Tallinn Burning Lamp")]
    public void An_event_that_no_pack_knows_is_found_by_the_core_rules_alone(string name) =>
        Assert.Equal(
            Expected,
            Articles.Verdicts(
                Shipped.CoreChecker.Check(Articles.Seeds.Select(seed => Replaced(seed, "World Internet Conference", name)), [])
            )
        );

    [Fact]
    public void Every_quoted_claim_stands_in_its_file()
    {
        var claims = Shipped.Checker.Check(Articles.Seeds, []).Documents.SelectMany(document => document.Claims);
        Assert.All(
            claims,
            claim =>
                Assert.Contains(
                    claim.Document.Source[claim.Span],
                    claim.Document.Source[claim.Sentence],
                    StringComparison.Ordinal
                )
        );
    }

    private static SourceText Replaced(SourceText seed, string words, string others) =>
        new(seed.Path, seed.Content.Replace(words, others, StringComparison.Ordinal));

    private static IReadOnlyList<string> Verdicts(IEnumerable<SourceText> articles) =>
        Articles.Verdicts(Shipped.Checker.Check(articles, []));

    private static string Written(WicFactCheck.Reports.IReportWriter writer)
    {
        var output = new StringWriter();
        writer.Write(Shipped.Checker.Check(Articles.Seeds, []), output);
        return output.ToString();
    }
}
