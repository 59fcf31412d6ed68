using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>An entry of a baseline stands for one finding in its articles, however these are named.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Wrong = "The pier opened on Monday, 4 June 2024.";
    private const string Twice = "The shop closed on 31 February 2021.\n\nIt was dark.\n\nThe shop closed on 31 February 2021.";
    private const string Sound = "It is dark.";

    private readonly TemporaryFolder _folder = new();

    public BaselineTests()
    {
        _folder.Write("a.txt", Wrong);
        _folder.Write("b.txt", Wrong);
    }

    public void Dispose() => _folder.Dispose();

    private string Known => _folder.Path + "/.known.json";

    [Theory]
    [InlineData("prune")]
    [InlineData("update")]
    public void The_same_words_in_two_articles_are_two_entries(string verb)
    {
        Create("2 known findings");
        _folder.Write("a.txt", Sound);
        Assert.Contains("1 known finding\n", Baseline(verb, _folder.Path + "/a.txt").Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), Check());
        _folder.Write("a.txt", Wrong);
        var (exitCode, _) = Check();
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void The_same_words_in_a_new_article_are_a_new_finding()
    {
        Create("2 known findings");
        _folder.Write("c.txt", Wrong);
        var run = CommandRun.Of("check", _folder.Path, "--baseline", Known, "--format", "concise");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("/c.txt:1:20: error", _folder.Shorten(run.Out), StringComparison.Ordinal);
        Assert.Single(run.Out.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_same_words_twice_in_an_article_count_twice()
    {
        _folder.Write("a.txt", Twice);
        _folder.Write("b.txt", Sound);
        Create("2 known findings");
        _folder.Write("a.txt", Twice + "\n\nThe shop closed on 31 February 2021.");
        Assert.Equal((1, ""), Check());
        _folder.Write("a.txt", Twice[..36]);
        var (exitCode, told) = Check();
        Assert.Equal(0, exitCode);
        Assert.Contains("is found 1 of 2 times", told, StringComparison.Ordinal);
        Assert.Contains("1 known finding\n", Baseline("prune", _folder.Path).Out, StringComparison.Ordinal);
        _folder.Write("a.txt", Twice);
        Assert.Equal((1, ""), Check());
    }

    [Fact]
    public void A_finding_of_several_articles_is_known_in_those_that_are_left()
    {
        _folder.Write("a.txt", "The fifth Harbour Lights Festival was held in 2014.");
        _folder.Write("b.txt", "The fifth Harbour Lights Festival was held in 2016.");
        _folder.Write("c.txt", "The fifth Harbour Lights Festival was held in 2016.");
        Create("1 known finding\n");
        Assert.Equal(0, CommandRun.Of("check", _folder.Path + "/a.txt", _folder.Path + "/b.txt", "--baseline", Known).ExitCode);
        _folder.Write("c.txt", Sound);
        var (exitCode, told) = Check();
        Assert.Equal(0, exitCode);
        Assert.Matches("is not found any more in .*c.txt: ", told);
        Baseline("prune", _folder.Path);
        Assert.Equal((0, ""), Check());
        _folder.Write("c.txt", "The fifth Harbour Lights Festival was held in 2016.");
        Assert.Equal((1, ""), Check());
    }

    [Fact]
    public void More_evidence_for_what_is_known_makes_no_new_finding()
    {
        _folder.Write("a.txt", "The fifth Harbour Lights Festival was held in 2014.");
        _folder.Write("archive/b.txt", "The fifth Harbour Lights Festival was held in 2016.");
        string[] draft = [_folder.Path + "/a.txt", "--against", _folder.Path + "/archive", "--baseline", Known];
        CommandRun.Of(["baseline", "create", .. draft]);
        _folder.Write("archive/c.txt", "The fifth Harbour Lights Festival was held in 2016.");
        Assert.Equal(0, CommandRun.Of(["check", .. draft]).ExitCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_article_is_the_same_however_it_is_named(bool isFullFirst)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, _folder.Path);
        var (first, second) = isFullFirst ? (_folder.Path, relative) : (relative, _folder.Path);
        Assert.Equal(0, CommandRun.Of("baseline", "create", first, "--baseline", Known).ExitCode);
        var known = File.ReadAllText(Known);
        Assert.DoesNotContain(_folder.Path, known, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", second, "--baseline", Known).ExitCode);
        Assert.Equal(0, CommandRun.Of("baseline", "update", second, "--baseline", Known).ExitCode);
        Assert.Equal(known, File.ReadAllText(Known));
        _folder.Write("a.txt", Sound);
        Assert.Contains("1 known finding\n", Baseline("prune", second).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_the_same_through_a_folder_that_is_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("texts/a.txt", Wrong);
        File.CreateSymbolicLink(_folder.Path + "/link", "texts");
        CommandRun.Of("baseline", "create", _folder.Path + "/texts", "--baseline", Known);
        Assert.Equal(0, CommandRun.Of("check", _folder.Path + "/link", "--baseline", Known).ExitCode);
    }

    [Fact]
    public void A_baseline_of_version_1_works_and_is_brought_up_to_date()
    {
        Create("2 known findings");
        var id = File.ReadAllText(Known).Split("\"id\": \"")[1][..16];
        var article = _folder.Path + "/a.txt";
        _folder.Write(
            ".known.json",
            $$"""
            {
              "version": 1,
              "findings": [
                {"id": "{{id}}", "rule": "core/derivations/weekday", "message": "x", "paths": ["{{article}}"]}
              ]
            }
            """
        );
        var (exitCode, told) = Check();
        Assert.Equal(0, exitCode);
        Assert.Contains("1 entry is of version 1", told, StringComparison.Ordinal);
        Assert.Contains("'wicfactcheck baseline update' over all articles", told, StringComparison.Ordinal);

        // What it stands for beyond the article that it names is not known, so it stays until all is looked at.
        _folder.Write("a.txt", Sound);
        Assert.Contains("of version 1", Baseline("prune", _folder.Path).Error, StringComparison.Ordinal);
        Assert.Equal(0, Check().ExitCode);
        Assert.Equal((0, ""), (Baseline("update", _folder.Path).ExitCode, Check().Error));
        Assert.Contains("\"b.txt\"", File.ReadAllText(Known), StringComparison.Ordinal);
        _folder.Write("a.txt", Wrong);
        Assert.Equal((1, ""), Check());
    }

    private (int ExitCode, string Error) Check()
    {
        var run = CommandRun.Of("check", _folder.Path, "--baseline", Known);
        return (run.ExitCode, run.Error);
    }

    private CommandRun Baseline(string verb, string articles) => CommandRun.Of("baseline", verb, articles, "--baseline", Known);

    private void Create(string told) => Assert.Contains(told, Baseline("create", _folder.Path).Out, StringComparison.Ordinal);
}
