using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>The formats that can be read; a new one is a line here.</summary>
internal static class DocumentReaders
{
    private static readonly PlainTextReader PlainText = new();

    public static ImmutableArray<IDocumentReader> All { get; } =
    [
        PlainText,
        new MarkdownReader(),
        new HtmlReader(),
        new DocxReader(),
        new PdfReader(),
        new JsonReader(),
        new FeedReader(),
        new WikitextReader(),
        new RestructuredTextReader(),
        new AsciiDocReader(),
    ];

    /// <summary>What the files end in that can be read, with the dot, in lower case.</summary>
    public static ImmutableArray<string> Endings { get; } = [.. All.SelectMany(reader => reader.Extensions)];

    /// <summary>The reader of a path's format, or null where there is none.</summary>
    public static IDocumentReader? For(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.Ordinal));
    }

    /// <summary>The articles in a file, by the reader of its format; a file of another one counts as plain text.</summary>
    public static LoadedFile Read(string path, byte[] bytes)
    {
        var file = Told((For(path) ?? PlainText).Read(path, bytes));
        return PathDate.In(path) is { } date
            ? file with
            {
                Articles = [.. file.Articles.Select(article => article.WithLastDate(date))],
            }
            : file;
    }

    private static LoadedFile Told(LoadedFile file) =>
        file.Articles.Any(article => article.IsIncomplete)
            ? file with
            {
                Problems =
                [
                    .. file.Problems,
                    .. file
                        .Articles.Where(article => article.IsIncomplete)
                        .Select(article => new Problem(
                            article.Source.Path,
                            null,
                            null,
                            "some HTML in this article is nested too deep, and was left out",
                            "take its elements out of each other"
                        )),
                ],
            }
            : file;

    /// <summary>The article in a text that was given as such: Markdown where its path ends so, else plain text.</summary>
    public static Article Read(SourceText text) =>
        For(text.Path) is MarkdownReader ? MarkdownReader.Read(text) : PlainTextReader.Read(text);
}
