using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>The way from the bytes of a file in a text format to its articles.</summary>
internal static class TextFile
{
    /// <summary>What a reader makes of a file in a text format that holds one article, or why it is no text.</summary>
    /// <exception cref="LimitException">It is over a limit.</exception>
    public static LoadedFile ReadOne(string path, byte[] bytes, Limits limits, Func<SourceText, LoadedFile> read) =>
        Read(
            path,
            bytes,
            text =>
            {
                CheckLength(text.Content.Length, limits);
                return read(text);
            }
        );

    /// <summary>Holds the text of an article to the length that is read.</summary>
    /// <exception cref="LimitException">It is longer.</exception>
    public static void CheckLength(int length, Limits limits)
    {
        if (length > limits.TextLength)
        {
            throw new LimitException(
                $"this article has {length} characters or more, and at most {limits.TextLength} are read",
                Limits.Help("split it", "text-length")
            );
        }
    }

    /// <summary>What a reader of texts makes of a file, or why it is no text.</summary>
    public static LoadedFile Read(string path, byte[] bytes, Func<SourceText, LoadedFile> read) =>
        TextDecoder.Decode(bytes) switch
        {
            null => LoadedFile.Failed(path, "this is not text but binary data", "name a text, saved as UTF-8"),
            var content when string.IsNullOrWhiteSpace(content) => LoadedFile.Failed(
                path,
                "the file is empty",
                "take it away, or write the article"
            ),
            var content => read(new SourceText(path, content)),
        };
}
