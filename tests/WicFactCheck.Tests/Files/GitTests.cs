using WicFactCheck.Files;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Files;

public sealed class GitTests
{
    private static readonly string Program = OperatingSystem.IsWindows() ? "git.exe" : "git";

    [Fact]
    public void Git_is_found_in_a_folder_that_the_search_path_names_in_full()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Program, "");
        Assert.NotNull(Git.On(folder.Path));
        Assert.Null(Git.On(Path.GetRelativePath(".", folder.Path)));
        Assert.Null(Git.On(null));
    }

    [Fact]
    public void A_git_that_cannot_be_run_gives_no_answer()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Program, "no program");
        Assert.NotEqual(0, Git.On(folder.Path)?.Ask(folder.Path, "--version").ExitCode);
    }

    [Fact]
    public void Git_answers_in_the_folder_named()
    {
        using var folder = new TemporaryFolder();
        folder.Git("", "init", "-q");
        Assert.Equal("true\n", Git.Installed?.Ask(folder.Path, "rev-parse", "--is-inside-work-tree").Out);
    }
}
