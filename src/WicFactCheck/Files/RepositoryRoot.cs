namespace WicFactCheck.Files;

/// <summary>The folder that a clone of a repository stands in.</summary>
internal static class RepositoryRoot
{
    private const string Mark = ".git";

    /// <summary>The root of the repository that a folder is in, as a full path; null outside of one.</summary>
    public static string? Of(string folder)
    {
        for (var above = Path.GetFullPath(folder); above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Exists(Path.Combine(above, Mark)))
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>A path from a folder above it, however it was given; in full where it leads elsewhere.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="path">The path.</param>
    public static string PathFrom(string root, string path) =>
        ArticlePaths.Shown(
            Below(root, Path.GetFullPath(path)) ?? Below(RealPath.Of(root), RealPath.OfEntry(path)) ?? Path.GetFullPath(path)
        );

    private static string? Below(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path);
        return Path.IsPathRooted(relative) || ArticlePaths.Shown(relative).Split('/')[0] == ".." ? null : relative;
    }
}
