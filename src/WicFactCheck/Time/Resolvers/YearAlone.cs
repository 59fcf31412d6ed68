namespace WicFactCheck.Time.Resolvers;

/// <summary>A year: "2015", "'98", "44 BC", "fiscal 1989".</summary>
internal static class YearAlone
{
    /// <summary>What the last year is that a text without a date may tell by two digits.</summary>
    /// <remarks>A constant, and no clock, so that a text is read the same whenever it is read.</remarks>
    private const int Present = 2028;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (
            Told(match) is not { } year
            || year == 0
            || (match.Style == TextStyle.Message && match.Tokens.Length == 1 && year < 1900)
        )
        {
            yield break;
        }

        yield return new TimeReading(
            new CalendarTime
            {
                Granularity = Granularity.Year,
                Year = year,
                IsFiscal = match.Has("fiscal"),
            }
        );
    }

    /// <summary>
    /// The year that the captures <c>year</c>, <c>before-christ</c> and <c>spoken</c> tell; negative for years BC.
    /// </summary>
    public static int? Told(TimeMatch match) =>
        match.Int("year") switch
        {
            null => Spoken(match),
            { } year when match.Has("before-christ") => -year,
            { } year when IsShort(match) => Windowed(year, match.Anchor),
            { } year => year,
        };

    // "'98", "14-Jun-98", "back in 98"
    private static bool IsShort(TimeMatch match) =>
        match.Setting("short") is not null
        || (
            match.RangeOf("year") is { Length: 1, First: > 0 and var token }
            && match.Text.Tokens[token].Length == 2
            && match.Text[token - 1] is "'" or "’" or "-" or "/" or "."
        );

    // By hundreds: "nineteen ninety-six" is 1996.
    private static int? Spoken(TimeMatch match)
    {
        if (match.RangeOf("spoken") is not { } words)
        {
            return null;
        }

        return match.Has("teens")
            && match.Int("teens") is { } hundreds
            && match.NumberOf(words with { First = words.First + 1 }) is { } rest and >= 10 and < 100
                ? (hundreds * 100) + (int)rest
            : (match.Tokens.First < words.First || !IsCounting(match))
            && match.NumberOf(words) is { } whole and >= 1000 and < 2100
                ? (int)whole
            : null;
    }

    // "two thousand lamps", "some two thousand"
    private static bool IsCounting(TimeMatch match) =>
        match.Text.Language.Endings.MayBePlural(match.WordAfter())
        || match.Text.Language.Times.Counted.Contains(match.WordAfter())
        || match.Text.Language.Times.BeforeAmounts.Contains(match.WordBefore());

    /// <summary>
    /// A year told by its last two digits is the latest one that is not more than ten years ahead; in a text without a date, the
    /// latest one that has begun.
    /// </summary>
    public static int Windowed(int lastDigits, TimeAnchor? anchor)
    {
        var reference = anchor is null ? Present : anchor.Year + 10;
        var year = reference - (reference % 100) + lastDigits;
        return year > reference ? year - 100 : year;
    }
}
