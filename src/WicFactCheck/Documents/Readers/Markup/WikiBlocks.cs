using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>Appends the lines of wikitext to an article: headings, paragraphs, lists and tables.</summary>
/// <param name="article">The article.</param>
/// <param name="text">The wikitext, without templates.</param>
internal sealed class WikiBlocks(ArticleBuilder article, MappedText text)
{
    // What stands under these is about other pages.
    private static readonly HashSet<string> Apparatus = new(StringComparer.OrdinalIgnoreCase)
    {
        "sources",
        "source",
        "references",
        "external links",
        "external link",
        "see also",
        "related news",
        "related articles",
        "related stories",
        "sister links",
        "notes",
        "further reading",
    };

    private readonly WikiInline _inline = new(article, text);
    private int _skipped;
    private TableHeads? _heads;
    private bool _isHeadRow;
    private int _column;

    public void Add()
    {
        var lines = new TextLines(text.Content);
        for (var line = 1; line <= lines.Count; line++)
        {
            var span = lines.SpanOf(line);
            if (_heads is null && Heading(span) is { } heading)
            {
                AddHeading(heading.Span, heading.Level);
            }
            else if (_skipped == 0)
            {
                AddLine(span);
            }
        }

        article.End();
    }

    private (TextSpan Span, int Level)? Heading(TextSpan line)
    {
        var words = text.Content.AsSpan(line.Start, line.Length).TrimEnd();
        var level = 0;
        while (level < 6 && level < words.Length / 2 && words[level] == '=' && words[^(level + 1)] == '=')
        {
            level++;
        }

        return level == 0 ? null : (new TextSpan(line.Start + level, line.Start + words.Length - level), level);
    }

    private void AddHeading(TextSpan span, int level)
    {
        if (_skipped > 0 && level > _skipped)
        {
            return;
        }

        _skipped = Apparatus.Contains(text.Content.AsSpan(span.Start, span.Length).Trim().ToString()) ? level : 0;
        if (_skipped == 0)
        {
            article.Begin(BlockKind.Heading);
            _inline.Add(span);
        }

        article.End();
    }

    private void AddLine(TextSpan line)
    {
        var words = text.Content.AsSpan(line.Start, line.Length).Trim();
        if (words.StartsWith("{|", StringComparison.Ordinal))
        {
            article.End();
            _heads = new TableHeads(article);
            (_isHeadRow, _column) = (true, 0);
        }
        else if (words.StartsWith("|}", StringComparison.Ordinal))
        {
            article.End();
            _heads = null;
        }
        else if (_heads is { } heads)
        {
            AddRow(line, heads);
        }
        else if (
            words.IsEmpty
            || words.StartsWith("----", StringComparison.Ordinal)
            || words.StartsWith("#REDIRECT", StringComparison.OrdinalIgnoreCase)
        )
        {
            article.End();
        }
        else if (words[0] is '*' or '#' or ':' or ';')
        {
            article.Begin(words[0] == ':' ? BlockKind.Paragraph : BlockKind.ListItem);
            var marks = line.Length - text.Content.AsSpan(line.Start, line.Length).TrimStart("*#:; ").Length;
            _inline.Add(new TextSpan(line.Start + marks, line.End));
            article.End();
        }
        else
        {
            article.Open();
            _inline.Add(line);
            article.BreakLine();
        }
    }

    // "! Year !! Dead", "| 2019 || align=right | 14"; other lines go on in the cell before.
    private void AddRow(TextSpan line, TableHeads heads)
    {
        var words = text.Content.AsSpan(line.Start, line.Length).TrimStart();
        if (words.StartsWith("|-", StringComparison.Ordinal) || words.StartsWith("|+", StringComparison.Ordinal) || words.IsEmpty)
        {
            article.End();
            _column = 0;
            return;
        }

        if (words[0] is not ('|' or '!'))
        {
            article.Open(BlockKind.TableCell);
            _inline.Add(line);
            return;
        }

        // The heads of rows are marked like those of columns, and stand beside cells that are not.
        _isHeadRow &= words[0] == '!';
        var start = line.End - words.Length + 1;
        while (start <= line.End)
        {
            var rest = text.Content.AsSpan(start, line.End - start);
            var next = rest.IndexOf("||", StringComparison.Ordinal) is >= 0 and var bars
                ? bars
                : rest.IndexOf("!!", StringComparison.Ordinal);
            var end = next < 0 ? line.End : start + next;
            AddCell(new TextSpan(start, end), heads);
            start = end + 2;
        }
    }

    private void AddCell(TextSpan cell, TableHeads heads)
    {
        var words = text.Content.AsSpan(cell.Start, cell.Length);
        var bar = words.IndexOf('|');
        var hasAttributes = bar >= 0 && words[..bar].Contains('=') && !words[..bar].Contains("[[", StringComparison.Ordinal);
        var attributes = hasAttributes ? words[..bar] : default;
        var own = hasAttributes ? new TextSpan(cell.Start + bar + 1, cell.End) : cell;
        heads.Cell(
            _column,
            _isHeadRow,
            () =>
            {
                article.Begin(BlockKind.TableCell);
                _inline.Add(own);
            }
        );
        _column += WidthOf(attributes);
    }

    // "colspan=2", "colspan="2""
    private static int WidthOf(ReadOnlySpan<char> attributes)
    {
        const string Mark = "colspan=";
        var mark = attributes.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        var digit = mark < 0 ? default : attributes[(mark + Mark.Length)..].TrimStart('"');
        return digit is [>= '1' and <= '9' and var width, ..] ? width - '0' : 1;
    }
}
