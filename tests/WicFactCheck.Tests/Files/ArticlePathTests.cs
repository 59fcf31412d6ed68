using WicFactCheck.Files;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Files;

/// <summary>Which files are meant by what a user names.</summary>
public sealed class ArticlePathTests : IDisposable
{
    private static readonly string[] Endings = [".md", ".txt"];

    private readonly TemporaryFolder _folder = new();

    public ArticlePathTests()
    {
        foreach (
            var name in new[]
            {
                "a.md",
                "b.txt",
                "README.md",
                ".hidden.md",
                "2023/d.md",
                "2023/old/e.md",
                "drafts/f.md",
                ".hidden/g.md",
            }
        )
        {
            _folder.Write(name, "The Lantern Works lent 48 lamps.");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "/2023/d.md /2023/old/e.md /a.md /b.txt /drafts/f.md")]
    [InlineData("/a.md", "/a.md")]
    [InlineData("/*.md", "/README.md|/a.md")]
    [InlineData("/**/*.md", "/2023/d.md /2023/old/e.md /a.md /drafts/f.md")]
    [InlineData("/2023/*.md", "/2023/d.md")]
    [InlineData("/2023/**/*.md", "/2023/d.md /2023/old/e.md")]
    [InlineData("/README.md", "/README.md")]
    public void Files_folders_and_globs_name_articles(string named, string files) =>
        Assert.Equal(files.Split('|')[^1], Found(_folder.Path + named));

    [Theory]
    [InlineData("drafts/", "/2023/d.md /2023/old/e.md /a.md /b.txt")]
    [InlineData("*.txt\nold", "/2023/d.md /a.md /drafts/f.md")]
    [InlineData("2023/*\n!2023/d.md", "/2023/d.md /a.md /b.txt /drafts/f.md")]
    public void What_git_ignores_is_left_out(string ignored, string files)
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".gitignore", ignored);
        Assert.Equal(files, Found(_folder.Path));
    }

    [Fact]
    public void What_is_named_itself_is_read_though_ignored()
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".gitignore", "*.md");
        Assert.Equal("/a.md", Found(_folder.Path + "/a.md"));
    }

    [Fact]
    public void Where_git_has_a_say_and_fails_all_is_taken_and_that_is_told()
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".git/config", "[\n");
        var paths = ArticlePaths.Find([_folder.Path + "/2023"], Endings);
        Assert.Equal(2, paths.Files.Count);
        Assert.Contains("asked: fatal: bad config line", Assert.Single(paths.Notices).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_end_otherwise_are_left_out_and_that_is_told()
    {
        _folder.Write("c.png", "x");
        _folder.Write("2023/e.png", "x");
        _folder.Write("f.zip", "x");
        _folder.Write("g", "x");
        Assert.Equal(
            "4 files are left out, because articles don't end so: .png (2), .zip (1), no ending (1)",
            Assert.Single(ArticlePaths.Find([_folder.Path], Endings).Notices).Message
        );
        Assert.Empty(ArticlePaths.Find([_folder.Path + "/**/*.md"], Endings).Notices);
        Assert.Empty(ArticlePaths.Find([_folder.Path + "/drafts"], Endings).Notices);
    }

    [Fact]
    public void What_is_excluded_is_no_file_that_ends_otherwise()
    {
        _folder.Write("c.png", "x");
        Assert.Empty(ArticlePaths.Find([_folder.Path], Endings, ["**/*.png"], _folder.Path).Notices);
    }

    [Fact]
    public void Excluded_articles_are_left_out() => Assert.Equal("/a.md /b.txt", Found(_folder.Path, "2023/**", "drafts/**"));

    [Theory]
    [InlineData("/nothing/*.md", "there is no folder")]
    [InlineData("/*.markdown", "no article matches this")]
    [InlineData("/aa.md", "there is no such file or folder")]
    public void What_is_not_there_is_told(string named, string message) =>
        Assert.Contains(
            message,
            Assert.Single(ArticlePaths.Find([_folder.Path + named], Endings).Problems).Message,
            StringComparison.Ordinal
        );

    private string Found(string named, params string[] excluded)
    {
        var paths = ArticlePaths.Find([named], Endings, excluded, _folder.Path);
        Assert.Empty(paths.Problems.Concat(paths.Notices));
        return string.Join(' ', paths.Files.Select(file => ArticlePaths.Shown(_folder.Shorten(file))));
    }
}
