using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>Reads article files.</summary>
internal static class ArticleFiles
{
    private static readonly string[] OtherFormats =
    [
        ".html",
        ".htm",
        ".xml",
        ".json",
        ".jsonl",
        ".csv",
        ".yaml",
        ".yml",
        ".pdf",
        ".doc",
        ".docx",
        ".odt",
        ".rtf",
    ];

    /// <summary>The articles that a user names, and what was wrong with some of them.</summary>
    /// <param name="named">Files, folders and globs.</param>
    public static (ImmutableArray<SourceText> Sources, ImmutableArray<Problem> Problems) Read(IEnumerable<string> named) =>
        Read(ArticlePaths.Find(named));

    /// <summary>The articles at paths that were found.</summary>
    public static (ImmutableArray<SourceText> Sources, ImmutableArray<Problem> Problems) Read(ArticlePaths paths)
    {
        var loaded = paths.Files.Select(Load).ToList();
        return (
            [.. loaded.Select(file => file.Source).OfType<SourceText>()],
            [.. paths.Problems, .. loaded.Select(file => file.Problem).OfType<Problem>()]
        );
    }

    /// <summary>One article, or what is wrong with its file.</summary>
    public static LoadedArticle Load(string path)
    {
        var shown = Shown(path);
        if (OtherFormats.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal))
        {
            return new(
                null,
                new Problem(
                    shown,
                    null,
                    null,
                    $"articles in {Path.GetExtension(path)} can't be read",
                    "save the article as .txt or .md"
                )
            );
        }

        try
        {
            return Decode(shown, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(
                null,
                new Problem(shown, null, null, "the file can't be read", "check that it is a file and that you may read it")
            );
        }
    }

    /// <summary>A path as it is shown: with forward slashes.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');

    private static LoadedArticle Decode(string shown, byte[] bytes) =>
        TextDecoder.Decode(bytes) switch
        {
            null => new(
                null,
                new Problem(shown, null, null, "this is not text but binary data", "name text or Markdown files, saved as UTF-8")
            ),
            var content when string.IsNullOrWhiteSpace(content) => new(
                null,
                new Problem(shown, null, null, "the file is empty", "take it away, or write the article")
            ),
            var content => new(new SourceText(shown, content), null),
        };
}
