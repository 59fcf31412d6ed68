using NodaTime;

namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// A week, month or year counted from now or from the time last told: "last year", "this week", "the following year".
/// </summary>
internal static class RelativeUnit
{
    private const int LastMonthOfResults = 3;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit)
        {
            return [];
        }

        if (unit == TimeUnit.Quarter && AfterQuarter(match) is { } quarter)
        {
            return [new TimeReading(quarter, match.Told)];
        }

        var shift = match.Int("told") ?? match.Int("near") ?? match.Int("which") ?? 0;
        var from =
            match.Has("told") || (match.Has("near") && unit == TimeUnit.Day) ? match.Told
            : match.Has("near") ? match.Near ?? match.Anchor
            : match.Anchor;
        shift -= IsPastWeekend(unit, match) || IsYearOfResults(match) ? 1 : 0;
        var value = from is not null ? Anchoring.Shift(from, unit, shift) : null;
        return [new TimeReading(value ?? Floating(unit), from)];
    }

    // "The next quarter" after "the first quarter of 2020"; "next quarter" counts from now.
    private static CalendarTime? AfterQuarter(TimeMatch match) =>
        match.LastNear is { Year: { } year, Quarter: { } last }
        && match.Text.Language.Times.Determiners.ContainsAtStart(match.Text[match.Tokens.First])
        && (match.Int("told") ?? match.Int("which")) is { } shift and not 0
            ? Anchoring.Shift(new TimeAnchor(year, (last * 3) - 2), TimeUnit.Quarter, shift)
            : null;

    // "It rained over the weekend", said in the week, is told of the one before.
    private static bool IsPastWeekend(TimeUnit unit, TimeMatch match) =>
        unit == TimeUnit.Weekend
        && !match.Has("which")
        && !match.Has("told")
        && !match.Has("near")
        && match.Anchor?.Date is { DayOfWeek: < IsoDayOfWeek.Saturday }
        && match.Text.Language.Times.BeforeStretch.Contains(match.WordBefore())
        && !match.IsFuture();

    // What was earned "for the year" is told in the first months of the next one.
    private static bool IsYearOfResults(TimeMatch match) =>
        match.Setting("results") is not null && match.Anchor is { Month: <= LastMonthOfResults } && !match.IsFuture();

    private static CalendarTime Floating(TimeUnit unit) =>
        unit switch
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
