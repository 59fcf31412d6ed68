using WicFactCheck.Files;

namespace WicFactCheck.Cli.Checking;

/// <summary>Asks git which files changed.</summary>
internal static class GitChanges
{
    /// <summary>The full paths of the files that differ from a revision, new ones included, or what went wrong.</summary>
    public static (IReadOnlySet<string> Paths, Problem? Problem) Since(string revision)
    {
        var none = new HashSet<string>(StringComparer.Ordinal);
        // A revision that begins with a dash would be taken for an option.
        if (revision.StartsWith('-') || Run("rev-parse", "--show-toplevel") is not { } root)
        {
            return (
                none,
                new Problem(
                    "--changed-from",
                    null,
                    null,
                    revision.StartsWith('-') ? $"'{revision}' is no revision" : "this is no git repository, or git is not there",
                    "run it in a clone, with a branch, a tag or a commit"
                )
            );
        }

        if (
            Run("diff", "--name-only", "--no-ext-diff", "--ignore-submodules=all", "--diff-filter=d", "-z", revision, "--")
                is not { } changed
            || Run("ls-files", "--others", "--exclude-standard", "-z", "--full-name") is not { } added
        )
        {
            return (
                none,
                new Problem(
                    "--changed-from",
                    null,
                    null,
                    $"git knows no revision '{revision}'",
                    "name a branch, a tag or a commit; in CI fetch it first"
                )
            );
        }

        var folder = root.TrimEnd('\n', '\r');
        return (
            changed
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Concat(added.Split('\0', StringSplitOptions.RemoveEmptyEntries))
                .Select(path => Path.GetFullPath(Path.Combine(folder, path)))
                .ToHashSet(StringComparer.Ordinal),
            null
        );
    }

    private static string? Run(params string[] question) =>
        Git.Installed?.Ask(".", question) is { ExitCode: 0 } answer ? answer.Out : null;
}
