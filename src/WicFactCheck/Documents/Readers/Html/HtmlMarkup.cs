using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WicFactCheck.Files;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>HTML as a tree, with where each text of it stands. Nothing in it is run or fetched.</summary>
internal sealed class HtmlMarkup
{
    /// <summary>
    /// No page that people write is nested so deep, and to parse deeper ones takes time that grows with the square.
    /// </summary>
    private const int DeepestNesting = 2_000;

    private const long StepsOfSiblings = 4;
    private const long StepsOfOpened = 50;
    private const string Otherwise = "save the article as a plain page, .docx, .txt or .md";

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

    /// <summary>The tree of a page or a part of one.</summary>
    /// <exception cref="LimitException">It is nested too deep, or too many elements stand side by side.</exception>
    public static HtmlMarkup Parse(MappedText markup, Limits limits)
    {
        if (IsTooDeep(markup.Content, limits))
        {
            throw new LimitException("this page is nested too deep", Otherwise);
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        var tree = parser.ParseDocument(markup.Content);
        CheckSiblings(tree, markup.Content, limits);
        return new HtmlMarkup(tree, markup);
    }

    // From one element to the next the libraries count from the first, so that time grows with the square of their number.
    private static void CheckSiblings(IHtmlDocument tree, string content, Limits limits)
    {
        var steps = 0L;
        foreach (var element in tree.All)
        {
            var children = (long)element.ChildNodes.Length;
            steps += children * children * StepsOfSiblings;
            if (steps > limits.Steps * 1_000L)
            {
                var (line, column) = PlaceOf(element, content);
                throw new LimitException(
                    $"this page has {children} elements side by side, which takes too long to read",
                    Limits.Help(Otherwise, "steps"),
                    line,
                    column
                );
            }
        }
    }

    // An element that the page only implies stands nowhere. The library counts positions from 1, and lines up to 65,535.
    private static (int? Line, int? Column) PlaceOf(IElement element, string content) =>
        element.SourceReference?.Position.Position is > 0 and var position
            ? (content.AsSpan(0, position - 1).Count('\n') + 1, position - 1 - content.AsSpan(0, position - 1).LastIndexOf('\n'))
            : (null, null);

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

    // Tags that are opened and not closed, roughly: what needs no end tag does not count. Each tag may open those again that have
    // not been closed before it.
    private static bool IsTooDeep(ReadOnlySpan<char> markup, Limits limits)
    {
        var (depth, steps) = (0, 0L);
        for (var at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length; )
        {
            var name = NameAt(markup[(at + 1)..]);
            depth +=
                markup[at + 1] == '/' ? (depth > 0 && IsEnded(NameAt(markup[(at + 2)..])) ? -1 : 0)
                : name.Length > 0 && IsEnded(name) ? 1
                : 0;
            steps += depth * StepsOfOpened;
            if (depth > DeepestNesting || steps > limits.Steps * 1_000L)
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
