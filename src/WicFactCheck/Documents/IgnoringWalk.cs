namespace WicFactCheck.Documents;

/// <summary>Walks a folder as git sees it: without what a <c>.gitignore</c> names and without what begins with a dot.</summary>
internal static class IgnoringWalk
{
    private const string RepositoryMark = ".git";

    /// <summary>The files in and below a folder, by their paths from it, in no particular order.</summary>
    public static List<string> Files(string folder)
    {
        var full = Path.GetFullPath(folder);
        var files = new List<string>();
        Walk(full, full, Inherited(full), files);
        return files;
    }

    private static void Walk(string root, string folder, List<GitIgnore> inherited, List<string> files)
    {
        List<GitIgnore> ignores = GitIgnore.In(folder) is { } own ? [own, .. inherited] : inherited;
        foreach (var file in Entries(folder, Directory.GetFiles))
        {
            if (!Path.GetFileName(file).StartsWith('.') && !IsIgnored(file, isFolder: false, ignores))
            {
                files.Add(Path.GetRelativePath(root, file));
            }
        }

        foreach (var below in Entries(folder, Directory.GetDirectories))
        {
            // A link to a folder may lead back here.
            var isLink = new DirectoryInfo(below).LinkTarget is not null;
            if (!isLink && !Path.GetFileName(below).StartsWith('.') && !IsIgnored(below, isFolder: true, ignores))
            {
                Walk(root, below, ignores, files);
            }
        }
    }

    // The nearest file that names the path decides.
    private static bool IsIgnored(string path, bool isFolder, List<GitIgnore> nearestFirst)
    {
        foreach (var ignore in nearestFirst)
        {
            if (ignore.Ignores(path, isFolder) is { } decided)
            {
                return decided;
            }
        }

        return false;
    }

    private static string[] Entries(string folder, Func<string, string[]> list)
    {
        try
        {
            return list(folder);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return [];
        }
    }

    // The files of the folders above, up to the root of the repository, the nearest first; none outside of one.
    private static List<GitIgnore> Inherited(string folder)
    {
        var found = new List<GitIgnore>();
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (above != folder && GitIgnore.In(above) is { } ignore)
            {
                found.Add(ignore);
            }

            if (Path.Exists(Path.Combine(above, RepositoryMark)))
            {
                return found;
            }
        }

        return [];
    }
}
