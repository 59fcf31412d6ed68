namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// Two days that share what is told once: "3 to 5 May 2024", "Oct. 9-12". Each end is an expression of its own.
/// </summary>
internal static class DayRange
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (
            match.Int("month") is not { } month
            || match.Int("first") is not { } first
            || match.Int("last") is not { } last
            || match.RangeOf("first") is not { } firstWords
            || match.RangeOf("last") is not { } lastWords
        )
        {
            yield break;
        }

        var told = match.Int("year");
        var year = told ?? Anchoring.YearOf(month, first, match);
        var monthStands = match.Setting("month");
        yield return new TimeReading(Day(year, month, first), told is null ? match.Anchor : null)
        {
            Tokens = monthStands == "first" ? match.Tokens with { End = firstWords.End } : firstWords,
        };
        yield return new TimeReading(Day(year, match.Int("last-month") ?? month, last), told is null ? match.Anchor : null)
        {
            Tokens = match.Tokens with { First = lastWords.First },
        };
    }

    private static CalendarTime Day(int? year, int month, int day) =>
        new()
        {
            Granularity = Granularity.Day,
            Year = year,
            Month = month,
            Day = day,
        };
}
