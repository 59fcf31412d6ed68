using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Letters and digits of an English text without signs between them: sums with a currency, numbers with a unit, clitics.
/// </summary>
internal readonly ref struct EnglishPart(ReadOnlySpan<char> text, List<TextSpan> words)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Appends the words that a stretch of letters and digits holds.</summary>
    public void Cut(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var cut = StartOfClitic(start, end);
        var money = EndOfCurrency(start, cut);
        if (money > start && money < cut)
        {
            words.Add(new TextSpan(start, money));
            start = money;
        }

        if (EndOfFirst(start, cut) is var first && first > start)
        {
            words.Add(new TextSpan(start, first));
            start = first;
        }

        if (start < cut)
        {
            words.Add(new TextSpan(start, cut));
        }

        if (cut < end)
        {
            words.Add(new TextSpan(cut, end));
        }
    }

    // Where "n't", "'s", "'re" and their like begin; the end where there is none.
    private int StartOfClitic(int start, int end)
    {
        var word = text[start..end];
        var apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
        {
            return EnglishSpelling.Joined.TryGetValue(word, out var length) ? start + length : end;
        }

        // "the 1990's" and "his 20's" are one word, "Channel 10's" are two.
        if (
            word[apostrophe - 1] == '0'
            && word[..apostrophe].ContainsAnyExceptInRange('0', '9') is false
            && (apostrophe > 2 || word[0] > '1')
        )
        {
            return end;
        }

        var clitic = word[(apostrophe + 1)..];
        if (clitic.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N')
        {
            return start + apostrophe - 1;
        }

        return clitic.Length switch
        {
            1 => "sSmMdD".Contains(clitic[0]) ? start + apostrophe : end,
            2 => IsAny(clitic, "re", "ve", "ll") ? start + apostrophe : end,
            _ => end,
        };
    }

    private static bool IsAny(ReadOnlySpan<char> word, string first, string second, string third) =>
        word.Equals(first, StringComparison.OrdinalIgnoreCase)
        || word.Equals(second, StringComparison.OrdinalIgnoreCase)
        || word.Equals(third, StringComparison.OrdinalIgnoreCase);

    // "US$5" and "$5" are the currency and the sum.
    private int EndOfCurrency(int start, int end)
    {
        var sign = text[start..end].IndexOfAny('$', '£', '€');
        return sign >= 0 && start + sign + 1 < end && char.IsAsciiDigit(text[start + sign + 1]) ? start + sign + 1 : start;
    }

    // "10am" is a number and its unit, "J.Smith" an initial and a name.
    private int EndOfFirst(int start, int end)
    {
        if (
            end - start > 3
            && text[start + 1] == '.'
            && char.IsUpper(text[start])
            && char.IsUpper(text[start + 2])
            && char.IsLower(text[start + 3])
        )
        {
            return start + 2;
        }

        var at = start;
        while (at < end && (char.IsAsciiDigit(text[at]) || (at > start && text[at] is ':' or '.' or ',')))
        {
            at++;
        }

        return at > start && EnglishSpelling.Units.Contains(text[at..end]) ? at : start;
    }
}
