using System.Globalization;
using WicFactCheck.Files;
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
        Assert.Contains("is put in 2016 in this article, in 2014 in", run.Out, StringComparison.Ordinal);
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
        Assert.Contains("\"help\": {", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", "file={0},line")]
    [InlineData("sarif", "\"uri\": \"{0}\"")]
    public void An_annotation_names_a_file_from_the_root_of_its_repository(string format, string place)
    {
        var name = $"wicfactcheck-{Guid.NewGuid():N}.txt";
        var path = Path.Combine(Environment.CurrentDirectory, name);
        var fromRoot = ArticlePaths.Shown(Path.GetRelativePath(Repository.Root, path));
        try
        {
            File.WriteAllText(path, "The pier opened on Monday, 4 June 2024.");
            foreach (var named in new[] { name, path, $"../{Path.GetFileName(Environment.CurrentDirectory)}/{name}" })
            {
                Assert.Contains(
                    string.Format(CultureInfo.InvariantCulture, place, fromRoot),
                    CommandRun.Of("check", named, "--format", format).Out,
                    StringComparison.Ordinal
                );
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_article_without_a_name_has_none_in_annotations() =>
        Assert.Contains(
            "file=<stdin>,line=1",
            CommandRun.WithInput("The pier opened on Monday, 4 June 2024.", "check", "-", "--format", "github").Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void After_two_dashes_no_name_is_an_option()
    {
        _folder.Write("--ignore=core/a.txt", "The pier opened on Monday, 4 June 2024.");
        var named = Path.GetRelativePath(Environment.CurrentDirectory, _folder.Path) + "/--ignore=core/a.txt";
        Assert.Equal(1, CommandRun.Of("check", "--", named).ExitCode);
        Assert.Equal(2, CommandRun.Of("check", Draft, "--", "--ignore=core").ExitCode);
    }

    [Theory]
    [InlineData(".pre-commit-hooks.yaml", "args: [--]")]
    [InlineData(".ci/check", "arguments+=(--)\nadd \"$PATHS\"")]
    public void What_hands_names_of_files_on_says_so(string file, string part) =>
        Assert.Contains(part, File.ReadAllText(Repository.Folder(file)).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/r/a/b.txt", "/r", "a/b.txt")]
    [InlineData("/r/b c#1.txt", "/r/", "b c#1.txt")]
    [InlineData("/rest/b.txt", "/r", "/rest/b.txt")]
    public void A_path_is_told_from_the_root_or_in_full(string path, string root, string told)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(told, RepositoryRoot.PathFrom(root, path));
        }
    }

    [Fact]
    public void A_path_through_a_link_is_told_from_the_root()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("project/texts/a.txt", "It is dark.");
        File.CreateSymbolicLink(_folder.Path + "/link", "project");
        Assert.Equal("texts/a.txt", RepositoryRoot.PathFrom(_folder.Path + "/project", _folder.Path + "/link/texts/a.txt"));
        Assert.Equal("texts/a.txt", RepositoryRoot.PathFrom(_folder.Path + "/link", _folder.Path + "/project/texts/a.txt"));
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

    [Theory]
    [InlineData("satire/x.txt", true)]
    [InlineData("link.txt", true)]
    [InlineData("link.txt", false, "draft.txt")]
    [InlineData("folder/x.txt", true)]
    [InlineData("../{0}/folder/x.txt", true)]
    [InlineData("folder", false)]
    [InlineData("nested/x.txt", true)]
    public void What_is_excluded_is_left_out_also_where_links_lead_to_it(string named, bool isForced, string? told = null)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write(".wicfactcheck.yaml", "exclude: [\"satire/**\"]");
        _folder.Write("satire/x.txt", "The pier opened on Monday, 4 June 2024.");
        File.CreateSymbolicLink(_folder.Path + "/link.txt", "satire/x.txt");
        File.CreateSymbolicLink(_folder.Path + "/folder", "satire");
        File.CreateSymbolicLink(_folder.Path + "/nested", "folder");
        var name = string.Format(CultureInfo.InvariantCulture, named, Path.GetFileName(_folder.Path));
        string[] check = ["check", $"{_folder.Path}/{name}", "--config", _folder.Path + "/.wicfactcheck.yaml"];
        Assert.Equal(
            told is null ? 0 : 1,
            CommandRun.Of([.. check, .. isForced ? ["--force-exclude"] : Array.Empty<string>()]).ExitCode
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
