using System.Collections.Immutable;
using FuzzySharp;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Reads the articles that a user names: files, and folders with what is in and below them.</summary>
public sealed class ArticleFiles
{
    private static readonly string[] OtherFormats =
        [".html", ".htm", ".xml", ".json", ".jsonl", ".csv", ".yaml", ".yml", ".pdf", ".doc", ".docx", ".odt", ".rtf"];

    private readonly List<SourceText> _sources = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private ArticleFiles()
    {
    }

    /// <summary>In the order in which they were named; a folder's files by their paths. No file comes twice.</summary>
    public ImmutableArray<SourceText> Sources => [.. _sources];

    public ImmutableArray<Problem> Problems => [.. _problems];

    public static ArticleFiles Read(IEnumerable<string> paths)
    {
        var files = new ArticleFiles();
        foreach (var path in paths)
        {
            files.Add(path);
        }

        return files;
    }

    /// <summary>A path as it is shown: with forward slashes.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');

    private void Add(string path)
    {
        if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (File.Exists(path))
        {
            AddFile(path);
        }
        else
        {
            _problems.Add(new Problem(Shown(path), null, null, "there is no such file or folder", NearestName(path)));
        }
    }

    // A folder's README is about the folder; what begins with a dot is for tools.
    private void AddFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };
        var found = Directory.EnumerateFiles(folder, "*", options)
            .Where(path => DocumentReaders.For(path) is not null && !IsAside(Path.GetRelativePath(folder, path)))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (found.Count == 0)
        {
            var endings = string.Join(" or ", DocumentReaders.All.Select(reader => reader.Extensions[0]));
            _problems.Add(new Problem(Shown(folder), null, null, "this folder holds no articles", $"articles end in {endings}"));
        }

        foreach (var path in found)
        {
            AddFile(path);
        }
    }

    private static bool IsAside(string relative) =>
        relative.Split('/', '\\').Any(part => part.StartsWith('.'))
        || Path.GetFileNameWithoutExtension(relative).Equals("README", StringComparison.OrdinalIgnoreCase);

    private void AddFile(string path)
    {
        if (!_seen.Add(Path.GetFullPath(path)))
        {
            return;
        }

        var shown = Shown(path);
        if (OtherFormats.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal))
        {
            _problems.Add(new Problem(shown, null, null, $"articles in {Path.GetExtension(path)} can't be read", "save the article as .txt or .md"));
            return;
        }

        try
        {
            Add(shown, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new Problem(shown, null, null, "the file can't be read", "check that it is a file and that you may read it"));
        }
    }

    private void Add(string shown, byte[] bytes)
    {
        if (TextDecoder.Decode(bytes) is not { } content)
        {
            _problems.Add(new Problem(shown, null, null, "this is not text but binary data", "name text or Markdown files, saved as UTF-8"));
        }
        else if (string.IsNullOrWhiteSpace(content))
        {
            _problems.Add(new Problem(shown, null, null, "the file is empty", "take it away, or write the article"));
        }
        else
        {
            _sources.Add(new SourceText(shown, content));
        }
    }

    private static string NearestName(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (name.Length > 0 && Directory.Exists(folder))
        {
            var nearest = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)
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
