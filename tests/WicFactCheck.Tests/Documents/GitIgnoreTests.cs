using System.Diagnostics;
using WicFactCheck.Documents;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Documents;

public sealed class GitIgnoreTests
{
    private static readonly string[] Files =
    [
        "a.txt",
        "b.md",
        "ab.txt",
        "note.txt",
        "#x.txt",
        "!x.txt",
        "sp .txt",
        "[.txt",
        "out/a.txt",
        "out/deep/a.txt",
        "out/deep/b.md",
        "src/out/a.txt",
        "src/keep/a.txt",
        "src/keep/out.txt",
        "x/y/z/a.txt",
        "x/a.txt",
        "x/y/b.md",
        "drafts/2024/one.txt",
        "drafts/2025/two.txt",
        "drafts/2025/one.txt",
        "foo/bar/baz.txt",
        "bar/baz.txt",
        "foo/baz.txt",
    ];

    [Theory]
    [InlineData("*.md")]
    [InlineData("/a.txt")]
    [InlineData("a.txt")]
    [InlineData("out/")]
    [InlineData("out")]
    [InlineData("/out/")]
    [InlineData("out/*\n!out/a.txt")]
    [InlineData("out/\n!out/a.txt")]
    [InlineData("src/out")]
    [InlineData("**/deep/*.txt")]
    [InlineData("x/**")]
    [InlineData("x/**/a.txt")]
    [InlineData("**/a.txt\n!x/**")]
    [InlineData("drafts/202?/one.txt")]
    [InlineData("drafts/202[0-4]/")]
    [InlineData("drafts/202[!4]/")]
    [InlineData("[ab].txt")]
    [InlineData("[^a]b*")]
    [InlineData("\\#x.txt\n\\!x.txt")]
    [InlineData("# a.txt\n\n   \na.txt   ")]
    [InlineData("sp\\ .txt")]
    [InlineData("[.txt")]
    [InlineData("\\[.txt")]
    [InlineData("a*t*t\n*o*e*")]
    [InlineData("foo/**/baz.txt")]
    [InlineData("**/foo")]
    [InlineData("b**\n!bar/")]
    [InlineData("*\n!*/\n!*.md")]
    [InlineData("bar/baz.txt")]
    [InlineData("/**/baz.txt")]
    public void What_git_ignores_is_left_out_and_nothing_else(string patterns)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Files)
        {
            folder.Write(file, "x");
        }

        folder.Write(".gitignore", patterns + "\n");
        Git(folder.Path, "init", "-q");
        var told = Git(folder.Path, "ls-files", "-z", "--others", "--exclude-standard")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(told.Where(file => !file.StartsWith('.')).Order(StringComparer.Ordinal), Found(folder.Path));
    }

    [Fact]
    public void The_nearest_file_decides()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/HEAD", "");
        folder.Write(".gitignore", "*.txt\n");
        folder.Write("news/.gitignore", "!kept.txt\n");
        folder.Write("news/kept.txt", "x");
        folder.Write("news/left.txt", "x");
        Assert.Equal(["kept.txt"], Found(Path.Combine(folder.Path, "news")));
    }

    private static IEnumerable<string> Found(string folder) =>
        ArticlePaths
            .Find([folder])
            .Files.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var told = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return told;
    }
}
