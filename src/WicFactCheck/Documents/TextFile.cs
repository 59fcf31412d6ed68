using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>The way from the bytes of a file in a text format to its articles.</summary>
internal static class TextFile
{
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
