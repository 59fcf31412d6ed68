using WicFactCheck.Documents.Readers.Front;
using WicFactCheck.Documents.Readers.Markup;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>
/// Reads reStructuredText as text with headings; directives, literal blocks and comments are left, field lists and those of
/// Nikola tell the date.
/// </summary>
internal sealed class RestructuredTextReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".rst"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) => TextFile.ReadOne(path, bytes, limits, Read);

    private static LoadedFile Read(SourceText file)
    {
        var text = MappedText.Of(file.Content);
        var front = LineFront.Read(text) ?? FrontMatter.None;
        var article = new ArticleBuilder();
        article.AddHeadline(front.Title);
        var blocks = new RestBlocks(article, text);
        blocks.Add(front.End);
        var fields = new FrontMatter(0, [.. front.Values, .. blocks.Fields]).Facts;
        return article.ToArticle(file.Path, file, fields) is { } found
            ? LoadedFile.Of(found)
            : LoadedFile.Failed(file.Path, "there are no sentences in this file", "take it away, or write the article");
    }
}
