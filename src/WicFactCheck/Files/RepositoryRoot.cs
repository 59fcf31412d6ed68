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
}
