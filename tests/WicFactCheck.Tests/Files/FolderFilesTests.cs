using WicFactCheck.Files;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Files;

/// <summary>Which files a folder has: where there is a repository, git decides.</summary>
public sealed class FolderFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderFilesTests() => Write("a.txt", "drafts/b.txt", "drafts/old/c.txt", "news/d.txt", "news/e.md");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Outside_of_a_repository_all_files_count()
    {
        _folder.Write(".gitignore", "drafts/\n");
        Assert.Equal("a.txt drafts/b.txt drafts/old/c.txt news/d.txt news/e.md", Found());
    }

    [Theory]
    [InlineData(".gitignore")]
    [InlineData(".git/info/exclude")]
    public void What_git_ignores_is_left_out(string file)
    {
        _folder.Git("", "init", "-q");
        _folder.Write(file, "drafts/*\n!drafts/b.txt\n*.md\n");
        Assert.Equal("a.txt drafts/b.txt news/d.txt", Found());
        Assert.Equal("d.txt", Found("news"));
    }

    [Fact]
    public void The_nearest_file_decides()
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".gitignore", "*.txt\n");
        _folder.Write("news/.gitignore", "!d.txt\n");
        Assert.Equal("news/d.txt news/e.md", Found());
    }

    [Fact]
    public void What_is_tracked_counts_though_ignored_and_what_is_gone_does_not()
    {
        _folder.Git("", "init", "-q");
        _folder.Git("", "add", ".");
        _folder.Write(".gitignore", "drafts/\n");
        Write("drafts/new.txt");
        File.Delete(Path.Combine(_folder.Path, "a.txt"));
        Assert.Equal("drafts/b.txt drafts/old/c.txt news/d.txt news/e.md", Found());
    }

    [Fact]
    public void An_ignored_folder_that_is_named_itself_counts()
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".gitignore", "drafts/\n");
        Assert.Equal("b.txt old/c.txt", Found("drafts"));
        Assert.Equal("c.txt", Found("drafts/old"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_repository_inside_of_another_decides_for_itself(bool isPartOfTheOther)
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".gitignore", "drafts/\n");
        _folder.Git("news", "init", "-q");
        _folder.Write("news/.gitignore", "*.md\n");
        _folder.Git("news", "add", ".");
        _folder.Git("news", "commit", "-q", "-m", "News");
        if (isPartOfTheOther)
        {
            _folder.Git("", "add", "news");
        }

        Assert.Equal("a.txt news/d.txt", Found());
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "news/loop"), _folder.Path);
        Assert.Equal("d.txt e.md", Found("news"));
        _folder.Git("", "init", "-q");
        Assert.Equal("d.txt e.md", Found("news"));
    }

    [Fact]
    public void Without_git_all_files_of_a_repository_count_and_that_is_told()
    {
        _folder.Git("", "init", "-q");
        _folder.Write(".gitignore", "drafts/\n");
        var (files, unasked, _) = FolderFiles.In(_folder.Path, git: null);
        Assert.Equal(5, files.Count);
        Assert.Equal("there is no git on the path", unasked);
    }

    // Whoever runs the tests may read everything, but no system opens a path as long as this one, made by moving a folder.
    [Fact]
    public void A_folder_that_can_not_be_read_is_told()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var deep = string.Join('/', Enumerable.Repeat(new string('d', 250), 9));
        var (one, other) = (Path.Combine(_folder.Path, "one"), Path.Combine(_folder.Path, "other"));
        Directory.CreateDirectory(Path.Combine(one, deep));
        Directory.CreateDirectory(Path.Combine(other, deep));
        Directory.Move(other, Path.Combine(one, deep, "other"));
        try
        {
            var found = FolderFiles.In(_folder.Path, git: null);
            Assert.Equal(5, found.Files.Count);
            Assert.EndsWith("ddd", Assert.Single(found.Unread), StringComparison.Ordinal);
            Assert.Contains(
                ArticlePaths.Find([_folder.Path], [".md"]).Problems,
                problem => problem.Message == "this folder can't be read"
            );
        }
        finally
        {
            Directory.Move(Path.Combine(one, deep, "other"), other);
        }
    }

    [Fact]
    public void A_program_that_a_repository_names_is_not_run()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var trap = _folder.Write("news/trap.sh", $"#!/bin/sh\ntouch '{_folder.Path}/sprung'\n");
        File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _folder.Git("", "init", "-q");
        _folder.Git("", "config", "core.fsmonitor", trap);
        _folder.Git("", "ls-files", "--others");
        Assert.True(File.Exists(_folder.Path + "/sprung"), "git by itself runs it");

        File.Delete(_folder.Path + "/sprung");
        Assert.NotEmpty(Found());
        Assert.False(File.Exists(_folder.Path + "/sprung"));
    }

    private void Write(params string[] files)
    {
        foreach (var file in files)
        {
            _folder.Write(file, "The Lantern Works lent 48 lamps.");
        }
    }

    private string Found(string folder = "")
    {
        var (files, unasked, _) = FolderFiles.In(Path.Combine(_folder.Path, folder), Git.Installed);
        Assert.Null(unasked);
        return string.Join(' ', files.Select(ArticlePaths.Shown).Order(StringComparer.Ordinal));
    }
}
