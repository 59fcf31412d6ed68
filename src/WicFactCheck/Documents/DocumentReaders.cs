using System.Collections.Immutable;
using WicFactCheck.Documents.Readers;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>The formats that can be read; a new one is a line here.</summary>
internal static class DocumentReaders
{
    public static ImmutableArray<IDocumentReader> All { get; } = [new PlainTextReader(), new MarkdownReader()];

    /// <summary>The reader of a path's format, or null where there is none.</summary>
    public static IDocumentReader? For(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.Ordinal));
    }

    /// <summary>Reads a file's text with the reader of its format; other files count as plain text.</summary>
    public static Document Read(SourceText source, Tokenizer tokenizer) =>
        (For(source.Path) ?? All[0]).Read(source).ToDocument(source, tokenizer);
}
