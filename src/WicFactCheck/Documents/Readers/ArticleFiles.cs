using WicFactCheck.Files;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads article files.</summary>
internal static class ArticleFiles
{
    private static readonly string[] OtherFormats = [".jsonl", ".csv", ".yaml", ".yml", ".doc", ".odt", ".rtf"];

    /// <summary>The articles in each of the files that were found, or what is wrong with it, as they are asked for.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="limits">How much of each is read.</param>
    public static IEnumerable<LoadedFile> Load(ArticlePaths paths, Limits limits) =>
        paths.Files.Select(path => paths.IsNamed(path) ? Load(path, limits) : Load(path, limits).AsFound);

    /// <summary>The articles in a file that was named, or what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much of it is read; null for as much as usual.</param>
    public static LoadedFile Load(string path, Limits? limits = null)
    {
        limits ??= Limits.Usual;
        var shown = ArticlePaths.Shown(path);
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (OtherFormats.Contains(ending, StringComparer.Ordinal))
        {
            return LoadedFile.Failed(shown, $"articles in {ending} can't be read", "save the article as .docx, .txt or .md");
        }

        var (bytes, problem) = InputFile.Read(path, limits.FileBytes);
        if (bytes is null)
        {
            return new LoadedFile([], problem is null ? [] : [problem]);
        }

        if (bytes.Length == 0)
        {
            return LoadedFile.Failed(shown, "the file is empty", "take it away, or write the article");
        }

        var file = DocumentReaders.Read(shown, bytes, limits);
        return ending.Length > 0 && DocumentReaders.For(path) is null && file.Problems.IsEmpty
            ? file with
            {
                Notices = [AsText(shown, ending)],
            }
            : file;
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
