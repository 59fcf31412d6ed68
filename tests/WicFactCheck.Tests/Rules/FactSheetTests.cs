using WicFactCheck.Findings;
using WicFactCheck.Mentions;
using WicFactCheck.Rules;

namespace WicFactCheck.Tests.Rules;

/// <summary>What packs know for certain, in rule files and in tables.</summary>
public sealed class FactSheetTests
{
    [Theory]
    [InlineData("Quill Fair #2", "Quill Fair", 2, null)]
    [InlineData("Quill Fair 2015", "Quill Fair", null, 2015)]
    [InlineData("Quill Fair", "Quill Fair", null, null)]
    [InlineData("Pier 20", "Pier 20", null, null)]
    [InlineData("#2", "#2", null, null)]
    [InlineData("2015", "2015", null, null)]
    public void A_fact_is_of_an_edition_by_its_number_or_year_or_of_a_name(string written, string name, int? number, int? year)
    {
        var (facts, problems) = Load("s.csv", $"Subject,Attribute,Value,Source\n{written},place,Porto,the yearbook\n");
        var subject = Assert.Single(facts).Subject;
        var edition = (number, year) is (null, null) ? null : new Edition(number, year);
        Assert.Equal((name, edition), (subject.Name, subject.Edition));
        Assert.Equal(facts, Load("s.csv", $"subject,attribute,value,source\n{written}, place, Porto , the yearbook").Facts);
        Assert.Equal(facts, Load("s.yaml", $"facts:\n  - '{written} | place | Porto | the yearbook'\n").Facts);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("s.csv", "subject,place\n", "p/s.csv:1: the table has other columns than a fact sheet")]
    [InlineData("s.csv", "", "p/s.csv:1: the table has other columns than a fact sheet")]
    [InlineData(
        "s.csv",
        "subject,attribute,value,source\nQuill Fair,place,Porto\n",
        "p/s.csv:2: this row has 3 cells, or one without text"
    )]
    [InlineData("s.yaml", "facts:\n  - Quill Fair | place | Porto\n", "p/s.yaml:2: a fact has four parts")]
    public void A_fact_has_four_parts(string file, string content, string problem) =>
        Assert.Equal([problem], Load(file, content).Problems);

    private static (IEnumerable<Fact> Facts, IEnumerable<string> Problems) Load(string file, string content)
    {
        var set = RuleSetLoader.Load([new RulePack("p", [new PackFile($"p/{file}", new RuleId("p/s"), content)])]);
        return (set.Facts, set.Problems.Select(problem => $"{problem.Path}:{problem.Line}: {problem.Message}"));
    }
}
