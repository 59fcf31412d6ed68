using WicFactCheck.Files;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Files;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string?> Names => Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    [Fact]
    public void A_fault_on_the_way_leaves_the_old_file_and_nothing_else()
    {
        var path = _folder.Write("a", "old");
        var problem = Write(
            path,
            output =>
            {
                output.Write(new string('x', 1 << 20));
                throw new IOException("the disk is full");
            }
        );
        Assert.Equal("the report can't be written there", problem?.Message);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a"], Names);
    }

    [Fact]
    public void What_a_killed_run_has_left_is_taken_away()
    {
        _folder.Write(".a.k3j2.wicfactcheck-new", "half a rep");
        _folder.Write(".b.k3j2.wicfactcheck-new", "half of another");
        Assert.Null(Write(_folder.Path + "/a", output => output.Write("new")));
        Assert.Equal([".b.k3j2.wicfactcheck-new", "a"], Names);
    }

    [Fact]
    public void What_is_empty_is_written_where_it_is()
    {
        var path = _folder.Write("a", "");
        Assert.Null(OutputFile.Write(path, "report", _ => false, output => output.Write("new")));
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void The_file_that_a_link_leads_to_is_written_and_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = _folder.Write("a", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(_folder.Path + "/link", path);
        Assert.Null(Write(_folder.Path + "/link", output => output.Write("new")));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(path));
        Assert.NotNull(new FileInfo(_folder.Path + "/link").LinkTarget);
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/stderr")]
    public void A_device_is_written_to_and_stays_one(string device)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Null(Write(device, output => output.Write("")));
            Assert.True(Path.Exists(device));
            Assert.Equal(0, new FileInfo("/dev/null").Length);
        }
    }

    [Fact]
    public void Where_there_is_no_folder_that_is_told() =>
        Assert.Equal("the report can't be written there", Write(_folder.Path + "/none/a", _ => { })?.Message);

    private static Problem? Write(string path, Action<TextWriter> write) => OutputFile.Write(path, "report", _ => true, write);
}
