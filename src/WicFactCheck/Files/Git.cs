using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace WicFactCheck.Files;

/// <summary>The git of this machine, asked so that nothing runs which a repository names.</summary>
/// <param name="program">The full path of the program.</param>
internal sealed class Git(string program)
{
    // A repository may name programs that watch its files, hook into git or fetch what is missing, and it may be a stranger's.
    private static readonly string[] Harmless = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal)
    {
        ["GIT_ALLOW_PROTOCOL"] = "none",
        ["GIT_NO_LAZY_FETCH"] = "1",
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["LC_ALL"] = "C",
    };

    // Where git itself has started the program, in a hook, it tells in these which repository it means.
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"];

    /// <summary>The git that is installed here, or null.</summary>
    public static Git? Installed => On(System.Environment.GetEnvironmentVariable("PATH"));

    /// <summary>The first git on a search path, or null.</summary>
    /// <remarks>
    /// Looked for here, because a name by itself would be looked for in the current folder too, which may be a stranger's.
    /// </remarks>
    /// <param name="searchPath">Folders, as the variable PATH lists them; those that are not full paths don't count.</param>
    public static Git? On(string? searchPath) =>
        (searchPath ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
            .FirstOrDefault(File.Exists)
            is { } found
            ? new Git(found)
            : null;

    /// <summary>What git answers in a folder.</summary>
    public GitAnswer Ask(string folder, params IEnumerable<string> question)
    {
        var start = new ProcessStartInfo(program, ["-C", folder, .. Harmless, .. question])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            UseShellExecute = false,
        };
        foreach (var name in OfHooks)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Run(start);
    }

    private static GitAnswer Run(ProcessStartInfo start)
    {
        try
        {
            using var git = new Process { StartInfo = start };
            git.Start();
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return new GitAnswer(git.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception fault)
        {
            return GitAnswer.None(fault.Message);
        }
    }
}

/// <summary>What git answered.</summary>
/// <param name="ExitCode">0 where it did what it was asked.</param>
/// <param name="Out">What it wrote.</param>
/// <param name="Error">What it complained of.</param>
internal sealed record GitAnswer(int ExitCode, string Out, string Error)
{
    /// <summary>No answer, and why.</summary>
    public static GitAnswer None(string why) => new(-1, "", why);
}
