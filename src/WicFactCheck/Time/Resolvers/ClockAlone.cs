namespace WicFactCheck.Time.Resolvers;

/// <summary>A time of day by itself: "8:30 p.m.", "noon", "14:05".</summary>
/// <remarks>
/// A message means its own day; elsewhere the day is open until the rest of the text sets it (<see cref="ClockDays"/>).
/// </remarks>
internal static class ClockAlone
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (DayDetails.Clock(match) is not { } clock)
        {
            return [];
        }

        return match.Style == TextStyle.Message && match.Anchor?.Date is { } date
            ? [new TimeReading(CalendarTime.OfDay(date) with { Granularity = Granularity.Clock, Clock = clock }, match.Anchor)]
            : [new TimeReading(new CalendarTime { Granularity = Granularity.Clock, Clock = clock })];
    }
}
