using System.Collections.Immutable;
using WicFactCheck.Files;
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
    /// <param name="path">The path, as it is shown.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">How much of it is read; null for as much as usual.</param>
    public static LoadedFile Read(string path, byte[] bytes, Limits? limits = null)
    {
        limits ??= Limits.Usual;
        var file = Told(Limited(path, () => (For(path) ?? PlainText).Read(path, bytes, limits), limits));
        return PathDate.In(path) is { } date
            ? file with
            {
                Articles = [.. file.Articles.Select(article => article.WithLastDate(date))],
            }
            : file;
    }

    private static LoadedFile Limited(string path, Func<LoadedFile> read, Limits limits)
    {
        try
        {
            var file = read();
            foreach (var article in file.Articles)
            {
                TextFile.CheckLength(article.Source.Content.Length, limits);
            }

            return file;
        }
        catch (LimitException fault)
        {
            return LoadedFile.Of(fault.ProblemOf(path));
        }
    }

    // What can't be read of the articles of a file, or of which of them nothing can, is a problem.
    private static LoadedFile Told(LoadedFile file) =>
        file.Articles.Any(article => article.IsIncomplete || article.OtherLanguage is not null)
            ? file with
            {
                Articles = [.. file.Articles.Where(article => article.OtherLanguage is null)],
                Problems =
                [
                    .. file.Problems,
                    .. file.Articles.Where(article => article.IsIncomplete).Select(Incomplete),
                    .. file.Articles.Select(OtherLanguage).OfType<Problem>(),
                ],
            }
            : file;

    private static Problem Incomplete(Article article) =>
        new(
            article.Source.Path,
            null,
            null,
            "some HTML in this article is nested too deep or has too many elements side by side, and was left out",
            "save it as plainer HTML"
        );

    private static Problem? OtherLanguage(Article article)
    {
        if (article.OtherLanguage is not { } language)
        {
            return null;
        }

        var place =
            article.Source.Map.Unit == PlaceUnit.LineAndColumn
                ? article.Source.PositionOf(article.Blocks[0].Span.Start)
                : (TextPosition?)null;
        return new Problem(
            article.Source.Path,
            place?.Line,
            place?.Column,
            $"this article is in {language}, and only English can be read",
            "check it in English, or leave it out: 'exclude' in .wicfactcheck.yaml names what is"
        );
    }

    /// <summary>
    /// The article in a text that was given as such, or what is wrong with it: Markdown where its path ends so, else plain text.
    /// </summary>
    public static LoadedFile Load(SourceText text) => Told(LoadAny(text));

    /// <summary>The article in a text, in whatever language; one without words where it can't be read.</summary>
    public static Article Read(SourceText text) =>
        LoadAny(text).Articles is [var article, ..] ? article : new Article { Source = text, Blocks = [] };

    private static LoadedFile LoadAny(SourceText text) =>
        Limited(
            text.Path,
            () =>
                For(text.Path) is MarkdownReader
                    ? MarkdownReader.ReadFile(text, Limits.Usual)
                    : LoadedFile.Of(PlainTextReader.Read(text)),
            Limits.Usual
        );
}
