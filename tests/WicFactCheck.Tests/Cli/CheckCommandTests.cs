using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Sound = "The fifth Harbour Lights Festival opened in Porto on 3 May 2023.";

    [Fact]
    public void Findings_make_the_exit_code_1() => Assert.Equal(1, CommandRun.Of("check", Repository.Folder("seeds")).ExitCode);

    [Fact]
    public void Findings_below_the_fail_level_do_not() =>
        Assert.Equal(0, CommandRun.Of("check", Repository.Folder("seeds"), "--fail-level", "none").ExitCode);

    [Fact]
    public void Sound_articles_make_it_0()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Sound);
        var run = CommandRun.Of("check", folder.Path);
        Assert.Equal((0, "no discrepancies in 1 document (2 claims)\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Standard_input_is_an_article_too() =>
        Assert.Equal("no discrepancies in 1 document (2 claims)\n", CommandRun.WithInput(Sound, "check", "-").Out);

    [Fact]
    public async Task Bad_inputs_are_told_and_the_rest_is_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Sound);
        folder.Write("b.txt", "The 5th Harbour Lights Festival opened on 4 May 2023.");
        folder.Write("binary.txt", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72, 68, 82]);
        folder.Write("empty.txt", "");
        folder.Write("page.rtf", "{\\rtf1 x}");
        folder.Write("nothing/.keep", "");
        var run = CommandRun.Of(
            "check",
            folder.Path,
            folder.Path + "/page.rtf",
            folder.Path + "/bnary.txt",
            folder.Path + "/nothing"
        );
        Assert.Equal(2, run.ExitCode);
        await Verify(folder.Shorten(run.Out + run.Error));
    }

    [Fact]
    public async Task Files_of_other_kinds_in_a_folder_are_told_and_are_no_fault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Sound);
        folder.Write("package.json", "{\"name\": \"site\"}");
        folder.Write("sitemap.xml", "<urlset/>");
        folder.Write("photo.jpg", "x");
        var run = CommandRun.Of("check", folder.Path);
        Assert.Equal(0, run.ExitCode);
        await Verify(folder.Shorten(run.Out + run.Error));
        Assert.Equal("", CommandRun.Of("check", folder.Path, "--quiet").Error);
    }

    [Theory]
    [InlineData("package.json", "{\"name\": \"site\"}", 2, "package.json: problem: there is no article in this JSON")]
    [InlineData("a.foo", Sound, 0, "a.foo: notice: the ending .foo is unknown, so the file is read as plain text")]
    [InlineData("a", Sound, 0, "")]
    [InlineData("a.docx", Sound, 2, "a.docx: problem: this is no document of Word")]
    [InlineData("a.odt", Sound, 2, "a.odt: problem: articles in .odt can't be read")]
    public void A_file_that_is_named_is_read_or_told_of(string name, string content, int exitCode, string told)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, content);
        var run = CommandRun.Of("check", folder.Path + "/" + name);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(told, folder.Shorten(run.Error).TrimStart('/'), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_in_the_format_of_its_name() =>
        Assert.Contains(
            "2 claims",
            CommandRun.WithInput($"<nav>99 dead</nav><p>{Sound}</p>", "check", "-", "--stdin-filename", "a.html").Out,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_broken_rule_file_is_told_and_the_other_rules_work()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Sound);
        folder.Write(
            "mine/broken.yaml",
            "claim:\n  subject: <e>\n  attribute: x\n  value: <v>\nsay:\n  - <e:event> in <v:dat>\nseverty: error\n"
        );
        folder.Write("mine/worse.yaml", "a: [1, 2\nb: }\n");
        var run = CommandRun.Of(
            "check",
            folder.Path + "/a.txt",
            "--rules",
            Repository.Folder("rules", "core"),
            "--rules",
            folder.Path + "/mine"
        );
        Assert.Equal(2, run.ExitCode);
        await Verify(folder.Shorten(run.Out + run.Error));
    }

    [Fact]
    public void It_tells_how_long_each_step_took()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Sound);
        var run = CommandRun.Of("check", folder.Path, "--timing", "--quiet");
        var steps = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")).ToList();
        Assert.Equal(["rules", "files", "read", "compare"], steps.Select(step => step[0]));
        Assert.All(steps, step => Assert.Matches("^[0-9]+ ms$", step[1].TrimEnd('\r')));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "x", "--format", "pdf")]
    [InlineData("check", "x", "--as-of", "May")]
    [InlineData("check", "x", "--as-of", "9999-12-31")]
    [InlineData("dates", "x", "--as-of", "9000-01-01")]
    [InlineData("chekc", "x")]
    public void A_wrong_command_line_makes_it_2(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("wicfactcheck: ", run.Error, StringComparison.Ordinal);
    }
}
