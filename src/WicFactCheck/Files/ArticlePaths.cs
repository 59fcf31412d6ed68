using System.Collections.Immutable;
using FuzzySharp;
using Microsoft.Extensions.FileSystemGlobbing;

namespace WicFactCheck.Files;

/// <summary>Finds the articles that a user names: files, folders with what is in and below them, and globs.</summary>
/// <remarks>
/// In folders and under globs, what git ignores or an exclude names is left out, and so is what begins with a dot and a
/// folder's README. A file that is named itself is always taken.
/// </remarks>
internal sealed class ArticlePaths
{
    private readonly List<string> _files = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _notices = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Matcher? _excluded;
    private readonly string _root;
    private readonly IReadOnlyList<string> _endings;
    private readonly bool _forcesExclude;

    private ArticlePaths(IReadOnlyList<string> endings, IReadOnlyCollection<string> excluded, string root, bool forcesExclude)
    {
        (_endings, _root, _forcesExclude) = (endings, root, forcesExclude);
        if (excluded.Count > 0)
        {
            _excluded = new Matcher(StringComparison.Ordinal);
            _excluded.AddIncludePatterns(excluded);
        }
    }

    /// <summary>In the order in which they were named; a folder's files by their paths. No file comes twice.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Whether a file was named itself, and not found in a folder or by a glob.</summary>
    public bool IsNamed(string file) => _named.Contains(file);

    /// <summary>What was named and does not exist, or holds no articles.</summary>
    public ImmutableArray<Problem> Problems => [.. _problems];

    /// <summary>Folders in which git would leave files out and could not be asked.</summary>
    public ImmutableArray<Problem> Notices => [.. _notices];

    /// <param name="named">Files, folders and globs.</param>
    /// <param name="endings">What articles end in, with the dot, in lower case.</param>
    /// <param name="excluded">Globs of what to leave out.</param>
    /// <param name="root">The folder from which those globs are meant.</param>
    /// <param name="forcesExclude">Whether they leave out files that are named themselves, too.</param>
    public static ArticlePaths Find(
        IEnumerable<string> named,
        IReadOnlyList<string> endings,
        IReadOnlyCollection<string>? excluded = null,
        string root = ".",
        bool forcesExclude = false
    )
    {
        var paths = new ArticlePaths(endings, excluded ?? [], root, forcesExclude);
        foreach (var path in named)
        {
            paths.Add(Plain(path));
        }

        return paths;
    }

    /// <summary>A path as it is shown: with forward slashes.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');

    /// <summary>
    /// A path as the others are written: "./a//b.txt" is "a/b.txt". One that leads through a folder above stays, since links may
    /// stand on its way.
    /// </summary>
    private static string Plain(string path) =>
        Path.IsPathRooted(path) || Shown(path).Split('/').Contains("..", StringComparer.Ordinal) || path.Length == 0
            ? path
            : Path.GetRelativePath(".", path);

    private void Add(string path)
    {
        if (Directory.Exists(path))
        {
            var help = $"articles end in {string.Join(", ", _endings)}";
            AddAll(path == "." ? "" : path, path, "this folder holds no articles", help, _ => true);
        }
        else if (File.Exists(path) && _forcesExclude && IsExcluded(path))
        {
            _notices.Add(new Problem(Shown(path), null, null, "this file is left out", "'exclude:' in the settings names it"));
        }
        else if (File.Exists(path))
        {
            _named.Add(path);
            AddFile(path);
        }
        else if (path.AsSpan().ContainsAny('*', '?'))
        {
            AddGlob(path);
        }
        else
        {
            _problems.Add(new Problem(Shown(path), null, null, "there is no such file or folder", NearestName(path)));
        }
    }

