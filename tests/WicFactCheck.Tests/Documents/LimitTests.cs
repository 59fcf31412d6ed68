using System.Text;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Files;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

/// <summary>What a stranger may send to take all time or memory is told, with its place and a way out, and left out.</summary>
public sealed class LimitTests
{
    private static string Times(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    public static TheoryData<string, string, int?, string> TooMuch =>
        new()
        {
            { "a.md", Times(">", 128) + " It is dark.", 1, "quotations and lists are nested more than 100 deep" },
            { "a.md", "Dark.\n\n" + Times("- ", 128) + "It is dark.", 3, "quotations and lists are nested more than 100 deep" },
            { "a.md", Stairs(101), 101, "quotations and lists are nested more than 100 deep" },
            { "a.md", Stairs(1_400), 101, "quotations and lists are nested more than 100 deep" },
            { "a.md", Stairs(70), null, "this article is nested deeper than Markdown can be read" },
            {
                "a.md",
                "Dark.\n\n" + Times("[", 50_000),
                3,
                "this paragraph has 50000 brackets or more, which takes too long to read"
            },
            {
                "a.md",
                "Dark.\n\n" + Times("[a](", 50_000),
                3,
                "this paragraph has 50000 brackets or more, which takes too long to read"
            },
            {
                "a.md",
                $"---\ntitle: Dark\na: {Times("{a: ", 50_000)}\n---\nDark.",
                3,
                "the front matter is nested more than 100 deep"
            },
            { "a.adoc", $"---\n{Times("[", 50_000)}\n---\nDark.", 2, "the front matter is nested more than 100 deep" },
            { "a.xml", "<rss>" + Times("<a>", 50_000), 1, "elements are nested more than 100 deep" },
            {
                "a.json",
                "{\"headline\": " + Times("[", 50_000),
                1,
                "this is no JSON from here on, or it is nested more than 100 deep"
            },
            { "a.html", Times("<div>", 50_000), null, "this page is nested too deep" },
            { "a.html", Times("<b>", 1_900) + Times("<p>", 50_000), null, "this page is nested too deep" },
            {
                "a.html",
                "\n<ul>" + Times("<li>", 50_000),
                2,
                "this page has 50000 elements side by side, which takes too long to read"
            },
            { "a.html", Times("<br>", 50_000), null, "this page has 50000 elements side by side, which takes too long to read" },
            {
                "a.html",
                Times("\n", 70_000) + "<ul>" + Times("<li>", 50_000),
                70_001,
                "this page has 50000 elements side by side, which takes too long to read"
            },
            {
                "a.txt",
                Times("It is dark. ", 300_000),
                null,
                "this article has 3600000 characters or more, and at most 3000000 are read"
            },
        };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_is_over_a_limit_is_a_problem_with_its_place(string path, string content, int? line, string message)
    {
        var file = Loaded.Load(path, content);
        Assert.Empty(file.Articles);
        var problem = Assert.Single(file.Problems);
        Assert.Equal((line, message), (problem.Line, problem.Message));
    }

    [Fact]
    public void A_small_package_may_hold_too_long_a_text()
    {
        var bytes = WordFile.OfParagraphs(Enumerable.Repeat("It is dark in the town.", 150_000));
        Assert.InRange(bytes.Length, 1, 300_000);
        Assert.StartsWith(
            "this article has 30000",
            Assert.Single(Loaded.Load("a.docx", bytes).Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_a_small_package_holds_too_much_of_is_told_before_it_is_unpacked()
    {
        var bytes = WordFile.Of(Times("<w:p/>", 200_000));
        Assert.InRange(bytes.Length, 1, 100_000);
        var problem = Assert.Single(DocumentReaders.Read("a.docx", bytes, Limits.Usual with { FileSize = 1 }).Problems);
        Assert.Matches("^the document has 1.2 MB unpacked, and at most 1(.0)? MB are read$", problem.Message);
        Assert.Single(DocumentReaders.Read("a.docx", bytes).Problems, told => told.Message == "the document is empty");
    }

    [Fact]
    public void A_page_may_have_too_many_letters()
    {
        var line = PdfFile.Column(10, 10, "It is dark in the town.");
        var few = Limits.Usual with { Steps = 1 };
        var problem = Assert.Single(
            DocumentReaders.Read("a.pdf", PdfFile.Of([.. line, .. line, .. line, .. line]), few).Problems
        );
        Assert.StartsWith("page 1 has 92 letters", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md", 60)]
    [InlineData("a.rst", 400)]
    public void Lists_in_lists_are_read(string path, int depth) => Assert.Empty(Loaded.Load(path, Stairs(depth)).Problems);

    [Fact]
    public void Limits_can_be_raised()
    {
        var text = Encoding.UTF8.GetBytes(Times("> ", 110) + "It is dark.");
        Assert.Single(DocumentReaders.Read("a.md", text).Problems);
        Assert.Empty(DocumentReaders.Read("a.md", text, Limits.Usual with { Depth = 200 }).Problems);
    }

    [Fact]
    public void A_file_that_is_larger_than_the_settings_allow_is_told_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Times("It is dark. ", 100_000));
        folder.Write("b.txt", "The fifth Harbour Lights Festival was held in 2014, and not in 2016.");
        var settings = folder.Write(".wicfactcheck.yaml", "limits: {file-size: 1}");
        var run = CommandRun.Of("check", folder.Path, "--config", settings);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "/a.txt: problem: the file has 1.2 MB, and at most 1 MB are read\n"
                + "  split it, or raise 'limits: {file-size: …}' in .wicfactcheck.yaml\n",
            folder.Shorten(run.Error)
        );
        Assert.Contains("in 1 document", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("dates")]
    public void What_settings_allow_holds_for_all_that_is_read(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Git("", "init", "-q");
        folder.Write("a.txt", Times("It is dark. ", 100_000));
        folder.Write(".wicfactcheck.yaml", "limits: {file-size: 1}");
        var run = CommandRun.Of(command, folder.Path + "/a.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the file has 1.2 MB, and at most 1 MB are read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limits: {size: 3}", "1:10: problem: no key 'size' belongs here")]
    [InlineData("limits: {depth: deep}", "1:17: problem: 'deep' is no number for 'depth'")]
    [InlineData("limits: {steps: 0}", "1:17: problem: '0' is no number for 'steps'")]
    [InlineData("limits: 3", "1:9: problem: 'limits' is a set of keys")]
    public void A_limit_that_is_none_is_told(string settings, string problem)
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("a.txt", "It is dark.");
        var run = CommandRun.Of("check", article, "--config", folder.Write(".wicfactcheck.yaml", settings));
        Assert.StartsWith("/.wicfactcheck.yaml:" + problem, folder.Shorten(run.Error), StringComparison.Ordinal);
    }

    // Each list in the one before it.
    private static string Stairs(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(i => $"{new string(' ', 2 * i)}- It is dark.\n"));
}
