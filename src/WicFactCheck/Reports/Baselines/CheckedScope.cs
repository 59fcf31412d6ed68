using System.Collections.Immutable;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Baselines;

/// <summary>What a check has looked at, and so what it can say of the entries of a baseline.</summary>
/// <param name="Targets">The paths of the articles under check.</param>
/// <param name="Read">The paths of all articles that were read, evidence included.</param>
/// <param name="WouldHold">Whether an article of that path would be under check if it were there.</param>
/// <param name="IsChecked">Whether findings of a rule, by its id, would be told.</param>
internal sealed record CheckedScope(
    IReadOnlySet<string> Targets,
    IReadOnlySet<string> Read,
    Func<string, bool> WouldHold,
    Func<string, bool> IsChecked
)
{
    /// <summary>
    /// Whether the check would have found it again if it were still there: one of its articles was under check or is gone from
    /// what was, and all others were read or are gone.
    /// </summary>
    public bool Includes(BaselineEntry entry)
    {
        ImmutableArray<string> gone = [.. entry.Paths.Where(path => !Read.Contains(path) && !File.Exists(FileOf(path)))];
        return IsChecked(entry.Rule)
            && entry.Paths.All(path => Read.Contains(path) || gone.Contains(path))
            && (entry.Paths.Any(Targets.Contains) || gone.Any(WouldHold));
    }

    // "feed.rss#3" is the third article of a file.
    private static string FileOf(string path) =>
        path.LastIndexOf('#') is > 0 and var at && path.AsSpan(at + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? path[..at] : path;
}
