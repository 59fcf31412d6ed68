using System.Globalization;

namespace WicFactCheck.Time;

/// <summary>Prints times as TIMEX3 values (ISO-TimeML; TempEval-3's guidelines).</summary>
internal static class Timex
{
    public static string ValueOf(TimeValue value) =>
        value switch
        {
            CalendarTime calendar => Calendar(calendar),
            Amount amount => Duration(amount),
            // TIMEX3 has no value for it; its distance is what is known.
            BoundTime bound => Duration(bound.Distance),
            LongAgo ago => Ago(ago.Years),
            NoDay day => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}",
            Recurrence recurrence => ValueOf(recurrence.Each),
            TimeReference { When: VagueTime.Past } => "PAST_REF",
            TimeReference { When: VagueTime.Present } => "PRESENT_REF",
            TimeReference => "FUTURE_REF",
            _ => throw new InvalidOperationException($"no TIMEX3 value for {value.GetType().Name}"),
        };

    public static TimexType TypeOf(TimeValue value) =>
        value switch
        {
            CalendarTime { Clock: not null } or CalendarTime { Part: not null } => TimexType.Time,
            CalendarTime or TimeReference or BoundTime or LongAgo or NoDay => TimexType.Date,
            Amount => TimexType.Duration,
            _ => TimexType.Set,
        };

    public static string NameOf(TimexType type) =>
        type switch
        {
            TimexType.Date => "DATE",
            TimexType.Time => "TIME",
            TimexType.Duration => "DURATION",
            _ => "SET",
        };

    public static string NameOf(TimeModifier modifier) =>
        modifier switch
        {
            TimeModifier.Before => "BEFORE",
            TimeModifier.After => "AFTER",
            TimeModifier.OnOrBefore => "ON_OR_BEFORE",
            TimeModifier.OnOrAfter => "ON_OR_AFTER",
            TimeModifier.LessThan => "LESS_THAN",
            TimeModifier.MoreThan => "MORE_THAN",
            TimeModifier.EqualOrLess => "EQUAL_OR_LESS",
            TimeModifier.EqualOrMore => "EQUAL_OR_MORE",
            TimeModifier.Start => "START",
            TimeModifier.Mid => "MID",
            TimeModifier.End => "END",
            _ => "APPROX",
        };

    private static string Calendar(CalendarTime time) => DatePart(time) + TimePart(time);

    private static string DatePart(CalendarTime time) =>
        time switch
        {
            { Granularity: Granularity.Millennium } => Digits(time, 1),
            { Granularity: Granularity.Century } => Digits(time, 2),
            { Granularity: Granularity.Decade } => Digits(time, 3),
            { Granularity: Granularity.Year } => Year(time),
            { Quarter: { } quarter } => $"{Year(time)}-Q{quarter}",
            { Half: { } half } => $"{Year(time)}-H{half}",
            { Season: { } season } => $"{Year(time)}-{Letters(season)}",
            { Granularity: Granularity.Weekend } => $"{Year(time)}-W{Two(time.Week)}-WE",
            { Granularity: Granularity.Week } => $"{Year(time)}-W{Two(time.Week)}",
            { Weekday: { } weekday, Day: null } => $"{Year(time)}-W{Two(time.Week)}-{(int)weekday}",
            { Granularity: Granularity.Month } => $"{Year(time)}-{Two(time.Month)}",
            { HasDay: false, IsWithinDay: true } => "",
            _ => $"{Year(time)}-{Two(time.Month)}-{Two(time.Day)}",
        };

    private static string TimePart(CalendarTime time) =>
        time switch
        {
            { Clock: { } clock } => "T" + Clock(clock),
            { Part: { } part } => "T" + Letters(part),
            _ => "",
        };

    private static string Clock(ClockTime clock)
    {
        var minute = $":{clock.Minute ?? 0:00}";
        var second = clock.Second is { } s ? $":{s:00}" : "";
        return $"{clock.Hour:00}{minute}{second}{clock.Zone}";
    }

    private static string Year(CalendarTime time)
    {
        return time.Year switch
        {
            null => "XXXX",
            < 0 and var year => $"BC{-year:0000}",
            var year => $"{year:0000}",
        };
    }

    private static string Digits(CalendarTime time, int digits) =>
        Year(time) is var year && year.StartsWith("BC", StringComparison.Ordinal) ? year[..(2 + digits)] : year[..digits];

    private static string Two(int? number) => number is { } n ? n.ToString("00", CultureInfo.InvariantCulture) : "XX";

    private static string Letters(Season season) =>
        season switch
        {
            Season.Spring => "SP",
            Season.Summer => "SU",
            Season.Autumn => "FA",
            _ => "WI",
        };

    private static string Letters(PartOfDay part) =>
        part switch
        {
            PartOfDay.Morning => "MO",
            PartOfDay.Midday => "MI",
            PartOfDay.Afternoon => "AF",
            PartOfDay.Evening => "EV",
            PartOfDay.Night => "NI",
            _ => "DT",
        };

    private static string Duration(Amount amount)
    {
        var value = "P" + Part(amount.First);
        foreach (var more in new[] { amount.Second, amount.Third }.OfType<AmountPart>())
        {
            var part = Part(more);
            value += part[0] == 'T' && value.Contains('T', StringComparison.Ordinal) ? part[1..] : part;
        }

        return value;
    }

    // By thousands, millions and billions of years, as TIDES counts them.
    private static string Ago(decimal years)
    {
        var (letter, size) = years switch
        {
            >= 1_000_000_000 => ('G', 1_000_000_000m),
            >= 1_000_000 => ('M', 1_000_000m),
            _ => ('K', 1_000m),
        };
        return $"{letter}A{(years / size).ToString("0.####", CultureInfo.InvariantCulture)}";
    }

    private static string Times(decimal? count, int years) =>
        count is { } number ? (number * years).ToString("0.####", CultureInfo.InvariantCulture) : "X";

    private static string Part(AmountPart part)
    {
        var count = part.Count is { } number ? number.ToString("0.####", CultureInfo.InvariantCulture) : "X";
        return part.Unit switch
        {
            TimeUnit.Second => $"T{count}S",
            TimeUnit.Minute => $"T{count}M",
            TimeUnit.Hour => $"T{count}H",
            TimeUnit.Day => $"{count}D",
            TimeUnit.Weekend => $"{count}WE",
            TimeUnit.Week => $"{count}W",
            TimeUnit.Month => $"{count}M",
            TimeUnit.Quarter => $"{count}Q",
            TimeUnit.Year => $"{count}Y",
            TimeUnit.Decade => $"{Times(part.Count, 10)}Y",
            TimeUnit.Century => $"{Times(part.Count, 100)}Y",
            TimeUnit.Millennium => $"{Times(part.Count, 1000)}Y",
            _ => "XX",
        };
    }
}
