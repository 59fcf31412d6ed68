using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WicFactCheck.Text;
using MarkdownBlock = Markdig.Syntax.Block;

namespace WicFactCheck.Documents.Readers;

/// <summary>Appends the words of Markdown to an article, and of the HTML in it, block by block.</summary>
/// <param name="article">The article.</param>
/// <param name="file">The text that the Markdown was parsed out of.</param>
/// <param name="hidden">What in it is not shown, in order.</param>
internal sealed class MarkdownBlocks(ArticleBuilder article, MappedText file, List<TextSpan> hidden)
{
    public void Add(MarkdownDocument markdown) => AddAll(markdown, BlockKind.Paragraph);

    private void AddAll(ContainerBlock container, BlockKind kind)
    {
        foreach (var child in container)
        {
            AddBlock(child, kind);
        }
    }

    private void AddBlock(MarkdownBlock block, BlockKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddLines(heading.Inline, heading.Level == 1 ? BlockKind.Headline : BlockKind.Heading);
                break;
            case ParagraphBlock paragraph:
                AddLines(paragraph.Inline, IsCaption(paragraph) ? BlockKind.Caption : kind);
                break;
            case QuoteBlock quote:
                AddAll(quote, BlockKind.Quotation);
                break;
            case ListBlock list:
                AddAll(list, BlockKind.ListItem);
                break;
            case Table table:
                AddTable(table);
                break;
            case ContainerBlock container:
                AddAll(container, kind);
                break;
            case HtmlBlock { Type: not HtmlBlockType.Comment } html when HasWords(html.Span):
                article.AddHtml(Part(html.Span));
                break;
            default:
                // Code, comments and rules hold no sentences of the article.
                break;
        }
    }

    // Emphasised words right below a picture, with or without a blank line between them.
    private static bool IsCaption(ParagraphBlock paragraph)
    {
        List<Inline> parts = [.. Parts(paragraph)];
        var pictures = parts.TakeWhile(IsPicture).Count();
        var isBelow =
            pictures > 0
            || (
                paragraph.Parent is { } parent
                && parent.IndexOf(paragraph) is > 0 and var index
                && parent[index - 1] is ParagraphBlock before
                && Parts(before).Any()
                && Parts(before).All(IsPicture)
            );
        return isBelow && parts.Count > pictures && parts.Skip(pictures).All(part => part is EmphasisInline);
    }

    private static IEnumerable<Inline> Parts(ParagraphBlock paragraph) =>
        paragraph.Inline?.Where(part =>
            part is not LineBreakInline && !(part is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())
        )
        ?? [];

    private static bool IsPicture(Inline part) =>
        part is LinkInline { IsImage: true } || (part is LinkInline link && link.Any() && link.All(IsPicture));

    private void AddTable(Table table)
    {
        var heads = new TableHeads(article);
        foreach (var row in table.OfType<TableRow>())
        {
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                heads.Cell(column, row.IsHeader, () => AddAll(cell, BlockKind.TableCell));
                column += Math.Max(1, cell.ColumnSpan);
            }
        }
    }

    private void AddLines(ContainerInline? inlines, BlockKind kind)
    {
        article.Begin(kind);
        AddAll(inlines);
        article.End();
    }

    private void AddAll(ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            AddInline(inline);
        }
    }

    private void AddInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline { Span.IsEmpty: false } literal:
                AddLiteral(literal);
                break;
            case HtmlEntityInline entity:
                article.Add(entity.Transcoded.ToString(), file, SpanOf(entity.Span));
                break;
            case LineBreakInline:
            case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                article.BreakLine();
                break;
            case LinkInline { IsImage: true }:
            case CodeInline or AutolinkInline or FootnoteLink:
                article.Space();
                break;
            case ContainerInline container:
                AddAll(container);
                break;
            default:
                // Tags have no words.
                break;
        }
    }

    // What a backslash escapes is shorter than what stands in the file.
    private void AddLiteral(LiteralInline literal)
    {
        var span = SpanOf(literal.Span);
        if (span.Length == literal.Content.Length)
        {
            AddShown(span);
        }
        else
        {
            article.Add(literal.Content.ToString(), file, span);
        }
    }

    private void AddShown(TextSpan words)
    {
        var at = words.Start;
        for (var i = FirstEndingAfter(at); i < hidden.Count && hidden[i].Start < words.End; i++)
        {
            if (hidden[i].Start > at)
            {
                article.Add(file, new TextSpan(at, hidden[i].Start));
            }

            article.Space();
            at = hidden[i].End;
        }

        if (at < words.End)
        {
            article.Add(file, new TextSpan(at, words.End));
        }
    }

    private int FirstEndingAfter(int at)
    {
        var (low, high) = (0, hidden.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hidden[middle].End > at ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private MappedText Part(SourceSpan span)
    {
        var part = new MappedTextBuilder();
        part.Add(file, SpanOf(span));
        return part.ToText();
    }

    // Most HTML in Markdown is a tag on its own.
    private bool HasWords(SourceSpan span)
    {
        var text = file.Content.AsSpan(span.Start, SpanOf(span).Length);
        var isTag = false;
        foreach (var c in text)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && c != '>' && !char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private TextSpan SpanOf(SourceSpan span) => new(span.Start, Math.Min(span.End + 1, file.Content.Length));
}
