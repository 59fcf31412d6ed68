using System.Diagnostics;

namespace WicFactCheck.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("wicfactcheck-").FullName;

    public string Path { get; }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>What git answers in the folder or one below it.</summary>
    public string Git(string folder, params string[] question)
    {
        string[] who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@localhost"];
        var start = new ProcessStartInfo("git", ["-C", System.IO.Path.Combine(Path, folder), .. who, .. question])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException(error.Result);
    }

    /// <summary>Output with the folder's own path taken out.</summary>
    public string Shorten(string output) => output.Replace(Path, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
