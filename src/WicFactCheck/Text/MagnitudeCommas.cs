using WicFactCheck.Languages;

namespace WicFactCheck.Text;

/// <summary>
/// Tells where a comma is the decimal point of an earthquake's magnitude: "a magnitude of 6,4", "a 5,3-magnitude tremor".
/// </summary>
internal static class MagnitudeCommas
{
    /// <summary>How far a word for an earthquake is looked for, in characters.</summary>
    private const int Reach = 120;

    /// <summary>The offset behind the decimal, or null where the comma is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the digits before the comma.</param>
    /// <param name="comma">The offset behind these.</param>
    /// <param name="limit">Where the text ends.</param>
    /// <param name="terms">The words beside magnitudes.</param>
    public static int? EndAt(ReadOnlySpan<char> text, int start, int comma, int limit, NumberTerms terms)
    {
        var end = comma + 2;
        var isShort =
            comma == start + 1
            && end <= limit
            && text[comma] == ','
            && char.IsAsciiDigit(text[comma + 1])
            && !(end < limit && char.IsAsciiDigit(text[end]))
            && !(end + 1 < limit && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1]));
        return isShort && (IsBefore(text, end, limit, terms) || IsAfter(text, start, limit, terms)) ? end : null;
    }

    // "5,3-magnitude", "5,3 magnitude"
    private static bool IsBefore(ReadOnlySpan<char> text, int end, int limit, NumberTerms terms)
    {
        var first = end < limit && text[end] is ' ' or '-' ? end + 1 : end;
        var last = first;
        while (last < limit && char.IsLetter(text[last]))
        {
            last++;
        }

        return first > end && terms.Magnitudes.ContainsInAnyCase(text[first..last]);
    }

    // "magnitude 5,3", "put the magnitude at 5,3", "Magnitude: 5,3", "the quake measured 5,3"
    private static bool IsAfter(ReadOnlySpan<char> text, int start, int limit, NumberTerms terms)
    {
        var end = start;
        while (true)
        {
            while (end > 0 && text[end - 1] is ' ' or ':' or '\u00a0')
            {
                end--;
            }

            var first = end;
            while (first > 0 && char.IsLetter(text[first - 1]))
            {
                first--;
            }

            var word = text[first..end];
            if (!terms.BeforeMagnitudes.ContainsInAnyCase(word))
            {
                return terms.Magnitudes.ContainsInAnyCase(word)
                    || (terms.QuakeVerbs.ContainsInAnyCase(word) && TellsOfQuake(text, start, limit, terms));
            }

            end = first;
        }
    }

    private static bool TellsOfQuake(ReadOnlySpan<char> text, int start, int limit, NumberTerms terms)
    {
        var near = text[Math.Max(0, start - Reach)..Math.Min(limit, start + Reach)];
        foreach (var quake in terms.Quakes.Words)
        {
            if (near.Contains(quake, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
