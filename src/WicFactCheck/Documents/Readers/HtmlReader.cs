using System.Net;
using AngleSharp.Dom;
using WicFactCheck.Documents.Readers.Html;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Reads the article of a web page, and leaves the page around it.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public LoadedFile Read(string path, byte[] bytes, Limits limits) => TextFile.Read(path, bytes, text => Read(text, limits));

    /// <summary>Appends the words of a part of a page.</summary>
    /// <returns>Whether it could be read: it is within the usual limits.</returns>
    public static bool AddFragment(ArticleBuilder article, MappedText markup)
    {
        try
        {
            new HtmlBlocks(article, HtmlMarkup.Parse(markup, Limits.Usual), _ => true).Add(headline: null);
            return true;
        }
        catch (LimitException)
        {
            return false;
        }
    }

    /// <summary>Words in which characters may stand as HTML writes them ("&amp;#8217;"), as they are meant.</summary>
    public static MappedText Decoded(MappedText words) =>
        words.Content.Contains('&', StringComparison.Ordinal)
            ? new MarkupText(words).Next(WebUtility.HtmlDecode(words.Content))
            : words;

    private static LoadedFile Read(SourceText file, Limits limits)
    {
        var markup = HtmlMarkup.Parse(MappedText.Of(file.Content), limits);
        var facts = new PageFacts(markup.Tree);
        var builder = new ArticleBuilder();
        var main = MainText.Find(markup.Tree);
        new HtmlBlocks(builder, markup, IsMain(markup, main)).Add(Headline(markup, facts));
        var told = new ArticleFacts(facts.Outlet, [.. facts.Dates])
        {
            Language = markup.Tree.DocumentElement.GetAttribute("lang"),
        };
        return builder.ToArticle(file.Path, file, told) is { } article
            ? LoadedFile.Of(article)
            : LoadedFile.Failed(file.Path, "there is no article in this page", "check what the page shows without scripts");
    }

    // Where the reading view finds nothing, or next to nothing of what is marked as the article, that is the article.
    private static Func<IText, bool> IsMain(HtmlMarkup markup, HashSet<IText> main)
    {
        var marked =
            Single(markup.Tree.QuerySelectorAll("[itemprop~='articleBody']"))
            ?? Single(markup.Tree.QuerySelectorAll("article"))
            ?? Single(markup.Tree.QuerySelectorAll("main"));
        var meant = main.Sum(text => text.Data.Length);
        return marked is not null && marked.TextContent.Length > 2 * meant ? marked.Contains
            : main.Count > 0 ? main.Contains
            : _ => true;
    }

    private static IElement? Single(IHtmlCollection<IElement> found) => found.Length == 1 ? found[0] : null;

    // The first heading that says what the head of the page calls the headline, or the only one of its rank.
    private static IElement? Headline(HtmlMarkup markup, PageFacts facts)
    {
        var headings = markup.Tree.QuerySelectorAll("h1");
        var told = Normal(facts.Headline ?? markup.Tree.Title ?? "");
        return headings.FirstOrDefault(heading =>
                Normal(heading.TextContent) is { Length: > 0 } words && told.StartsWith(words, StringComparison.OrdinalIgnoreCase)
            )
            ?? Single(headings)
            ?? headings.FirstOrDefault(heading => heading.Closest("article, main") is not null);
    }

    private static string Normal(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
