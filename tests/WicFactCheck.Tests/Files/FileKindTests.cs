using System.Diagnostics;
using WicFactCheck.Files;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Files;

/// <summary>Pipes and devices are told from files without being opened.</summary>
public sealed class FileKindTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "{0}")]
    [InlineData("check", "a.txt", "--config", "{0}")]
    [InlineData("check", "a.txt", "--baseline", "{0}")]
    [InlineData("check", "a.txt", "--rules", "rules")]
    [InlineData("check", "settings/a.txt")]
    [InlineData("check", "a.txt", "--config", "extending.yaml")]
    [InlineData("check", "--jsonl", "{0}")]
    [InlineData("dates", "--jsonl", "{0}")]
    [InlineData("baseline", "prune", "a.txt", "--baseline", "{0}")]
    [InlineData("rules", "test", "--rules", "rules")]
    public void A_pipe_or_a_device_is_told_whatever_it_is_named_for(params string[] command)
    {
        foreach (var device in Devices())
        {
            foreach (var name in new[] { "rules/pipe.yaml", "settings/.wicfactcheck.yaml" })
            {
                _folder.Write(name, "");
                File.Delete($"{_folder.Path}/{name}");
                File.CreateSymbolicLink($"{_folder.Path}/{name}", device);
            }

            _folder.Write("a.txt", "It is dark.");
            _folder.Write("settings/a.txt", "It is dark.");
            _folder.Write("extending.yaml", $"extends: [{device}]");
            var run = CommandRun.Of([
                command[0],
                .. command
                    .Skip(1)
                    .Select(word => string.Format(System.Globalization.CultureInfo.InvariantCulture, word, device))
                    .Select(word => Path.Exists($"{_folder.Path}/{word}") ? $"{_folder.Path}/{word}" : word),
            ]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("this is a pipe, a device or a socket, and only files are read", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_are_files_though_they_are_empty()
    {
        Assert.True(FileKind.IsRegular(_folder.Write("a", "")));
        Assert.True(FileKind.IsRegular(_folder.Write("b", "x")));
        Assert.All(Devices(), device => Assert.False(FileKind.IsRegular(device)));
    }

    [Fact]
    public void A_link_to_nothing_and_a_folder_are_no_settings_and_that_is_told()
    {
        _folder.Write("one/a.txt", "It is dark.");
        _folder.Write("two/a.txt", "It is dark.");
        Directory.CreateDirectory(_folder.Path + "/one/.wicfactcheck.yaml");
        File.CreateSymbolicLink(_folder.Path + "/two/.wicfactcheck.yaml", "nowhere");
        Assert.All(
            ["one", "two"],
            folder =>
                Assert.Contains(
                    ".wicfactcheck.yaml: problem: the file can't be read",
                    CommandRun.Of("check", $"{_folder.Path}/{folder}").Error,
                    StringComparison.Ordinal
                )
        );
    }

    private IEnumerable<string> Devices()
    {
        if (OperatingSystem.IsWindows())
        {
            yield break;
        }

        yield return "/dev/zero";
        var pipe = _folder.Path + "/pipe";
        if (!Path.Exists(pipe))
        {
            using var made = Process.Start("mkfifo", [pipe]);
            made.WaitForExit();
        }

        yield return pipe;
    }
}
