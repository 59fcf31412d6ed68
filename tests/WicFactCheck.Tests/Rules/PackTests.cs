using WicFactCheck.Rules;
using WicFactCheck.Tests.Support;
using WicFactCheck.Text;

namespace WicFactCheck.Tests.Rules;

public sealed class PackTests
{
    private const string Contradiction =
        "The fifth Harbour Lights Festival was held in Porto in 2014. The fifth Harbour Lights Festival was held in Braga in "
        + "2015.";

    [Fact]
    public void A_pack_brings_what_it_extends() =>
        Assert.Equal(
            ["error core/editions/edition-year: 2014 | 2015", "warning core/editions/place: Braga | Porto"],
            Verdicts("extends: [core]\n")
        );

    [Fact]
    public void A_pack_switches_rules_off() =>
        Assert.DoesNotContain(
            Verdicts("extends: [core]\nswitch-off: [core/editions/edition-year]\n"),
            found => found.Contains("edition-year", StringComparison.Ordinal)
        );

    [Fact]
    public void A_pack_changes_the_severity_of_rules() =>
        Assert.Equal(
            ["note core/editions/edition-year: 2014 | 2015", "note core/editions/place: Braga | Porto"],
            Verdicts("extends: [core]\nchange-severity: {core/editions: note}\n")
        );

    [Fact]
    public void A_pack_changes_the_severity_of_checks_too()
    {
        var problems = new List<Problem>();
        var core = RulePack.Read(Repository.Folder("rules", "core"), "rules/core", problems);
        var set = RuleSetLoader.Load([core, Pack("change-severity: {core/checks: note, core/derivations/ages: warning}\n")]);
        Assert.All(set.Checks, check => Assert.Equal(WicFactCheck.Findings.Severity.Note, check.Severity));
        Assert.Equal(
            WicFactCheck.Findings.Severity.Warning,
            set.Derivations.Single(derivation => derivation.Check == "ages").Severity
        );
    }

    [Fact]
    public void An_unknown_pack_is_told()
    {
        var problems = new List<Problem>();
        PackExtension.Resolve([Pack("extends: [cores]\n")], _ => null, problems);
        Assert.Equal(
            "mine/pack.yaml:1:11: there is no pack 'cores' to build on",
            Assert.Single(problems) is var p ? $"{p.Path}:{p.Line}:{p.Column}: {p.Message}" : ""
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_and_one_without_rules_are_told()
    {
        using var folder = new TemporaryFolder();
        var problems = new List<Problem>();
        _ = RulePack.Read(folder.Path, "mine", problems);
        _ = RulePack.Read(Path.Combine(folder.Path, "none"), "none", problems);
        Assert.Equal(
            ["mine: this folder holds no rule files", "none: there is no such folder of rules"],
            problems.Select(problem => $"{problem.Path}: {problem.Message}")
        );
    }

    [Theory]
    [InlineData("<a:event> open since <v:date>", true)]
    [InlineData("<a:event> (from | since) <v:date>", true)]
    [InlineData("<a:event> rain since the fair ... <v:date>", false)]
    [InlineData("<a:event> since <number> lamps <v:date>", false)]
    [InlineData("<a:event> in <v:date>", false)]
    public void A_word_right_before_a_capture_bounds_its_time(string pattern, bool hasBound)
    {
        var yaml =
            $"claim: {{subject: <a>, attribute: x, value: <v>}}\nsay: ['{pattern}']\ntests: [{{ignores: y}}, {{reads: z}}]\n";
        var rule = RuleSetLoader.Load([Read("core"), Pack(yaml)]).Claims.Single(claim => claim.Id == new RuleId("mine/pack"));
        Assert.Equal(hasBound, rule.Value.HasOwnBound);
    }

    [Fact]
    public void Packs_that_extend_each_other_are_each_loaded_once()
    {
        var other = new RulePack("other", [new PackFile("other/pack.yaml", new RuleId("other/pack"), "extends: [mine]\n")]);
        var mine = Pack("extends: [other]\n");
        Assert.Equal(
            ["other", "mine"],
            PackExtension.Resolve([mine, other], name => name == "mine" ? mine : other, []).Select(pack => pack.Name)
        );
    }

    [Fact]
    public void Two_files_of_one_id_are_told()
    {
        var set = RuleSetLoader.Load([Pack("about: x\n"), Pack("about: y\n")]);
        Assert.Contains(
            set.Problems,
            problem => problem.Message == "two files have the id 'mine/pack', this one and mine/pack.yaml"
        );
    }

    [Fact]
    public void An_entity_goes_by_its_name_whatever_an_article_calls_it() =>
        Assert.Equal(
            ["Harbour Lights Foundation | founded | 2012"],
            Claims(
                "extends: [core]\nentities:\n  - name: Harbour Lights Foundation\n    type: organisation\n"
                    + "    aliases: [The Porto Lamps, Porto Lamps]\n",
                "Porto Lamps was founded in 2012."
            )
        );

    [Fact]
    public void Lists_entities_and_any_text_serve_as_types() =>
        Assert.Equal(
            ["Porto Lamps | motto | light for all", "Porto Lamps | motto | red"],
            Claims(
                """
                extends: [core]
                words:
                  colours: [red, green]
                entities:
                  - name: Porto Lamps
                claim: {subject: <who>, attribute: motto, value: <words>}
                say: ["<who:Porto Lamps> say <words:text> on every lamp", "<who:Porto Lamps> be <words:colours>"]
                tests: [{ignores: x}, {reads: y}]
                """,
                "Porto Lamps says light for all on every lamp. Porto Lamps are red."
            )
        );

    private static IReadOnlyList<string> Claims(string yaml, string text)
    {
        var packs = PackExtension.Resolve([Read("time"), Pack(yaml)], Read, []);
        return
        [
            .. new FactChecker(RuleSetLoader.Load(packs))
                .Check([new SourceText("a.txt", text)], [])
                .Documents[0]
                .Claims.Select(claim => claim.ToString()),
        ];
    }

    private static IReadOnlyList<string> Verdicts(string yaml)
    {
        var packs = PackExtension.Resolve([Read("time"), Pack(yaml)], Read, []);
        return Articles.Verdicts(new FactChecker(RuleSetLoader.Load(packs)).Check([new SourceText("a.txt", Contradiction)], []));
    }

    private static RulePack Read(string name) => RulePack.Read(Repository.Folder("rules", name), "rules/" + name, []);

    private static RulePack Pack(string yaml) => new("mine", [new PackFile("mine/pack.yaml", new RuleId("mine/pack"), yaml)]);
}
