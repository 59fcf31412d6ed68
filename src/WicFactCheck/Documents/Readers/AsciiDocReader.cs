using WicFactCheck.Documents.Readers.Front;
using WicFactCheck.Documents.Readers.Markup;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Reads AsciiDoc as text with headings; listings, pictures, macros and comments are left, the header tells the date.
/// </summary>
internal sealed class AsciiDocReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".adoc", ".asciidoc"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) =>
        TextFile.ReadOne(path, bytes, limits, text => Read(text, limits));

    private static LoadedFile Read(SourceText file, Limits limits)
    {
        var text = MappedText.Of(file.Content);
        var front = FrontMatter.Read(text, limits);
        var article = new ArticleBuilder();
        article.AddHeadline(front.Title);
        var blocks = new AsciiDocBlocks(article, text);
        blocks.Add(front.End);
        var facts = front.Facts;
        return article.ToArticle(file.Path, file, facts with { Dates = [.. facts.Dates, .. blocks.Dates] }) is { } found
            ? LoadedFile.Of(found)
            : LoadedFile.Failed(file.Path, "there are no sentences in this file", "take it away, or write the article");
    }
}
