using MAB.DotIgnore;

namespace WicFactCheck.Documents;

/// <summary>Walks a folder as git sees it: without what a <c>.gitignore</c> names and without what begins with a dot.</summary>
internal static class IgnoringWalk
{
    private const string IgnoreFile = ".gitignore";
    private const string RepositoryMark = ".git";

    /// <summary>The files in and below a folder, by their paths from it, in no particular order.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        var full = Path.GetFullPath(folder);
        return Files(full, full, Inherited(full));
    }

    private static IEnumerable<string> Files(string root, string folder, IReadOnlyList<Rules> inherited)
    {
        IReadOnlyList<Rules> rules = Rules.In(folder) is { } own ? [.. inherited, own] : inherited;
        foreach (var file in Entries(folder, Directory.EnumerateFiles))
        {
            if (!Path.GetFileName(file).StartsWith('.') && !rules.Any(rule => rule.Ignores(file, isFolder: false)))
            {
                yield return Path.GetRelativePath(root, file);
            }
        }

        foreach (var below in Entries(folder, Directory.EnumerateDirectories))
        {
            // A link to a folder may lead back here.
            var isLink = new DirectoryInfo(below).LinkTarget is not null;
            if (isLink || Path.GetFileName(below).StartsWith('.') || rules.Any(rule => rule.Ignores(below, isFolder: true)))
            {
                continue;
            }

            foreach (var file in Files(root, below, rules))
            {
                yield return file;
            }
        }
    }

    private static string[] Entries(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        try
        {
            return [.. enumerate(folder)];
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return [];
        }
    }

    // The rules of the folders above, up to the root of the repository; none outside of one.
    private static List<Rules> Inherited(string folder)
    {
        var rules = new List<Rules>();
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (above != folder && Rules.In(above) is { } found)
            {
                rules.Insert(0, found);
            }

            if (Path.Exists(Path.Combine(above, RepositoryMark)))
            {
                return rules;
            }
        }

        return [];
    }

    private sealed class Rules(string folder, IgnoreList list)
    {
        public static Rules? In(string folder)
        {
            var file = Path.Combine(folder, IgnoreFile);
            return File.Exists(file) ? new Rules(folder, new IgnoreList(file, MatchFlags.PATHNAME)) : null;
        }

        public bool Ignores(string path, bool isFolder) => list.IsIgnored(Path.GetRelativePath(folder, path).Replace('\\', '/'), isFolder);
    }
}
