using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Findings;

public sealed class FactTests
{
    private const string Yaml =
        "facts:\n  - 'Harbour Lights Festival #3 | year | 2013 | the chronicle'\n"
        + "  - Harbour Lights Foundation | founded | 2012-07 | the register\n";
    private const string Csv = "subject,attribute,value,source\nHarbour Lights Festival #3,year,2013,\"the chronicle, vol. 1\"\n";

    [Theory]
    [InlineData("facts.yaml", Yaml)]
    [InlineData("facts.csv", Csv)]
    public void A_claim_against_a_fact_is_a_finding_by_itself(string name, string sheet) =>
        Assert.Equal(
            ["error core/editions/edition-year: 2013 | 2014, likely 2013"],
            Verdicts(name, sheet, "The third Harbour Lights Festival was held in 2014.")
        );

    [Fact]
    public void A_fact_outranks_any_number_of_articles() =>
        Assert.Equal(
            ["error core/editions/edition-year: 2013 | 2014, likely 2013"],
            Verdicts(
                "f.yaml",
                Yaml,
                "The third Harbour Lights Festival was held in 2014.",
                "The 3rd Harbour Lights Festival opened in 2014.",
                "In 2013, they met at the third Harbour Lights Festival."
            )
        );

    [Theory]
    [InlineData("The third Harbour Lights Festival was held in May 2013.")]
    [InlineData("The Harbour Lights Foundation was founded in 2012.")]
    [InlineData("The fourth Harbour Lights Festival was held in 2014.")]
    public void What_fits_the_facts_is_no_finding(string article) => Assert.Empty(Verdicts("f.yaml", Yaml, article));

    [Theory]
    [InlineData("f.yaml", "facts:\n  - Festival | year | 2013\n", "p/f.yaml:2:5: a fact has four parts")]
    [InlineData("f.csv", "what,when\nFestival,2013\n", "p/f.csv:1:1: the table has other columns than a fact sheet")]
    [InlineData(
        "f.csv",
        "subject,attribute,value,source\nFestival,year,2013\n",
        "p/f.csv:2:1: this row has 3 cells, or one without text"
    )]
    public void A_sheet_with_faults_is_told_where(string name, string sheet, string problem) =>
        Assert.Equal(
            [problem],
            Load(name, sheet).Problems.Select(found => $"{found.Path}:{found.Line}:{found.Column}: {found.Message}")
        );

    private static IReadOnlyList<string> Verdicts(string name, string sheet, params string[] articles) =>
        Articles.Verdicts(
            new FactChecker(Load(name, sheet)).Check(articles.Select((text, i) => new SourceText($"{i}.txt", text)), [])
        );

    private static RuleSet Load(string name, string sheet)
    {
        var packs = new[] { "time", "core" }.Select(pack => RulePack.Read(Repository.Folder("rules", pack), "rules/" + pack, []));
        return RuleSetLoader.Load([.. packs, new RulePack("p", [new PackFile("p/" + name, new RuleId("p/f"), sheet)])]);
    }
}
