namespace WicFactCheck.Time.Resolvers;

/// <summary>A week, month, quarter or year counted from now: "last year", "this week", "next month".</summary>
internal static class RelativeUnit
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit || match.Int("which") is not { } shift)
        {
            return [];
        }

        var value = match.Anchor is { } anchor ? Anchoring.Shift(anchor, unit, shift) : null;
        return [new TimeReading(value ?? Floating(unit), match.Anchor)];
    }

    private static CalendarTime Floating(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => new CalendarTime { Granularity = Granularity.Week },
        TimeUnit.Weekend => new CalendarTime { Granularity = Granularity.Weekend },
        TimeUnit.Month => new CalendarTime { Granularity = Granularity.Month },
        TimeUnit.Day => new CalendarTime { Granularity = Granularity.Day },
        TimeUnit.Decade => new CalendarTime { Granularity = Granularity.Decade },
        TimeUnit.Century => new CalendarTime { Granularity = Granularity.Century },
        _ => new CalendarTime { Granularity = Granularity.Year },
    };
}
