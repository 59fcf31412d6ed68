using System.Collections.Immutable;
using WicFactCheck.Files;
using WicFactCheck.Reports.Json;

namespace WicFactCheck.Reports.Baselines;

/// <summary>What a check has looked at, and so what it can say of the entries of a baseline.</summary>
/// <param name="targets">The paths of the articles under check.</param>
/// <param name="read">The paths of all articles that were read, evidence included.</param>
/// <param name="wouldHold">Whether an article of that full path would be under check if it were there.</param>
/// <param name="isChecked">Whether findings of a rule, by its id, would be told.</param>
internal sealed class CheckedScope(
    IEnumerable<string> targets,
    IEnumerable<string> read,
    Func<string, bool> wouldHold,
    Func<string, bool> isChecked
)
{
    // Most checks have no baseline, and then nobody asks.
    private readonly Lazy<HashSet<string>> _targets = new(() => InFull(targets));
    private readonly Lazy<HashSet<string>> _read = new(() => InFull(read));

    /// <summary>Whether an article, by its full path, was under check.</summary>
    public bool IsTarget(string path) => _targets.Value.Contains(path);

    /// <summary>
    /// Whether the check would have found it again if it were still there: one of its articles was under check or is gone from
    /// what was, and all others were read or are gone.
    /// </summary>
    public bool Includes(BaselineEntry entry)
    {
        ImmutableArray<string> gone = [.. entry.Paths.Where(IsGone)];
        return isChecked(entry.Rule)
            && entry.Paths.All(path => _read.Value.Contains(path) || gone.Contains(path))
            && (entry.Paths.Any(IsTarget) || gone.Any(wouldHold));
    }

    /// <summary>Whether all of its articles that are there were under check, so that it is known in which it stands.</summary>
    public bool HoldsAllOf(BaselineEntry entry) => Includes(entry) && entry.Paths.All(path => IsTarget(path) || IsGone(path));

    private bool IsGone(string path) => !_read.Value.Contains(path) && !File.Exists(FileOf(path));

    private static HashSet<string> InFull(IEnumerable<string> paths) =>
        paths.Select(RealPath.OfEntry).ToHashSet(StringComparer.Ordinal);

    // "feed.rss#3" is the third article of a file.
    private static string FileOf(string path) =>
        path.LastIndexOf('#') is > 0 and var at && path.AsSpan(at + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? path[..at] : path;
}
