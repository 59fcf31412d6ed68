namespace WicFactCheck.Time.Resolvers;

/// <summary>Two bare hours, of which nothing tells the half of the day: "open from 7 to 11".</summary>
internal static class HourRange
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("from-hour") is { } first && match.Int("hour") is { } last)
        {
            yield return Open(first) with
            {
                Tokens = match.RangeOf("from-hour"),
            };
            yield return Open(last) with
            {
                Tokens = match.RangeOf("hour"),
            };
        }
    }

    /// <summary>An hour, from 1 to 12, of either half of the day.</summary>
    public static TimeReading Open(int hour) =>
        new(
            new CalendarTime
            {
                Granularity = Granularity.Clock,
                Clock = new ClockTime(hour) { IsOfEitherHalf = true },
            }
        );
}
