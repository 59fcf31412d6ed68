namespace WicFactCheck.Time.Resolvers;

/// <summary>A day counted from today: "yesterday", "tomorrow", "tonight", "the day before yesterday".</summary>
internal static class RelativeDay
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var days = match.Int("shift") ?? 0;
        var value = match.Published?.Date is { } date
            ? CalendarTime.OfDay(date.PlusDays(days))
            : new CalendarTime { Granularity = Granularity.Day, Year = match.Published?.Year };
        return
        [
            new TimeReading(
                match.Setting("part") is { } part && !match.Has("part") && !match.Has("hour")
                    ? value with
                    {
                        Granularity = Granularity.PartOfDay,
                        Part = DayDetails.Part(part),
                    }
                    : value,
                match.Published
            ),
        ];
    }
}
