namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// Two months, or days in them, whose year is told once, at the end: "from November to April 2015", "May 3 - June 7, 2019".
/// </summary>
internal static class MonthRange
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (
            match.Int("first") is not { } first
            || match.Int("last") is not { } last
            || match.Int("year") is not { } year
            || match.RangeOf("begin") is not { } begin
            || match.RangeOf("end") is not { } end
        )
        {
            yield break;
        }

        yield return new TimeReading(Told(first > last ? year - 1 : year, first, match.Int("first-day"))) { Tokens = begin };
        yield return new TimeReading(Told(year, last, match.Int("last-day")))
        {
            Tokens = match.Tokens with { First = end.First },
        };
    }

    private static CalendarTime Told(int year, int month, int? day) =>
        day is null
            ? CalendarTime.OfMonth(year, month)
            : new CalendarTime
            {
                Granularity = Granularity.Day,
                Year = year,
                Month = month,
                Day = day,
            };
}
