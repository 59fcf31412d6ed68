namespace WicFactCheck.Files;

/// <summary>
/// The files in and below a folder: those that git knows or would take, where it has a say, and no hidden ones.
/// </summary>
/// <param name="Files">By their paths from the folder, in no particular order.</param>
/// <param name="Unasked">Why git, which has a say here, was not asked; null where nothing is amiss.</param>
/// <param name="Unread">Folders in and below it that can't be read, by their full paths.</param>
internal sealed record FolderFiles(IReadOnlyList<string> Files, string? Unasked, IReadOnlyList<string> Unread)
{
    /// <summary>
    /// What is in and below a folder. Outside of a repository, or where git can't be asked, that is all there is.
    /// </summary>
    /// <remarks>A folder that git ignores is meant where it is named, so all of it is taken.</remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="git">The git to ask; null where there is none.</param>
    public static FolderFiles In(string folder, Git? git)
    {
        var full = Path.GetFullPath(folder);
        if (RepositoryRoot.Of(full) is null)
        {
            return Walk(full, null);
        }

        // Files that are tracked, and others that nothing ignores.
        var listed = Ask(git, full, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        return listed switch
        {
            { ExitCode: not 0 } => Walk(full, listed.Error.Split('\n')[0]),
            { Out: "" } when Ask(git, full, "check-ignore", "--quiet", ".").ExitCode == 0 => Walk(full, null),
            _ => Listed(full, listed.Out.Split('\0', StringSplitOptions.RemoveEmptyEntries), git),
        };
    }

    private static GitAnswer Ask(Git? git, string folder, params string[] question) =>
        git?.Ask(folder, question) ?? GitAnswer.None("there is no git on the path");

    private static bool IsHidden(string entry) => entry.StartsWith('.') || entry.Contains("/.", StringComparison.Ordinal);

    // What git lists may be gone, and a repository inside of another is listed as a folder, for its own git to tell.
    private static FolderFiles Listed(string folder, IEnumerable<string> entries, Git? git)
    {
        var files = new List<string>();
        var unread = new List<string>();
        string? unasked = null;
        foreach (var entry in entries.Where(entry => !IsHidden(entry)))
        {
            var path = Path.Combine(folder, entry);
            if (File.Exists(path))
            {
                files.Add(entry);
            }
            else if (Directory.Exists(path) && !IsLink(path))
            {
                var inside = In(path, git);
                files.AddRange(inside.Files.Select(file => Path.Combine(entry, file)));
                unread.AddRange(inside.Unread);
                unasked ??= inside.Unasked;
            }
        }

        return new(files, unasked, unread);
    }

    private static FolderFiles Walk(string folder, string? unasked)
    {
        var (files, unread) = (new List<string>(), new List<string>());
        Walk(folder, folder, files, unread);
        return new(files, unasked, unread);
    }

    private static void Walk(string root, string folder, List<string> files, List<string> unread)
    {
        try
        {
            files.AddRange(Visible(Directory.GetFiles(folder)).Select(file => Path.GetRelativePath(root, file)));
            foreach (var below in Visible(Directory.GetDirectories(folder)).Where(below => !IsLink(below)))
            {
                Walk(root, below, files, unread);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            unread.Add(folder);
        }
    }

    // A link to a folder may lead back here.
    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;

    private static IEnumerable<string> Visible(string[] entries) =>
        entries.Where(entry => !Path.GetFileName(entry).StartsWith('.'));
}
