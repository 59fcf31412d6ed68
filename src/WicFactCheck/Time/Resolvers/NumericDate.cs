namespace WicFactCheck.Time.Resolvers;

/// <summary>A day in digits: 2023-11-08, 8/11/2023, 11/8/23, 8.11.2023.</summary>
/// <remarks>Where both orders are possible, the text's other dates decide (<see cref="DayOrder"/>).</remarks>
internal static class NumericDate
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var (first, second) = (match.Int("one"), match.Int("other"));
        var (month, day) = match.Setting("order") switch
        {
            "year-month-day" => (match.Int("month"), match.Int("day")),
            "day-month" when second <= 12 => (second, first),
            _ when first > 12 || (second <= 12 && match.IsDayFirst) => (second, first),
            _ => (first, second),
        };
        if (month is not (>= 1 and <= 12) || day is not (>= 1 and <= 31))
        {
            yield break;
        }

        yield return new TimeReading(
            new CalendarTime
            {
                Granularity = Granularity.Day,
                Year = Year(match),
                Month = month,
                Day = day,
            }
        );
    }

    private static int? Year(TimeMatch match) =>
        match.Int("year") is { } year && match.LengthOf("year") == 2 ? YearAlone.Windowed(year, match.Anchor) : match.Int("year");
}
