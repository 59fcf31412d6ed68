using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers;

/// <summary>Puts the text of an article together block by block, each on lines of its own.</summary>
internal sealed class ArticleBuilder
{
    private readonly MappedTextBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private BlockKind _kind;
    private int _start = -1;

    /// <summary>Whether what was appended last is a letter.</summary>
    public bool EndsInLetter => !AtStart && char.IsLetter(_text[_text.Length - 1]);

    /// <summary>Whether a part of the article could not be read: HTML nested deeper than anyone writes.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>How many blocks have ended.</summary>
    public int Count => _blocks.Count;

    /// <summary>The words of the last block that ended; null where none did.</summary>
    public TextSpan? LastWords => _blocks.Count == 0 ? null : _blocks[^1].Span;

    /// <summary>The head of the column of the cells that are begun from now on; null where they have none.</summary>
    public TextSpan? Head { get; set; }

    /// <summary>Begins a block; one that is open ends.</summary>
    public void Begin(BlockKind kind)
    {
        End();
        _kind = kind;
        _start = _text.Length;
    }

    /// <summary>Begins a block where none is open.</summary>
    public void Open(BlockKind kind = BlockKind.Paragraph)
    {
        if (_start < 0)
        {
            Begin(kind);
        }
    }

    /// <summary>Ends the open block; one without words was none.</summary>
    public void End()
    {
        if (_start < 0)
        {
            return;
        }

        var (start, end) = (_start, _text.Length);
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            _blocks.Add(new Block(_kind, new TextSpan(start, end)) { Head = _kind == BlockKind.TableCell ? Head : null });
        }

        if (_text.Length > 0 && _text[_text.Length - 1] != '\n')
        {
            _text.Add("\n");
        }

        _start = -1;
    }

    /// <summary>Appends words as they stand.</summary>
    public void Add(MappedText text, TextSpan span)
    {
        var start = span.Start;
        while (AtStart && start < span.End && char.IsWhiteSpace(text.Content[start]))
        {
            start++;
        }

        if (start < span.End)
        {
            Open();
            _text.Add(text, new TextSpan(start, span.End));
        }
    }

    /// <summary>Appends words that a stretch of another text stands for.</summary>
    public void Add(string words, MappedText text, TextSpan span)
    {
        Open();
        _text.Add(words, text, span);
    }

    /// <summary>Appends words with what is white between them as one blank.</summary>
    public void AddCollapsed(MappedText text)
    {
        var content = text.Content;
        var at = 0;
        while (at < content.Length)
        {
            var end = at;
            if (IsBlank(content[at]))
            {
                Space();
                at++;
                continue;
            }

            while (end < content.Length && !IsBlank(content[end]))
            {
                end++;
            }

            Add(text, new TextSpan(at, end));
            at = end;
        }
    }

    /// <summary>Appends a headline, where there is one.</summary>
    public void AddHeadline(MappedText? headline)
    {
        if (headline is not null)
        {
            Begin(BlockKind.Headline);
            AddCollapsed(headline);
            End();
        }
    }

    /// <summary>Appends a body: HTML, or plain text with a paragraph on each line.</summary>
    public void AddBody(MappedText body, bool isHtml)
    {
        if (isHtml)
        {
            AddHtml(body);
            return;
        }

        var lines = new TextLines(body.Content);
        for (var line = 1; line <= lines.Count; line++)
        {
            Begin(BlockKind.Paragraph);
            Add(body, lines.SpanOf(line));
            End();
        }
    }

    /// <summary>Appends the words of a part of a page.</summary>
    public void AddHtml(MappedText html) => IsIncomplete |= !HtmlReader.AddFragment(this, html);

    /// <summary>Appends a blank, unless there is one.</summary>
    public void Space() => Separate(" ");

    /// <summary>Ends the line; where it has ended already, the block.</summary>
    public void BreakLine()
    {
        if (!AtStart && _text[_text.Length - 1] == '\n')
        {
            var kind = _kind;
            Begin(kind);
        }
        else
        {
            Separate("\n");
        }
    }

    /// <summary>The article out of a file in a text format, or null where it has no words.</summary>
    public Article? ToArticle(string path, SourceText file, ArticleFacts facts)
    {
        End();
        return FramedArticle.Of(new SourceText(path, _text.ToText(), file), _blocks, facts with { IsIncomplete = IsIncomplete });
    }

    private bool AtStart => _start < 0 || _text.Length == _start;

    private void Separate(string separator)
    {
        if (!AtStart && !char.IsWhiteSpace(_text[_text.Length - 1]))
        {
            _text.Add(separator);
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
