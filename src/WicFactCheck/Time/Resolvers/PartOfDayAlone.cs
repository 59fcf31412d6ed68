namespace WicFactCheck.Time.Resolvers;

/// <summary>A part of a day by itself: "this morning", "last night", "the evening".</summary>
internal static class PartOfDayAlone
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (DayDetails.Part(match.Word("part")) is not { } part)
        {
            return [];
        }

        // "this morning" is today's; "last night" is that of the day before.
        var shift = match.Int("which") ?? 0;
        var day = match.Anchor?.Date is { } date
            ? CalendarTime.OfDay(date.PlusDays(shift))
            : new CalendarTime { Granularity = Granularity.Day };
        return [new TimeReading(day with { Granularity = Granularity.PartOfDay, Part = part }, match.Anchor)];
    }
}
