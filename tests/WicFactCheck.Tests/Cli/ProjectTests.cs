using WicFactCheck.Cli;
using WicFactCheck.Settings;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>Settings, baselines and suppressions of a project.</summary>
public sealed class ProjectTests : IDisposable
{
    private const string Draft = "The fifth Harbour Lights Festival was held in 2014.";
    private const string Year = "core/editions/edition-year";
    private const string Place = "core/editions/place";

    private readonly TemporaryFolder _folder = new();

    public ProjectTests()
    {
        _folder.Git("", "init", "-q");
        _folder.Write("drafts/draft.md", Draft);
        _folder.Write(
            "archive/old.md",
            "The fifth Harbour Lights Festival was held in 2015. The sixth Harbour Lights Festival was held in Porto."
        );
        _folder.Write("archive/older.md", "The sixth Harbour Lights Festival was held in Braga.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_settings_say_what_the_command_line_does_not()
    {
        _folder.Write(".wicfactcheck.yaml", "against: [\"archive/**/*.md\"]\nfail-level: none\n");
        var run = Check(_folder.Path + "/drafts");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Year, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Place, run.Out, StringComparison.Ordinal);
        Assert.Equal(1, Check(_folder.Path + "/drafts", "--fail-level", "error").ExitCode);
    }

    [Fact]
    public void Settings_extend_others_and_a_nearer_file_replaces_a_farther_one()
    {
        _folder.Write(".wicfactcheck.yaml", "ignore: [core/editions/place]\nfail-level: none\n");
        _folder.Write(
            "archive/.wicfactcheck.yaml",
            "extends: [../.wicfactcheck.yaml]\nseverity: {core/editions/edition-year: note}\n"
        );
        _folder.Write("archive/third.md", Draft);
        var run = Check(_folder.Path + "/archive");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("note " + Year, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Place, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_article_goes_by_the_settings_nearest_to_it()
    {
        _folder.Write("drafts/.wicfactcheck.yaml", "severity: {core/editions: note}\n");
        _folder.Write("strict/.wicfactcheck.yaml", "ignore: [core/editions/place]\n");
        _folder.Write("strict/third.md", Draft);
        string[] all = [_folder.Path + "/drafts", _folder.Path + "/strict"];
        var run = Check([.. all, "--against", _folder.Path + "/archive"]);
        Assert.Contains("drafts/draft.md:1:47: note " + Year, run.Out, StringComparison.Ordinal);
        _folder.Write("strict/.wicfactcheck.yaml", "ignor: [core/editions/place]\n");
        var broken = Check([.. all, "--against", _folder.Path + "/archive"]);
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains(
            "strict/.wicfactcheck.yaml:1:1: problem: no key 'ignor' belongs here\n  did you mean 'ignore'?",
            broken.Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("basline: x\n", ":1:1: problem: no key 'basline' belongs here\n  did you mean 'baseline'?")]
    [InlineData("fail-level: eror\n", ":1:13: problem: 'eror' is no level\n  did you mean 'error'?")]
    [InlineData("as-of: May\n", ":1:8: problem: 'May' is no date")]
    [InlineData(
        "as-of: 9999-12-31\n",
        ":1:8: problem: '9999-12-31' is no date\n  write it as 2024-05-31, with a year below 9000"
    )]
    [InlineData("severity: {core: bad}\n", ":1:18: problem: this is no severity")]
    [InlineData("extends: [none.yaml]\n", ":1:11: problem: there is no file 'none.yaml'")]
    [InlineData("extends: [.wicfactcheck.yaml]\n", "this file is extended already")]
    [InlineData("\tpaths: x\n", "a line is indented with a tab")]
    [InlineData("paths: [a, \"b\\0\"]\n", ":1:12: problem: this text holds the character U+0000")]
    [InlineData("rules: [\"\\0\"]\n", ":1:9: problem: this text holds the character U+0000")]
    [InlineData("- paths\n", ":1:1: problem: this is no set of keys\n  begin with a line such as 'paths: [articles]'")]
    [InlineData("paths: *all\n", ":1:8: problem: aliases such as '*all' are not read")]
    public void Wrong_settings_are_told_with_their_place_and_the_rest_is_done(string settings, string problem)
    {
        _folder.Write(".wicfactcheck.yaml", settings);
        var run = Check(_folder.Path + "/drafts", _folder.Path + "/archive");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains(Year, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_findings_are_not_reported_and_stale_ones_are_told()
    {
        var baseline = _folder.Path + "/known.json";
        string[] all = [_folder.Path + "/drafts", _folder.Path + "/archive"];
        Assert.Contains(
            "2 known findings",
            CommandRun.Of(["baseline", "create", .. all, "--baseline", baseline]).Out,
            StringComparison.Ordinal
        );
        Assert.Equal(2, CommandRun.Of(["baseline", "create", .. all, "--baseline", baseline]).ExitCode);
        var known = CommandRun.Of(["check", .. all, "--baseline", baseline]);
        Assert.Equal((0, ""), (known.ExitCode, known.Error));

        // Edits elsewhere in a file leave what is known alone.
        _folder.Write("drafts/draft.md", "It is dark in Porto.\n\n" + Draft);
        Assert.Equal(0, CommandRun.Of(["check", .. all, "--baseline", baseline]).ExitCode);

        _folder.Write("drafts/draft.md", "It is dark.");
        var stale = CommandRun.Of(["check", .. all, "--baseline", baseline]);
        Assert.Equal(0, stale.ExitCode);
        Assert.Contains("is not found any more", stale.Error, StringComparison.Ordinal);
        Assert.Contains(
            "1 known finding",
            CommandRun.Of(["baseline", "prune", .. all, "--baseline", baseline]).Out,
            StringComparison.Ordinal
        );
        Assert.Equal("", CommandRun.Of(["check", .. all, "--baseline", baseline]).Error);
    }

    [Theory]
    [InlineData("{", "this is no JSON")]
    [InlineData("{}", "this is no baseline")]
    [InlineData("{\"version\": 1, \"findings\": null}", "this is no baseline")]
    [InlineData("{\"version\": 1, \"findings\": [{\"id\": \"0a\", \"rule\": \"core\"}]}", "this is no baseline")]
    public void A_broken_baseline_is_told_and_everything_reported(string content, string problem)
    {
        var run = Check(_folder.Path + "/drafts", _folder.Path + "/archive", "--baseline", _folder.Write("known.json", content));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains(Year, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- wicfactcheck-disable-next-line core/editions/edition-year -- the organisers count so -->\n\n" + Draft)]
    [InlineData("<!-- wicfactcheck-disable-next-line -- the organisers count so -->\n" + Draft)]
    [InlineData("---\nwicfactcheck: ignore -- satire\n---\n\n" + Draft)]
    public void What_an_article_says_is_known_is_not_reported(string draft)
    {
        _folder.Write("drafts/draft.md", draft);
        _folder.Write("drafts/draft.txt", draft);
        foreach (var name in new[] { "draft.md", "draft.txt" })
        {
            var run = Check(_folder.Path + "/drafts/" + name, "--against", _folder.Path + "/archive");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public void A_suppression_that_suppresses_nothing_is_told()
    {
        _folder.Write("drafts/draft.md", "<!-- wicfactcheck-disable-next-line core/editions/place -- known -->\n\nIt is dark.");
        var run = Check(_folder.Path + "/drafts");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "draft.md:1:6: notice: this suppression suppresses nothing any more",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("", Check(_folder.Path + "/drafts", "-q").Error);
    }

    [Fact]
    public void A_suppression_without_a_reason_is_a_problem_and_suppresses_nothing()
    {
        _folder.Write("drafts/draft.md", "<!-- wicfactcheck-disable-next-line core/editions/edition-year -->\n\n" + Draft);
        var run = Check(_folder.Path + "/drafts", "--against", _folder.Path + "/archive");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("this suppression gives no reason", run.Error, StringComparison.Ordinal);
        Assert.Contains(Year, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("always", null, false, true)]
    [InlineData("never", null, true, false)]
    [InlineData("auto", null, true, true)]
    [InlineData("auto", null, false, false)]
    [InlineData("auto", "NO_COLOR", true, false)]
    [InlineData("auto", "FORCE_COLOR", false, true)]
    [InlineData("always", "NO_COLOR", true, true)]
    public void Colours_follow_the_option_then_the_environment_then_the_terminal(
        string option,
        string? variable,
        bool isTerminal,
        bool isColored
    ) =>
        Assert.Equal(
            isColored,
            new Terminal(isTerminal, IsError: false, 80, name => name == variable ? "1" : null).IsColored(option)
        );

    [Fact]
    public void Standard_input_goes_by_a_name()
    {
        var run = CommandRun.WithInput(
            Draft,
            "check",
            "-",
            "--stdin-filename",
            "drafts/new.md",
            "--against",
            _folder.Path + "/archive",
            "--format",
            "concise"
        );
        Assert.StartsWith("drafts/new.md:1:47: error", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--basline", "did you mean '--baseline'?")]
    [InlineData("--formt", "did you mean '--format'?")]
    public void A_misspelt_option_is_told_with_the_nearest(string option, string help)
    {
        var run = CommandRun.Of("check", _folder.Path, option, "x");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_command_is_told_with_the_nearest() =>
        Assert.Contains("did you mean 'check'?", CommandRun.Of("chek").Error, StringComparison.Ordinal);

    [Fact]
    public void A_shell_is_told_how_to_complete() =>
        Assert.All(
            ["bash", "zsh", "pwsh"],
            shell => Assert.Contains("[suggest:", CommandRun.Of("completion", shell).Out, StringComparison.Ordinal)
        );

    [Fact]
    public void Nothing_to_check_is_told()
    {
        var run = CommandRun.Of("check", "--config", _folder.Write("empty.yaml", ""));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is nothing to check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_of_the_settings_is_up_to_date() =>
        Assert.Equal(File.ReadAllText(Repository.Folder("rules", "settings.schema.json")), SettingKeys.Schema());

    private static CommandRun Check(params string[] arguments) => CommandRun.Of(["check", .. arguments]);
}
