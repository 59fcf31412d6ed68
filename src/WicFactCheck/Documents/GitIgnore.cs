namespace WicFactCheck.Documents;

/// <summary>What the <c>.gitignore</c> of a folder says about what lies in and below it.</summary>
/// <remarks>Written here, and held against git itself by a test, because the libraries for it compile regular expressions, which takes longer than a check of a few articles.</remarks>
internal sealed class GitIgnore
{
    private const string FileName = ".gitignore";

    private readonly string _folder;
    private readonly GitIgnorePattern[] _patterns;

    private GitIgnore(string folder, GitIgnorePattern[] patterns) => (_folder, _patterns) = (folder, patterns);

    /// <summary>The file of a folder, or null where there is none that can be read.</summary>
    public static GitIgnore? In(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(file) ? new GitIgnore(folder, Patterns(File.ReadAllLines(file))) : null;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }

    /// <summary>Whether a path is ignored, by the last pattern that names it; null where none does.</summary>
    /// <param name="path">The full path of a file or folder below the folder.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? Ignores(string path, bool isFolder)
    {
        string[] parts = Path.GetRelativePath(_folder, path).Split(Path.DirectorySeparatorChar);
        for (var i = _patterns.Length - 1; i >= 0; i--)
        {
            if (_patterns[i].Names(parts, isFolder))
            {
                return !_patterns[i].IsException;
            }
        }

        return null;
    }

    private static GitIgnorePattern[] Patterns(string[] lines)
    {
        var patterns = new List<GitIgnorePattern>();
        foreach (var line in lines)
        {
            if (GitIgnorePattern.Read(line) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return [.. patterns];
    }
}
