using WicFactCheck.Documents.Readers.Front;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Markup;

/// <summary>Appends the blocks of reStructuredText to an article.</summary>
/// <param name="article">The article.</param>
/// <param name="text">The text.</param>
internal sealed class RestBlocks(ArticleBuilder article, MappedText text)
{
    private const string Adornments = "=-`:.'\"~^_*+#<>";

    // Directives whose content is text of the article.
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "note",
        "warning",
        "tip",
        "important",
        "hint",
        "caution",
        "danger",
        "attention",
        "error",
        "admonition",
        "epigraph",
        "highlights",
        "pull-quote",
        "topic",
        "sidebar",
        "container",
        "rubric",
        "compound",
        "class",
        "role",
    };

    private readonly RestInline _inline = new(article, text);
    private readonly TextLines _lines = new(text.Content);
    private readonly List<FrontValue> _fields = [];

    // Lines further right than this are skipped; -1 where none are.
    private int _skippedBelow = -1;
    private char _first;
    private TableHeads? _heads;
    private int _lastHead;

    /// <summary>The fields before the text: ":date: 2024-05-31".</summary>
    public IReadOnlyList<FrontValue> Fields => _fields;

    /// <summary>Appends what stands from an offset on.</summary>
    public void Add(int offset)
    {
        for (var line = offset == 0 ? 1 : _lines.PositionOf(offset).Line; line <= _lines.Count; line++)
        {
            line += AddLine(line);
        }

        article.End();
    }

    /// <returns>How many more lines were taken.</returns>
    private int AddLine(int line)
    {
        var words = Words(line);
        if (words.IsEmpty)
        {
            article.End();
            _heads = null;
            return 0;
        }

        if (_skippedBelow >= 0 && IndentOf(line) > _skippedBelow)
        {
            return 0;
        }

        _skippedBelow = -1;
        return words switch
        {
            _ when IsAdornment(words) => AddOverlined(line),
            _ when IsHeading(line) => AddHeading(line, Words(line + 1)[0]) + 1,
            ['.', '.'] or ['.', '.', ' ', ..] => SkipExplicit(line),
            [':', ..] when IsField(line) => 0,
            _ => AddText(line),
        };
    }

    private ReadOnlySpan<char> Words(int line) =>
        line > _lines.Count ? default : text.Content.AsSpan(_lines.SpanOf(line).Start, _lines.SpanOf(line).Length).Trim();

    private int IndentOf(int line)
    {
        var span = _lines.SpanOf(line);
        return span.Length - text.Content.AsSpan(span.Start, span.Length).TrimStart().Length;
    }

    private TextSpan SpanOf(int line, int skipped = 0)
    {
        var span = _lines.SpanOf(line);
        return new TextSpan(Math.Min(span.End, span.Start + IndentOf(line) + skipped), span.End);
    }

    private static bool IsAdornment(ReadOnlySpan<char> words) =>
        words.Length >= 3 && Adornments.Contains(words[0], StringComparison.Ordinal) && !words.ContainsAnyExcept(words[0]);

    private bool IsHeading(int line) =>
        IsAdornment(Words(line + 1)) && Words(line + 1).Length >= Words(line).Length && IndentOf(line) == 0;

    // A line of signs above a title, or between parts.
    private int AddOverlined(int line)
    {
        article.End();
        return IsAdornment(Words(line + 2)) && Words(line + 2)[0] == Words(line)[0] && !Words(line + 1).IsEmpty
            ? AddHeading(line + 1, char.ToUpperInvariant(Words(line)[0])) + 2
            : 0;
    }

    // The first kind of adornment is that of the title.
    private int AddHeading(int line, char adornment)
    {
        _first = _first == '\0' ? adornment : _first;
        article.Begin(_first == adornment ? BlockKind.Headline : BlockKind.Heading);
        _inline.Add(SpanOf(line));
        article.End();
        return 0;
    }

    // Comments, targets, pictures, code; notes have text after their mark.
    private int SkipExplicit(int line)
    {
        article.End();
        var words = Words(line);
        var name = words[Math.Min(words.Length, 3)..];
        var colons = name.IndexOf("::", StringComparison.Ordinal);
        if (colons > 0 && Texts.Contains(name[..colons].ToString()))
        {
            return 0;
        }

        if (colons < 0 && name.StartsWith("[") && name.IndexOf(']') is > 0 and var close)
        {
            article.Begin(BlockKind.Paragraph);
            _inline.Add(SpanOf(line, 3 + close + 1));
            return 0;
        }

        _skippedBelow = IndentOf(line);
        return 0;
    }

    private bool IsField(int line)
    {
        var words = Words(line);
        var end = words[1..].IndexOf(": ");
        if (end <= 0 || words[1..(end + 1)].Contains('`'))
        {
            return words.EndsWith(":") && words.Length > 2 && !words.Contains(' ');
        }

        var value = words[(end + 3)..].Trim().ToString();
        _fields.Add(FrontValue.Of(words[1..(end + 1)].ToString(), null, 0, value, text, SpanOf(line)));
        return true;
    }

    private int AddText(int line)
    {
        var words = Words(line);
        var mark = LengthOfMark(words);
        if (mark > 0)
        {
            article.Begin(BlockKind.ListItem);
        }
        else if (words[0] is '|' or '+' && IsTable(words))
        {
            AddCells(line);
            return 0;
        }
        else
        {
            article.Open(IndentOf(line) > 0 ? BlockKind.Quotation : BlockKind.Paragraph);
        }

        var span = SpanOf(line, mark);
        if (words.EndsWith("::"))
        {
            _skippedBelow = IndentOf(line);
            span = new TextSpan(
                span.Start,
                Math.Max(
                    span.Start,
                    span.End - (text.Content.AsSpan(span.Start, span.Length).TrimEnd().Length < span.Length ? 0 : 1)
                )
            );
        }

        _inline.Add(span);
        article.BreakLine();
        return 0;
    }

    // "- ", "* ", "1. ", "#. ", "(a) "
    private static int LengthOfMark(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        var mark = space < 0 ? default : words[..space];
        return mark is "-" or "*" or "+" or "•" or "#." ? space + 1
            : mark.Length is > 1 and < 4 && mark[^1] is '.' or ')' && !mark[..^1].Trim('(').ContainsAnyExceptInRange('0', '9')
                ? space + 1
            : 0;
    }

    private static bool IsTable(ReadOnlySpan<char> words) =>
        words.Length > 2 && (words[0] == '+' ? words[1] is '-' or '=' : words[^1] == '|');

    private void AddCells(int line)
    {
        var heads = _heads ??= BeginTable(line);
        var span = SpanOf(line);
        if (text.Content[span.Start] == '+')
        {
            article.End();
            return;
        }

        var start = span.Start + 1;
        while (start < span.End && text.Content.AsSpan(start, span.End - start).IndexOf('|') is >= 0 and var length)
        {
            var cell = new TextSpan(start, start + length);
            // Columns are known by where they begin.
            heads.Cell(start - span.Start, line <= _lastHead, () => Append(cell));
            start += length + 1;
        }
    }

    // A line of "=" ends the heads.
    private TableHeads BeginTable(int first)
    {
        _lastHead = 0;
        for (var line = first; Words(line) is ['+' or '|', ..] words; line++)
        {
            _lastHead = words.StartsWith("+=") ? line : _lastHead;
        }

        return new TableHeads(article);
    }

    private void Append(TextSpan cell)
    {
        article.Begin(BlockKind.TableCell);
        _inline.Add(cell);
    }
}