    // The folder before the first wildcard is walked, the rest is matched: "archive/**/*.md".
    private void AddGlob(string glob)
    {
        var shown = Shown(glob);
        var cut = shown.LastIndexOf('/', shown.IndexOfAny(['*', '?']));
        var folder =
            cut < 0 ? "."
            : cut == 0 ? "/"
            : shown[..cut];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(shown[(cut + 1)..].Replace("?", "*", StringComparison.Ordinal));
        if (!Directory.Exists(folder))
        {
            _problems.Add(new Problem(shown, null, null, $"there is no folder '{folder}' to look in", NearestName(folder)));
            return;
        }

        AddAll(
            cut < 0 ? "" : folder,
            shown,
            "no article matches this",
            "check the pattern; ** stands for folders below, * for a part of a name",
            relative => matcher.Match(relative).HasMatches
        );
    }

    private void AddAll(string folder, string named, string nothing, string help, Func<string, bool> isMeant)
    {
        var found = new List<string>();
        var root = folder.Length == 0 ? "." : folder;
        var walked = FolderFiles.In(root, Git.Installed);
        if (walked.Unasked is { } unasked)
        {
            _notices.Add(Notice(root, unasked));
        }

        _problems.AddRange(walked.Unread.Select(Unread));
        var others = new List<string>();
        foreach (var file in walked.Files.Where(file => isMeant(Shown(file)) && !IsReadme(file)))
        {
            var path = folder.Length == 0 ? file : Path.Combine(folder, file);
            if (IsArticle(file))
            {
                found.Add(path);
            }
            else if (!IsExcluded(path))
            {
                others.Add(file);
            }
        }

        if (others.Count > 0)
        {
            _notices.Add(Notice(named, others));
        }

        found.Sort(StringComparer.Ordinal);
        if (found.Count == 0)
        {
            _problems.Add(new Problem(Shown(named), null, null, nothing, help));
        }

        foreach (var path in found.Where(path => !IsExcluded(path)))
        {
            AddFile(path);
        }
    }

    private static Problem Notice(string folder, string unasked) =>
        new(
            Shown(folder),
            null,
            null,
            $"what git ignores is not left out, because it can't be asked: {unasked}",
            "make git work there, or name what to leave out under 'exclude:' in the settings"
        );

    // "3 files are left out, because articles don't end so: .png (2), .zip (1)"
    private Problem Notice(string named, List<string> others)
    {
        var endings = others
            .GroupBy(
                file => Path.GetExtension(file) is { Length: > 0 } ending ? ending.ToLowerInvariant() : "no ending",
                StringComparer.Ordinal
            )
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} ({group.Count()})");
        return new(
            Shown(named),
            null,
            null,
            $"{(others.Count == 1 ? "1 file is" : $"{others.Count} files are")} left out, because articles don't end so: "
                + string.Join(", ", endings),
            $"articles end in {string.Join(", ", _endings)}"
        );
    }

    private static Problem Unread(string folder) =>
        new(
            Shown(folder),
            null,
            null,
            "this folder can't be read",
            "check that you may read it, or leave it out under 'exclude:' in the settings"
        );

    private bool IsArticle(string path) => _endings.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal);

    private static bool IsReadme(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase);

    // By its name, and by where links lead to: of the file itself, and of folders on its way.
    private bool IsExcluded(string path) =>
        _excluded is not null && (IsMatch(_root, path) || IsMatch(RealPath.Of(_root), RealPath.Of(path)));

    private bool IsMatch(string root, string path) =>
        _excluded is not null && _excluded.Match(Shown(Path.GetRelativePath(root, path))).HasMatches;

    private void AddFile(string path)
    {
        if (_seen.Add(Path.GetFullPath(path)))
        {
            _files.Add(path);
        }
    }

    private static string NearestName(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (name.Length > 0 && Directory.Exists(folder))
        {
            var nearest = Directory
                .EnumerateFileSystemEntries(folder)
                .Select(entry => Path.GetFileName(entry))
                .Order(StringComparer.Ordinal)
                .Select(entry => (entry, Score: Fuzz.Ratio(entry.ToLowerInvariant(), name.ToLowerInvariant())))
                .OrderByDescending(pair => pair.Score)
                .FirstOrDefault();
            if (nearest.Score >= 70)
            {
                return $"did you mean '{nearest.entry}'?";
            }
        }

        return "check the spelling, and the folder that you are in";
    }
}
