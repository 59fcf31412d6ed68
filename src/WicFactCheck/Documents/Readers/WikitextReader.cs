using WicFactCheck.Documents.Readers.Markup;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Reads wikitext as Wikinews has it: headings, paragraphs, lists, tables and links; templates only where they hold words of the
/// article.
/// </summary>
internal sealed class WikitextReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".wiki", ".wikitext", ".mediawiki"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) =>
        TextFile.ReadOne(
            path,
            bytes,
            limits,
            file =>
                Read(file.Path, file, null, MappedText.Of(file.Content), null) is { } article
                    ? LoadedFile.Of(article)
                    : LoadedFile.Failed(path, "there are no sentences in this wikitext", "take it away, or write the article")
        );

    /// <summary>The article in a wikitext, or null where it has no words.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="file">The file that holds it.</param>
    /// <param name="title">Its title; null where it has none.</param>
    /// <param name="text">The wikitext.</param>
    /// <param name="saved">When it was saved; null where that is not known.</param>
    public static Article? Read(string path, SourceText file, MappedText? title, MappedText text, string? saved)
    {
        var article = new ArticleBuilder();
        article.AddHeadline(title);
        var templates = new WikiTemplates(text);
        new WikiBlocks(article, templates.Rest).Add();
        return article.ToArticle(
            path,
            file,
            new ArticleFacts(null, templates.Dates) { LastDates = saved is null ? [] : [saved] }
        );
    }
}
