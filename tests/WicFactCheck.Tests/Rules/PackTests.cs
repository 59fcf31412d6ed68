using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Rules;

public sealed class PackTests
{
    private const string Contradiction = "The fifth Harbour Lights Festival was held in Porto in 2014. The fifth Harbour Lights Festival was held in Braga in 2015.";

    [Fact]
    public void A_pack_brings_what_it_extends() => Assert.Equal(
        ["error core/editions/edition-year: 2014 | 2015", "warning core/editions/place: Braga | Porto"],
        Verdicts("extends: [core]\n"));

    [Fact]
    public void A_pack_switches_rules_off() => Assert.Equal(
        ["warning core/editions/place: Braga | Porto"],
        Verdicts("extends: [core]\nswitch-off: [core/editions/edition-year]\n"));

    [Fact]
    public void A_pack_changes_the_severity_of_rules() => Assert.Equal(
        ["note core/editions/edition-year: 2014 | 2015", "note core/editions/place: Braga | Porto"],
        Verdicts("extends: [core]\nchange-severity: {core/editions: note}\n"));

    [Fact]
    public void An_unknown_pack_is_told()
    {
        var problems = new List<Problem>();
        PackExtension.Resolve([Pack("extends: [cores]\n")], _ => null, problems);
        Assert.Equal("mine/pack.yaml:1:11: there is no pack 'cores' to build on", Assert.Single(problems) is var p ? $"{p.Path}:{p.Line}:{p.Column}: {p.Message}" : "");
    }

    [Fact]
    public void Packs_that_extend_each_other_are_each_loaded_once()
    {
        var other = new RulePack("other", [("other/pack.yaml", new RuleId("other/pack"), "extends: [mine]\n")]);
        var mine = Pack("extends: [other]\n");
        Assert.Equal(["other", "mine"], PackExtension.Resolve([mine, other], name => name == "mine" ? mine : other, []).Select(pack => pack.Name));
    }

    [Fact]
    public void Two_files_of_one_id_are_told()
    {
        var set = RuleSetLoader.Load([Pack("about: x\n"), Pack("about: y\n")]);
        Assert.Contains(set.Problems, problem => problem.Message == "two files have the id 'mine/pack', this one and mine/pack.yaml");
    }

    private static IReadOnlyList<string> Verdicts(string yaml)
    {
        var packs = PackExtension.Resolve([Read("time"), Pack(yaml)], Read, []);
        return Articles.Verdicts(new FactChecker(RuleSetLoader.Load(packs)).Check([new SourceText("a.txt", Contradiction)], []));
    }

    private static RulePack Read(string name) => RulePack.Read(Repository.Folder("rules", name), "rules/" + name, []);

    private static RulePack Pack(string yaml) => new("mine", [("mine/pack.yaml", new RuleId("mine/pack"), yaml)]);
}
