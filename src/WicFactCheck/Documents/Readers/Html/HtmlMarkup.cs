using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>HTML as a tree, with where each text of it stands. Nothing in it is run or fetched.</summary>
internal sealed class HtmlMarkup
{
    /// <summary>
    /// No page that people write is nested so deep, and to parse deeper ones takes time that grows with the square.
    /// </summary>
    private const int DeepestNesting = 2_000;

    private static readonly string[] NeedNoEnd =
    [
        "p",
        "li",
        "td",
        "th",
        "tr",
        "tbody",
        "thead",
        "tfoot",
        "dt",
        "dd",
        "option",
        "optgroup",
        "colgroup",
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "source",
        "wbr",
        "area",
        "base",
        "col",
        "embed",
        "param",
        "track",
    ];

    private HtmlMarkup(IHtmlDocument tree, MappedText markup)
    {
        Tree = tree;
        Places = PlacesIn(tree, new MarkupText(markup));
    }

    public IHtmlDocument Tree { get; }

    /// <summary>The texts of the tree but for those that are white, with their places in the file.</summary>
    public IReadOnlyDictionary<IText, MappedText> Places { get; }

    /// <summary>The tree of a page or a part of one; null where it is nested deeper than anyone writes.</summary>
    public static HtmlMarkup? Parse(MappedText markup)
    {
        if (IsTooDeep(markup.Content))
        {
            return null;
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        return new HtmlMarkup(parser.ParseDocument(markup.Content), markup);
    }

    private static Dictionary<IText, MappedText> PlacesIn(IHtmlDocument tree, MarkupText markup)
    {
        var places = new Dictionary<IText, MappedText>();
        foreach (var node in tree.Descendants())
        {
            if (node is IElement { SourceReference: { } tag })
            {
                markup.GoTo(tag.Position.Position - 1);
            }
            else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                places.Add(text, markup.Next(text.Data));
            }
        }

        return places;
    }

    // Tags that are opened and not closed, roughly: what needs no end tag does not count.
    private static bool IsTooDeep(ReadOnlySpan<char> markup)
    {
        var depth = 0;
        for (var at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length; )
        {
            var name = NameAt(markup[(at + 1)..]);
            depth +=
                markup[at + 1] == '/' ? (depth > 0 && IsEnded(NameAt(markup[(at + 2)..])) ? -1 : 0)
                : name.Length > 0 && IsEnded(name) ? 1
                : 0;
            if (depth > DeepestNesting)
            {
                return true;
            }

            var next = markup[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    private static bool IsEnded(ReadOnlySpan<char> name)
    {
        foreach (var other in NeedNoEnd)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
