using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>What stands between two spaces of an English text: signs around words, and between them.</summary>
internal readonly ref struct EnglishChunk(ReadOnlySpan<char> text, List<TextSpan> words)
{
    private const string Openers = "\"'([{<“‘„«`$£€¥~*#+=|";
    private const string Closers = "\"')]}>”’»,;:!?%…*=|~";
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Whether it is the last of its sentence.</summary>
    public bool EndsSentence { get; init; }

    /// <summary>Appends the words that stand in a stretch of the text.</summary>
    public void Cut(int start, int end)
    {
        start = CutOpeners(start, end);
        var closers = StartOfClosers(start, end);
        if (start < closers)
        {
            new EnglishInside(text, words).Cut(start, closers);
        }

        CutSigns(closers, end);
    }

    private int CutOpeners(int start, int end)
    {
        while (start < end - 1 && IsOpener(start, end))
        {
            var next = EnglishSigns.EndOfRun(text, start, end);
            words.Add(new TextSpan(start, next));
            start = next;
        }

        return start;
    }

    private bool IsOpener(int at, int end)
    {
        var c = text[at];
        if (c is '-' or '–' or '—' or '…')
        {
            return true;
        }

        if (c is '.' or '@')
        {
            return char.IsAsciiDigit(text[at + 1]) == (c == '@');
        }

        var isShortened = c is '\'' or '’' or '‘' && (char.IsAsciiDigit(text[at + 1]) || IsClipped(at, end));
        var isTag = c == '#' && char.IsLetter(text[at + 1]);
        return Openers.Contains(c) && !isShortened && !isTag && !IsFace(at, end);
    }

    private bool IsClipped(int at, int end)
    {
        Span<char> word = stackalloc char[6];
        if (end - at > word.Length)
        {
            return false;
        }

        var length = end - at;
        text[at..end].CopyTo(word);
        word[0] = '\'';
        while (length > 1 && !char.IsLetter(word[length - 1]))
        {
            length--;
        }

        return EnglishSpelling.Clipped.Contains(word[..length]);
    }

    // ":-)" and the like.
    private bool IsFace(int at, int end) =>
        end - at is 2 or 3 && text[at] is ':' or ';' or '=' && text[end - 1] is ')' or '(' or 'D' or 'P' or '/';

    // From where on there are only signs that close.
    private int StartOfClosers(int start, int end)
    {
        if (IsFace(start, end) || IsSigns(start, end))
        {
            return start;
        }

        while (end > start + 1 && Closes(start, end))
        {
            end--;
        }

        return end;
    }

    private bool Closes(int start, int end)
    {
        var c = text[end - 1];
        return c switch
        {
            '.' => !EnglishStops.BelongToWord(text[start..end], IsLast(end)),
            ')' => !EnglishSigns.IsOptionalEnding(text, start, end),
            '-' or '–' or '—' => true,
            _ => Closers.Contains(c),
        };
    }

    // Nothing but closing signs comes after it in the sentence.
    private bool IsLast(int end)
    {
        if (!EndsSentence)
        {
            return false;
        }

        while (end < text.Length && Closers.Contains(text[end]))
        {
            end++;
        }

        return end >= text.Length || char.IsWhiteSpace(text[end]);
    }

    private bool IsSigns(int start, int end)
    {
        foreach (var c in text[start..end])
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private void CutSigns(int start, int end)
    {
        if (IsFace(start, end))
        {
            words.Add(new TextSpan(start, end));
            return;
        }

        while (start < end)
        {
            var next = EnglishSigns.EndOfRun(text, start, end);
            words.Add(new TextSpan(start, next));
            start = next;
        }
    }
}
