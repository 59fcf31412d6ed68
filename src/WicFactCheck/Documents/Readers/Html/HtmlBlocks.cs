using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Html;

/// <summary>
/// Appends the words of HTML to an article, block by block: paragraphs, headings, items of lists, cells of tables, quotations.
/// </summary>
/// <param name="article">The article.</param>
/// <param name="markup">The HTML.</param>
/// <param name="isMeant">Which of its texts are meant.</param>
internal sealed class HtmlBlocks(ArticleBuilder article, HtmlMarkup markup, Func<IText, bool> isMeant)
{
    private const int WidestCell = 100;

    private readonly Dictionary<IElement, TableHeads> _heads = [];
    private IElement? _headline;

    /// <summary>The headline, which comes first wherever it stands, and then what is meant in the body.</summary>
    public void Add(IElement? headline)
    {
        _headline = headline;
        if (headline is not null)
        {
            article.Begin(BlockKind.Headline);
            foreach (var text in headline.Descendants<IText>().Where(markup.Places.ContainsKey))
            {
                article.AddCollapsed(markup.Places[text]);
            }

            article.End();
        }

        if (markup.Tree.Body is { } body)
        {
            AddChildren(body, BlockKind.Paragraph);
        }

        article.End();
    }

    // The parser nests no deeper than its limit, some hundreds.
    private void AddChildren(INode parent, BlockKind kind)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                AddText(text, kind);
            }
            else if (child is IElement element && element != _headline && !HtmlFurniture.Is(element))
            {
                AddElement(element, kind);
            }
        }
    }

    private void AddText(IText text, BlockKind kind)
    {
        if (!markup.Places.TryGetValue(text, out var words))
        {
            article.Space();
        }
        else if (isMeant(text))
        {
            article.Open(kind);
            article.AddCollapsed(words);
        }
    }

    private void AddElement(IElement element, BlockKind kind)
    {
        switch (element.LocalName)
        {
            case "br":
                article.BreakLine();
                break;
            case "sup":
                AddRaised(element, kind);
                break;
            default:
                if (element is IHtmlTableCellElement cell && cell.Closest("table") is { } table)
                {
                    article.End();
                    AddCell(cell, table);
                }
                else if (KindOf(element, kind) is { } own)
                {
                    article.End();
                    AddChildren(element, own);
                    article.End();
                }
                else
                {
                    AddChildren(element, kind);
                }

                break;
        }
    }

    private void AddCell(IHtmlTableCellElement cell, IElement table)
    {
        if (!_heads.TryGetValue(table, out var heads))
        {
            _heads.Add(table, heads = new TableHeads(article));
        }

        var column = 0;
        for (var before = cell.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
        {
            column += before is IHtmlTableCellElement other ? Math.Clamp(other.ColumnSpan, 1, WidestCell) : 0;
        }

        var isHead = cell.LocalName == "th" && cell.Closest("tr")?.QuerySelector("td") is null;
        heads.Cell(column, isHead, () => AddChildren(cell, BlockKind.TableCell));
    }

    // "km<sup>2</sup>" is a unit, "1,200<sup>[2]</sup>" leads to a note, "10<sup>th</sup>" is a word.
    private void AddRaised(IElement raised, BlockKind kind)
    {
        var words = raised.TextContent.Trim();
        var isNote =
            words.AsSpan().ContainsAnyInRange('0', '9') || words.StartsWith('[') || raised.QuerySelector("a") is not null;
        var power = words switch
        {
            "2" => "²",
            "3" => "³",
            _ => null,
        };
        if (
            power is not null
            && article.EndsInLetter
            && raised.FirstChild is IText text
            && markup.Places.TryGetValue(text, out var place)
        )
        {
            article.Add(power, place, new TextSpan(0, place.Content.Length));
        }
        else if (!isNote)
        {
            AddChildren(raised, kind);
        }
        else
        {
            article.Space();
        }
    }

    /// <summary>The kind of the block that an element is, or null where it stands in a line.</summary>
    private static BlockKind? KindOf(IElement element, BlockKind around) =>
        element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption" => BlockKind.Heading,
            "li" or "dt" or "dd" => BlockKind.ListItem,
            "td" or "th" => BlockKind.TableCell,
            "blockquote" => BlockKind.Quotation,
            "p"
            or "div"
            or "section"
            or "article"
            or "main"
            or "header"
            or "ul"
            or "ol"
            or "dl"
            or "table"
            or "tbody"
            or "thead"
            or "tfoot"
            or "tr"
            or "pre"
            or "address"
            or "figure"
            or "details"
            or "summary"
            or "hr"
            or "center"
            or "form"
            or "fieldset"
            or "body"
            or "hgroup" => around,
            _ => null,
        };
}
