using System.Globalization;
using WicFactCheck.Languages;

namespace WicFactCheck.Text;

/// <summary>Tells whether a text writes decimals behind a comma: "R8,3 million", "12,5 t".</summary>
internal static class DecimalCommas
{
    private const int LengthOfGroup = 3;

    /// <summary>
    /// Whether what a comma divides is measured, scaled or money somewhere in the text, and nowhere a comma groups thousands or a
    /// stop divides such a number.
    /// </summary>
    public static bool IsHabit(ReadOnlySpan<char> text, NumberTerms terms)
    {
        var has = false;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not (',' or '.') || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]))
            {
                continue;
            }

            var end = EndOfDigits(text, i + 1);
            if (text[i] == ',' && end - i - 1 == LengthOfGroup)
            {
                return false;
            }

            if (end - i - 1 < LengthOfGroup && (IsMeasured(text, end, terms) || IsMoney(text, i, terms)))
            {
                if (text[i] == '.')
                {
                    return false;
                }

                has = true;
            }
        }

        return has;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // "8,3 million", "12,5%", "18,6 km"
    private static bool IsMeasured(ReadOnlySpan<char> text, int end, NumberTerms terms)
    {
        var first = end < text.Length && text[end] is ' ' or '\u00a0' or '\u202f' ? end + 1 : end;
        var last = first;
        while (last < text.Length && char.IsLetter(text[last]))
        {
            last++;
        }

        return first < text.Length && (text[first] == '%' || (last > first && terms.AfterDecimals.Contains(text[first..last])));
    }

    // "€3,7", "R14,50"
    private static bool IsMoney(ReadOnlySpan<char> text, int comma, NumberTerms terms)
    {
        var first = comma;
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
        {
            first--;
        }

        return first > 0
            && (
                char.GetUnicodeCategory(text[first - 1]) == UnicodeCategory.CurrencySymbol
                || (
                    terms.MoneyLetters.Contains(text[(first - 1)..first])
                    && (first == 1 || !char.IsLetterOrDigit(text[first - 2]))
                )
            );
    }
}
