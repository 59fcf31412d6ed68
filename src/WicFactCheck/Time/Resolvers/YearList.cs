using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// Years of which all but the first may be told by their last two digits: "1989, 91 and 94", "2003, 05 and 11", "1941 to 45".
/// </summary>
/// <remarks>They are years only where each comes after the one before it. Each is an expression of its own.</remarks>
internal static class YearList
{
    private const int Century = 100;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        TokenRange?[] parts = [match.RangeOf("first"), match.RangeOf("second"), match.RangeOf("third"), match.RangeOf("last")];
        var years = new List<TimeReading>();
        var before = 0;
        foreach (var words in parts.OfType<TokenRange>())
        {
            if (Year(match, words, before) is not { } year || year <= before)
            {
                return [];
            }

            years.Add(new TimeReading(CalendarTime.OfYear(year)) { Tokens = words });
            before = year;
        }

        return years;
    }

    // After 1998, "02" is of the next century; after 1987, "12" counts something.
    private static int? Year(TimeMatch match, TokenRange words, int before)
    {
        if (match.NumberOf(words) is not { } told || match.Text.Tokens[words.First].Length > 2)
        {
            return (int?)match.NumberOf(words);
        }

        var year = before - (before % Century) + (int)told;
        return year > before ? year
            : match.Text[words.First][0] == '0' ? year + Century
            : null;
    }
}
