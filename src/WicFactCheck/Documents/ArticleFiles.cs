using WicFactCheck.Files;

namespace WicFactCheck.Documents;

/// <summary>Reads article files.</summary>
internal static class ArticleFiles
{
    private static readonly string[] OtherFormats =
    [
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

    /// <summary>The articles in a file, or what is wrong with it.</summary>
    public static LoadedFile Load(string path)
    {
        var shown = ArticlePaths.Shown(path);
        if (OtherFormats.Contains(Path.GetExtension(path).ToLowerInvariant(), StringComparer.Ordinal))
        {
            return LoadedFile.Failed(
                shown,
                $"articles in {Path.GetExtension(path)} can't be read",
                "save the article as .txt or .md"
            );
        }

        try
        {
            return DocumentReaders.Read(shown, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return LoadedFile.Failed(shown, "the file can't be read", "check that it is a file and that you may read it");
        }
    }
}
