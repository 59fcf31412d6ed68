using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// What stands between two spaces of an English text, the signs around it left out: words with signs between them.
/// </summary>
internal readonly ref struct EnglishInside(ReadOnlySpan<char> text, List<TextSpan> words)
{
    private const string Separators = "\"“”„«»()[]{}<>;!?…—–|=*+~";
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Appends the words.</summary>
    public void Cut(int start, int end)
    {
        if (IsAddress(start, end) || IsTelephone(start, end))
        {
            words.Add(new TextSpan(start, end));
            return;
        }

        var from = start;
        for (var at = start; at < end; at++)
        {
            var (length, isWord) = SeparatorAt(from, at, start, end);
            if (length == 0)
            {
                continue;
            }

            new EnglishPart(text, words).Cut(from, at);
            if (isWord)
            {
                words.Add(new TextSpan(at, at + length));
            }

            at += length - 1;
            from = at + 1;
        }

        new EnglishPart(text, words).Cut(from, end);
    }

    private (int Length, bool IsWord) SeparatorAt(int from, int at, int start, int end)
    {
        var c = text[at];
        var isBetweenDigits = at > start && at + 1 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return c switch
        {
            '-' when at + 1 < end && text[at + 1] == '-' => (EnglishSigns.EndOfRun(text, at, end) - at, true),
            '-' => IsHyphenOfOneWord(from, at, end) ? (0, false) : (1, true),
            '/' => isBetweenDigits || at == start ? (0, false) : (1, true),
            ',' or ':' => isBetweenDigits ? (0, false) : (1, true),
            '.' when at + 1 < end && text[at + 1] == '.' => (EnglishSigns.EndOfRun(text, at, end) - at, true),
            '.' when at + 1 < end && text[at + 1] == '[' => (1, true),
            '$' or '£' or '€' when at > from => (0, false),
            '%' => (1, true),
            '\'' or '’' when at + 1 < end && at == from && at > start => (0, false),
            '(' when EnglishSigns.IsOptionalEnding(text, start, end) && at == end - 3 => (0, false),
            ')' when EnglishSigns.IsOptionalEnding(text, start, end) && at == end - 1 => (0, false),
            _ => Separators.Contains(c) ? (EnglishSigns.EndOfRun(text, at, end) - at, true) : (0, false),
        };
    }

    // "co-owner", "mid-1980s".
    private bool IsHyphenOfOneWord(int from, int at, int end) =>
        at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && EnglishSpelling.Prefixes.Contains(text[from..at]);

    private bool IsAddress(int start, int end)
    {
        var word = text[start..end];
        var isPage =
            word.Contains("://", StringComparison.Ordinal)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        var sign = word.IndexOf('@');
        return isPage || (sign >= 0 && sign + 1 < word.Length && word.IndexOf('/') < 0);
    }

    // Groups of digits with hyphens, two of them or a last one of four.
    private bool IsTelephone(int start, int end)
    {
        var hyphens = 0;
        var run = 0;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '-' && run > 0)
            {
                hyphens++;
                run = 0;
            }
            else if (char.IsAsciiDigit(text[at]) || text[at] is '+' or '/' or '.')
            {
                run++;
            }
            else
            {
                return false;
            }
        }

        return run == 4 && (hyphens >= 2 || (hyphens == 1 && end - start == 8));
    }
}
