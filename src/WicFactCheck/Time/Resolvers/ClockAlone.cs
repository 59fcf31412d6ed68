namespace WicFactCheck.Time.Resolvers;

/// <summary>A time of day by itself, on the day of the anchor: "8:30 p.m.", "noon", "14:05".</summary>
internal static class ClockAlone
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (DayDetails.Clock(match) is not { } clock)
        {
            return [];
        }

        var day = match.Anchor?.Date is { } date ? CalendarTime.OfDay(date) : new CalendarTime { Granularity = Granularity.Day };
        return [new TimeReading(day with { Granularity = Granularity.Clock, Clock = clock }, match.Anchor)];
    }
}
