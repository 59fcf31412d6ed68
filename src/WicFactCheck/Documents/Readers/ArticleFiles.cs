using WicFactCheck.Files;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads article files.</summary>
internal static class ArticleFiles
{
    private static readonly string[] OtherFormats = [".jsonl", ".csv", ".yaml", ".yml", ".doc", ".odt", ".rtf"];

    /// <summary>The articles in each of the files that were found, or what is wrong with it, as they are asked for.</summary>
    public static IEnumerable<LoadedFile> Load(ArticlePaths paths) =>
        paths.Files.Select(path => paths.IsNamed(path) ? Load(path) : Load(path).AsFound);

    /// <summary>The articles in a file that was named, or what is wrong with it.</summary>
    public static LoadedFile Load(string path)
    {
        var shown = ArticlePaths.Shown(path);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (OtherFormats.Contains(ending, StringComparer.Ordinal))
        {
            return LoadedFile.Failed(shown, $"articles in {ending} can't be read", "save the article as .docx, .txt or .md");
        }

        try
        {
            var file = DocumentReaders.Read(shown, File.ReadAllBytes(path));
            return ending.Length > 0 && DocumentReaders.For(path) is null && file.Problems.IsEmpty
                ? file with
                {
                    Notices = [AsText(shown, ending)],
                }
                : file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return LoadedFile.Failed(shown, "the file can't be read", "check that it is a file and that you may read it");
        }
    }

    private static Problem AsText(string shown, string ending) =>
        new(
            shown,
            null,
            null,
            $"the ending {ending} is unknown, so the file is read as plain text",
            $"articles end in {string.Join(", ", DocumentReaders.Endings)}"
        );
}
