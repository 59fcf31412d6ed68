using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>What a check that guards a project must not let pass in silence, and where it says what it finds.</summary>
public sealed class GateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GateTests()
    {
        _folder.Write("archive/old.txt", "In 2014, the fifth Harbour Lights Festival was held.");
        _folder.Write("draft.txt", "The fifth Harbour Lights Festival was held in 2016.");
    }

    public void Dispose() => _folder.Dispose();

    private string Draft => _folder.Path + "/draft.txt";

    private string Archive => _folder.Path + "/archive";

    [Theory]
    [InlineData("--select", "core/edition", "core/editions")]
    [InlineData("--ignore", "core/figurs/counts", "core/figures/counts")]
    public void A_rule_that_there_is_not_is_told_with_the_nearest_one(string option, string id, string nearest)
    {
        var run = CommandRun.Of("check", Draft, option, id);
        Assert.Equal(
            (2, $"{option}: problem: no rule has the id '{id}'\n  did you mean '{nearest}'?\n"),
            (run.ExitCode, run.Error)
        );
    }

    [Theory]
    [InlineData("ignore: [core/figurs]", "1:10", "core/figurs")]
    [InlineData("select:\n  - core\n  - wik", "3:5", "wik")]
    [InlineData("severity: {core/editoins/place: error}", "1:12", "core/editoins/place")]
    public void A_rule_that_settings_name_and_that_there_is_not_is_told_at_its_place(string settings, string place, string id)
    {
        _folder.Write(".wicfactcheck.yaml", settings);
        var run = CommandRun.Of("check", Draft, "--config", _folder.Path + "/.wicfactcheck.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            $"/.wicfactcheck.yaml:{place}: problem: no rule has the id '{id}'",
            _folder.Shorten(run.Error),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_shipped_pack_may_be_ignored_though_it_holds_no_rules() =>
        Assert.Equal("", CommandRun.Of("check", Draft, "--ignore", "wic").Error);

    [Fact]
    public void A_shipped_rule_may_be_ignored_where_it_is_not_run()
    {
        _folder.Write("mine/words.yaml", "about: Words.\nwords: {lamps: [lantern]}");
        var run = CommandRun.Of("check", Draft, "--rules", _folder.Path + "/mine", "--ignore", "core/figures");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("text", "draft.txt:1:47: error")]
    [InlineData("concise", "draft.txt:1:47: error")]
    [InlineData("github", "draft.txt,line=1")]
    [InlineData("junit", "draft.txt\" name=\"core/editions/edition-year")]
    public void A_finding_is_told_where_the_article_under_check_says_it(string format, string place)
    {
        var run = CommandRun.Of("check", Draft, "--against", Archive, "--format", format);
        Assert.Contains(place, run.Out, StringComparison.Ordinal);
        Assert.Contains("is put in 2016 here and in 2014 in", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_places_a_finding_in_the_article_under_check_and_leads_to_help()
    {
        var run = CommandRun.Of("check", Draft, "--against", Archive, "--format", "sarif");
        var first = run.Out.IndexOf("draft.txt", StringComparison.Ordinal);
        Assert.InRange(
            first,
            0,
            run.Out.IndexOf("old.txt", run.Out.IndexOf("\"locations\"", StringComparison.Ordinal), StringComparison.Ordinal)
        );
        Assert.Contains("\"helpUri\": \"urn:wicfactcheck:rule:core/editions/edition-year\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_looked_for_up_to_the_root_of_the_repository()
    {
        _folder.Git(".", "init", "--quiet");
        _folder.Write(".wicfactcheck.yaml", "ignore: [core, wic]");
        _folder.Write("texts/below/draft.txt", "In 2014 and in 2016 the fifth Harbour Lights Festival was held.");
        Assert.EndsWith(
            ".wicfactcheck.yaml",
            Settings.ProjectFile.Nearest(_folder.Path + "/texts/below"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_excluded_is_left_out_where_it_is_named_if_that_is_forced()
    {
        _folder.Write(".wicfactcheck.yaml", "exclude: [draft.txt]");
        string[] check = ["check", Draft, Archive, "--config", _folder.Path + "/.wicfactcheck.yaml"];
        Assert.Equal(1, CommandRun.Of(check).ExitCode);
        var run = CommandRun.Of([.. check, "--force-exclude"]);
        Assert.Equal((0, "no discrepancies in 1 document (1 claim)\n"), (run.ExitCode, run.Out));
        Assert.Contains("this file is left out", run.Error, StringComparison.Ordinal);
    }
}
