using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

/// <summary>No run loses what the user has: articles, other files, and what a baseline knows of what was not checked.</summary>
public sealed class DataSafetyTests : IDisposable
{
    private const string Article = "In 2014, the fifth Harbour Lights Festival was held.";

    private readonly TemporaryFolder _folder = new();

    public DataSafetyTests()
    {
        _folder.Write("texts/a.txt", Article);
        _folder.Write("texts/b.txt", "The fifth Harbour Lights Festival was held in 2016.");
        _folder.Write("texts/c.txt", "It is dark.");
    }

    public void Dispose() => _folder.Dispose();

    private string Known => _folder.Path + "/known.json";

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("text")]
    public void A_report_is_written_over_nothing_but_reports(string format)
    {
        foreach (var (name, content) in new[] { ("texts/a.txt", Article), ("notes.html", "<p>mine"), ("known.json", "{}") })
        {
            var path = _folder.Write(name, content);
            var run = CommandRun.Of("check", _folder.Path + "/texts", "--report", $"{format}={path}");
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("this file is no report that the program has written", run.Error, StringComparison.Ordinal);
            Assert.Equal(content, File.ReadAllText(path));
        }
    }

    [Fact]
    public void A_report_is_not_written_over_an_article_through_a_link()
    {
        File.CreateSymbolicLink(_folder.Path + "/link.txt", "texts/c.txt");
        var link = Path.GetRelativePath(Environment.CurrentDirectory, _folder.Path + "/link.txt");
        Assert.Equal(2, CommandRun.Of("check", _folder.Path + "/texts", "--report", "html=" + link).ExitCode);
        Assert.Equal("It is dark.", File.ReadAllText(_folder.Path + "/texts/c.txt"));
    }

    // Both the link and what it leads to are named from the folder in which the program runs, with no other on the way.
    [Theory]
    [InlineData("html", "It is dark.")]
    [InlineData("text", "1 error in 2 documents (3 claims)\n")]
    public void A_report_is_not_written_over_an_article_through_a_bare_link(string format, string content)
    {
        var name = $"wicfactcheck-{Guid.NewGuid():N}";
        var (article, link) = (name + "/a.txt", name + ".html");
        Directory.CreateDirectory(name);
        try
        {
            File.WriteAllText(article, content);
            File.CreateSymbolicLink(link, article);
            Assert.Equal(2, CommandRun.Of("check", name, "--report", $"{format}={link}").ExitCode);
            Assert.Equal(content, File.ReadAllText(article));
            Assert.NotNull(new FileInfo(link).LinkTarget);
        }
        finally
        {
            File.Delete(link);
            Directory.Delete(name, recursive: true);
        }
    }

    [Fact]
    public void Two_reports_are_not_written_to_one_file()
    {
        var path = _folder.Path + "/report";
        var other = Path.GetRelativePath(Environment.CurrentDirectory, path);
        var run = CommandRun.Of("check", _folder.Path + "/texts", "--report", "html=" + path, "--report", "json=" + other);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("two reports would be written to", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
        if (!OperatingSystem.IsWindows())
        {
            string[] nowhere = ["--report", "html=/dev/null", "--report", "json=/dev/null"];
            Assert.Equal(0, CommandRun.Of(["check", _folder.Path + "/texts/c.txt", .. nowhere]).ExitCode);
        }
    }

    [Fact]
    public void The_name_of_an_article_is_no_file_of_options()
    {
        _folder.Write("options", "--fail-level none");
        var run = CommandRun.Of("check", _folder.Path + "/texts", "@" + _folder.Path + "/options");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("harbour lights festival", run.Out.ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_report_is_written_over_any_report(string format)
    {
        var path = _folder.Path + "/report";
        foreach (var next in new[] { format, "json", format })
        {
            var run = CommandRun.Of("check", _folder.Path + "/texts", "--report", $"{next}={path}");
            Assert.Equal((1, ""), (run.ExitCode, run.Error));
        }

        Assert.Equal(["report"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_article_that_looks_like_a_report_stays()
    {
        const string Summary = "1 error in 2 documents (3 claims)\n";
        var path = _folder.Write("texts/summary.txt", Summary);
        Assert.Equal(2, CommandRun.Of("check", _folder.Path + "/texts", "--report", $"text={path}").ExitCode);
        Assert.Equal(Summary, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("update")]
    [InlineData("prune")]
    public void A_baseline_is_written_over_nothing_but_a_baseline(string verb)
    {
        var article = _folder.Path + "/texts/a.txt";
        Assert.Equal(2, CommandRun.Of("baseline", verb, _folder.Path + "/texts", "--baseline", article).ExitCode);
        Assert.Equal(Article, File.ReadAllText(article));
    }

    [Theory]
    [InlineData("update", "texts/c.txt")]
    [InlineData("prune", "texts/c.txt")]
    [InlineData("update", "texts/a.txt")]
    [InlineData("prune", "texts/a.txt")]
    [InlineData("update", "texts", "--select", "core/figures")]
    [InlineData("prune", "texts", "--ignore", "core/editions")]
    public void Of_what_was_not_checked_a_baseline_keeps_what_it_knows(string verb, string part, params string[] options)
    {
        Create();
        var known = File.ReadAllText(Known);
        string[] rest = ["--baseline", Known, .. options];
        Assert.Equal(0, CommandRun.Of(["baseline", verb, $"{_folder.Path}/{part}", .. rest]).ExitCode);
        Assert.Equal(known, File.ReadAllText(Known));
        Assert.DoesNotContain(
            "not found any more",
            CommandRun.Of(["check", $"{_folder.Path}/{part}", .. rest]).Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("update")]
    [InlineData("prune")]
    public void Of_what_did_not_change_a_baseline_keeps_what_it_knows(string verb)
    {
        _folder.Git(".", "init", "--quiet");
        Create();
        var known = File.ReadAllText(Known);

        // The tests run in this project's own clone, so what lies outside of it has not changed.
        string[] rest = [_folder.Path + "/texts", "--changed-from", "HEAD", "--baseline", Known];
        Assert.Equal(0, CommandRun.Of(["baseline", verb, .. rest]).ExitCode);
        Assert.Equal(known, File.ReadAllText(Known));
        Assert.Equal("", CommandRun.Of(["check", .. rest]).Error);
    }

    [Theory]
    [InlineData("update", false)]
    [InlineData("prune", false)]
    [InlineData("update", true)]
    [InlineData("prune", true)]
    public void What_was_checked_and_is_mended_or_gone_is_taken_out(string verb, bool isGone)
    {
        Create();
        if (isGone)
        {
            File.Delete(_folder.Path + "/texts/a.txt");
        }
        else
        {
            _folder.Write("texts/a.txt", "It is dark.");
        }

        Assert.Contains(
            "is not found any more",
            CommandRun.Of("check", _folder.Path + "/texts", "--baseline", Known).Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, CommandRun.Of("baseline", verb, _folder.Path + "/texts", "--baseline", Known).ExitCode);
        Assert.DoesNotContain("\"id\"", File.ReadAllText(Known), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[[[")]
    [InlineData("null")]
    [InlineData("{\"version\": 9, \"findings\": []}")]
    [InlineData("{\"version\": 2, \"findings\": [{\"id\": \"a\", \"rule\": \"\", \"message\": \"\", \"paths\": []}]}")]
    [InlineData("{\"version\": 2, \"findings\": [{\"id\": \"a\", \"rule\": \"b\", \"message\": \"\", \"paths\": [null]}]}")]
    [InlineData(
        "{\"version\": 2, \"findings\": [{\"id\": \"a\", \"rule\": \"b\", \"message\": \"\", \"paths\": [\"\\u0000\"]}]}"
    )]
    [InlineData("{\"version\": 1, \"findings\": null}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"id\": null, \"rule\": null, \"message\": null, \"paths\": null}]}")]
    public void A_file_that_is_no_baseline_is_a_problem(string content)
    {
        _folder.Write("known.json", content);
        var run = CommandRun.Of("check", _folder.Path + "/texts/c.txt", "--baseline", Known);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("this is no", run.Error, StringComparison.Ordinal);
    }

    private void Create()
    {
        Assert.Equal(0, CommandRun.Of("baseline", "create", _folder.Path + "/texts", "--baseline", Known).ExitCode);
        Assert.Contains("\"id\"", File.ReadAllText(Known), StringComparison.Ordinal);
    }
}
