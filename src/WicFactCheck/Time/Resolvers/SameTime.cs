namespace WicFactCheck.Time.Resolvers;

/// <summary>The time that was just spoken of, or its neighbour: "that year", "the same day", "the next morning".</summary>
internal static class SameTime
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit)
        {
            return PartOfDay(match);
        }

        var value = match.Told is { } told ? Anchoring.Shift(told, unit, match.Int("told") ?? 0) : null;
        return value is null
            ? match.Told is { } coarse
                ? [new TimeReading(CalendarTime.OfYear(coarse.Year), coarse)]
                : [new TimeReading(Unknown(unit))]
            : [new TimeReading(value, match.Told)];
    }

    private static IEnumerable<TimeReading> PartOfDay(TimeMatch match)
    {
        if (DayDetails.Part(match.Word("part")) is not { } part)
        {
            return [];
        }

        // Where no day was told, "that night" is not that of the text.
        var day =
            (match.HasTold || match.Style == TextStyle.Message) && match.Told?.Date is { } date
                ? CalendarTime.OfDay(date.PlusDays(match.Int("told") ?? 0))
                : new CalendarTime { Granularity = Granularity.Day };
        return [new TimeReading(day with { Granularity = Granularity.PartOfDay, Part = part }, match.Told)];
    }

    private static CalendarTime Unknown(TimeUnit unit) =>
        new()
        {
            Granularity = unit switch
            {
                TimeUnit.Day => Granularity.Day,
                TimeUnit.Month => Granularity.Month,
                TimeUnit.Week => Granularity.Week,
                _ => Granularity.Year,
            },
        };
}
