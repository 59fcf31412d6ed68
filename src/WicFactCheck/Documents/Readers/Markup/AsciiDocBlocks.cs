using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>Appends the blocks of AsciiDoc to an article.</summary>
/// <param name="article">The article.</param>
/// <param name="text">The text.</param>
internal sealed class AsciiDocBlocks(ArticleBuilder article, MappedText text)
{
    private readonly AsciiDocInline _inline = new(article, text);
    private readonly TextLines _lines = new(text.Content);
    private readonly List<string> _dates = [];

    // The line that ends a block of code or of a comment; null outside of one.
    private string? _end;
    private TableHeads? _heads;
    private int _columns;
    private int _cells;
    private bool _hasHeads;
    private bool _inQuote;
    private bool _inHeader;

    /// <summary>The dates that the header states, the most trusted first.</summary>
    public IReadOnlyList<string> Dates => _dates;

    /// <summary>Appends what stands from an offset on.</summary>
    public void Add(int offset)
    {
        for (var line = offset == 0 ? 1 : _lines.PositionOf(offset).Line; line <= _lines.Count; line++)
        {
            AddLine(_lines.SpanOf(line));
        }

        article.End();
    }

    private void AddLine(TextSpan line)
    {
        var words = text.Content.AsSpan(line.Start, line.Length).TrimEnd();
        if (_end is not null)
        {
            _end = words.SequenceEqual(_end) ? null : _end;
        }
        else if (IsFence(words))
        {
            article.End();
            _end = words.ToString();
        }
        else if (words.IsEmpty)
        {
            article.End();
            _inHeader = false;
        }
        else if (Level(words) is > 0 and var level)
        {
            article.Begin(level == 1 ? BlockKind.Headline : BlockKind.Heading);
            _inline.Add(new TextSpan(line.Start + level + 1, line.End));
            article.End();
            _inHeader = level == 1;
        }
        else if (_inHeader || IsAttribute(words))
        {
            ReadHeader(words);
        }
        else if (!IsMarkupAlone(words))
        {
            AddText(line, words);
        }
    }

    // Listings, literals, passed-through code and comments.
    private static bool IsFence(ReadOnlySpan<char> words) =>
        words.Length >= 4 && words[0] is '-' or '.' or '+' or '/' && !words.ContainsAnyExcept(words[0])
        || words.StartsWith("```");

    private static int Level(ReadOnlySpan<char> words)
    {
        var level = words.Length - words.TrimStart('=').Length;
        return level is > 0 and <= 6 && level < words.Length && words[level] == ' ' ? level : 0;
    }

    private static bool IsAttribute(ReadOnlySpan<char> words) =>
        words[0] == ':' && words[1..].IndexOf(':') is > 0 and var end && !words[1..(end + 1)].Contains(' ');

    // ":revdate: 2024-05-31", or the line of the author and then "v1.0, 2024-05-31".
    private void ReadHeader(ReadOnlySpan<char> words)
    {
        if (words[0] != ':')
        {
            if (words.ContainsAnyInRange('0', '9') && !words.Contains('@'))
            {
                _dates.Add(words.ToString());
            }

            return;
        }

        var end = words[1..].IndexOf(':');
        if (
            end > 0
            && words[1..(end + 1)]
                is "revdate"
                    or "date"
                    or "docdate"
                    or "published"
                    or "page-date"
                    or "jbake-date"
                    or "page-revdate"
        )
        {
            _dates.Insert(0, words[(end + 2)..].Trim().ToString());
        }
    }

    // "[source,python]", ".Title", "image::a.png[]", "include::b.adoc[]", "// a comment", "'''"
    private bool IsMarkupAlone(ReadOnlySpan<char> words)
    {
        if (words is "____" or "****" or "====" or "|===" or "--" || (words.StartsWith("____") && !words.ContainsAnyExcept('_')))
        {
            article.End();
            _inQuote ^= words[0] == '_';
            if (words is "|===")
            {
                _heads = _heads is null ? new TableHeads(article) : null;
                (_columns, _cells) = (0, 0);
            }

            return true;
        }

        if (_heads is null)
        {
            _hasHeads = words[0] == '[' && words.Contains("header", StringComparison.Ordinal);
        }

        return words.StartsWith("//")
            || words is "'''" or "<<<" or "+" or "***"
            || (words[0] == '[' && words[^1] == ']' && !words.Contains(". ", StringComparison.Ordinal))
            || (words[0] == '.' && words.Length > 1 && char.IsLetter(words[1]) && _heads is null)
            || (
                words.IndexOf("::", StringComparison.Ordinal) is > 0 and var colons
                && words[^1] == ']'
                && !words[..colons].Contains(' ')
            );
    }

    private void AddText(TextSpan line, ReadOnlySpan<char> words)
    {
        if (_heads is { } heads)
        {
            AddCells(line, heads);
            return;
        }

        var mark = LengthOfMark(words);
        if (mark > 0)
        {
            article.Begin(BlockKind.ListItem);
        }
        else
        {
            article.Open(_inQuote ? BlockKind.Quotation : BlockKind.Paragraph);
        }

        var isBroken = words.EndsWith(" +");
        _inline.Add(new TextSpan(line.Start + mark, line.Start + words.Length - (isBroken ? 2 : 0)));
        article.BreakLine();
    }

    // "* ", ". ", "1. "
    private static int LengthOfMark(ReadOnlySpan<char> words)
    {
        var trimmed = words.TrimStart();
        var space = trimmed.IndexOf(' ');
        var mark = space < 0 ? default : trimmed[..space];
        var isMark =
            !mark.IsEmpty
            && (
                !mark.ContainsAnyExcept("*-.".AsSpan())
                || (mark[^1] == '.' && mark.Length < 4 && !mark[..^1].ContainsAnyExceptInRange('0', '9'))
            );
        return isMark ? words.Length - trimmed.Length + space + 1 : 0;
    }

    private void AddCells(TextSpan line, TableHeads heads)
    {
        var isFirst = _columns == 0;
        var isHead = isFirst && (_hasHeads || IsBeforeBlank(line));
        var start = line.Start;
        while (start < line.End)
        {
            var rest = text.Content.AsSpan(start, line.End - start);
            var bar = rest.IndexOf('|');
            var end = bar < 0 ? line.End : start + bar;
            // What stands before the first bar of a line goes on in the cell before, or says how the cell looks.
            if (start > line.Start || bar != 0)
            {
                var cell = new TextSpan(start, end);
                heads.Cell(isFirst ? _cells : _cells % _columns, isHead, () => Append(cell));
                _cells++;
            }

            start = end + 1;
        }

        _columns = isFirst ? _cells : _columns;
    }

    // A row with a blank line below is the head of its table.
    private bool IsBeforeBlank(TextSpan line)
    {
        var next = _lines.PositionOf(line.Start).Line + 1;
        return next <= _lines.Count && text.Content.AsSpan(_lines.SpanOf(next).Start, _lines.SpanOf(next).Length).IsWhiteSpace();
    }

    private void Append(TextSpan cell)
    {
        article.Begin(BlockKind.TableCell);
        _inline.Add(cell);
    }
}
