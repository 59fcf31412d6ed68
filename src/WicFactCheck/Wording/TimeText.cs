using System.Globalization;
using NodaTime;
using WicFactCheck.Languages.English;
using WicFactCheck.Time;

namespace WicFactCheck.Wording;

/// <summary>Times in plain English, the same whatever the locale: "a Wednesday in 2022", "2 hours 14 minutes".</summary>
internal static class TimeText
{
    /// <summary>The time with what its modifier makes of it: "about 3 days".</summary>
    public static string Of(TimeExpression expression) => Prefix(expression.Modifier) + Of(expression.Value);

    /// <summary>The time after "it was": "in 2014", "on 3 May 2023", "before May 2023".</summary>
    public static string When(TimeExpression expression) =>
        expression.Modifier switch
        {
            null => Preposition(expression.Value) + Of(expression.Value),
            TimeModifier.Start or TimeModifier.End => "at " + Of(expression),
            TimeModifier.Mid => "in " + Of(expression),
            _ => Of(expression),
        };

    public static string Of(TimeValue value) =>
        value switch
        {
            CalendarTime time => OfCalendar(time),
            Amount { Second: { } second, Third: { } third } amount => $"{Of(amount.First)} {Of(second)} {Of(third)}",
            Amount { Second: { } second } amount => $"{Of(amount.First)} {Of(second)}",
            Amount amount => Of(amount.First),
            BoundTime bound => Of(bound.Distance) + " from an event",
            LongAgo ago => Of(ago.Years) + " years ago",
            Recurrence { Frequency: { } times } often => $"{Of(often with { Frequency = null })}, {times.TrimEnd('X')} times",
            Recurrence { Each: Amount { Second: null, First: { Count: 1, Unit: not TimeUnit.Unknown } part } } => "every "
                + Name(part.Unit),
            Recurrence { Each: CalendarTime { Granularity: Granularity.Day, Weekday: { } weekday, Day: null } } => "every "
                + weekday,
            Recurrence recurrence => "every " + Of(recurrence.Each),
            TimeReference { When: VagueTime.Past } => "some time ago",
            TimeReference { When: VagueTime.Present } => "now",
            _ => "some time later",
        };

    /// <summary>A day: "8 May 2024".</summary>
    public static string OfDay(LocalDate day) => $"{Number(day.Day)} {Month(day.Month)} {Number(day.Year)}";

    private static string Of(decimal years) =>
        years switch
        {
            >= 1_000_000_000 => Of(years / 1_000_000_000, " billion"),
            >= 1_000_000 => Of(years / 1_000_000, " million"),
            _ => Of(years, ""),
        };

    private static string Of(decimal count, string scale) => count.ToString("#,0.####", CultureInfo.InvariantCulture) + scale;

    /// <summary>A stretch of days from its first to its last: "3 May 2023", "May 2023", "3 to 9 May 2023".</summary>
    public static string OfDays(LocalDate first, LocalDate last) =>
        (first, last) switch
        {
            _ when first == last => OfDay(first),
            _ when IsMonth(first, last) => Of(CalendarTime.OfMonth(first.Year, first.Month)),
            _ when IsYear(first, last) => Number(first.Year),
            _ => $"{UpTo(first, last)} to {OfDay(last)}",
        };

    /// <summary>The same after "it was": "on 3 May 2023", "in May 2023", "between 3 and 9 May 2023".</summary>
    public static string WhenOfDays(LocalDate first, LocalDate last) =>
        first == last ? "on " + OfDay(first)
        : IsMonth(first, last) || IsYear(first, last) ? "in " + OfDays(first, last)
        : $"between {UpTo(first, last)} and {OfDay(last)}";

    /// <summary>A stretch of years from its first to its last: "2014", "2014 or 2015", "2014 to 2020".</summary>
    public static string OfYears(int first, int last) =>
        first == last ? Number(first)
        : last == first + 1 ? $"{Number(first)} or {Number(last)}"
        : $"{Number(first)} to {Number(last)}";

    /// <summary>The same after "it was": "in 2014", "in 2014 or 2015", "between 2014 and 2020".</summary>
    public static string WhenOfYears(int first, int last) =>
        last > first + 1 ? $"between {Number(first)} and {Number(last)}" : "in " + OfYears(first, last);

    private static bool IsMonth(LocalDate first, LocalDate last) => first.Day == 1 && first.PlusMonths(1) == last.PlusDays(1);

    private static bool IsYear(LocalDate first, LocalDate last) => first.DayOfYear == 1 && first.PlusYears(1) == last.PlusDays(1);

    // The first of two days: without its month where that is the other one's.
    private static string UpTo(LocalDate first, LocalDate last) =>
        first.Year == last.Year && first.Month == last.Month ? Number(first.Day) : OfDay(first);

    private static string Prefix(TimeModifier? modifier) =>
        modifier switch
        {
            null => "",
            TimeModifier.Before => "before ",
            TimeModifier.After => "after ",
            TimeModifier.OnOrBefore => "on or before ",
            TimeModifier.OnOrAfter => "on or after ",
            TimeModifier.LessThan => "less than ",
            TimeModifier.MoreThan => "more than ",
            TimeModifier.EqualOrLess => "at most ",
            TimeModifier.EqualOrMore => "at least ",
            TimeModifier.Start => "the start of ",
            TimeModifier.Mid => "the middle of ",
            TimeModifier.End => "the end of ",
            _ => "about ",
        };

    private static string Preposition(TimeValue value) =>
        value switch
        {
            CalendarTime { Granularity: Granularity.Day or Granularity.Weekend } => "on ",
            CalendarTime { Granularity: Granularity.Clock or Granularity.PartOfDay } time => time.HasDay ? "on "
            : time.Clock is null ? "in the "
            : "at ",
            CalendarTime => "in ",
            _ => "",
        };

    private static string OfCalendar(CalendarTime time)
    {
        var clock =
            time.Clock is { } told ? Of(told)
            : time.Part is { } part ? Name(part)
            : "";
        return clock.Length == 0 ? Date(time)
            : time.HasDay ? $"{Date(time)}, {clock}"
            : clock;
    }

    private static string Date(CalendarTime time) =>
        time switch
        {
            { Granularity: Granularity.Millennium, Year: { } year and > 0 } =>
                $"the {EnglishInflection.Ordinal((year / 1000) + 1)} millennium",
            { Granularity: Granularity.Century, Year: { } year and > 0 } =>
                $"the {EnglishInflection.Ordinal((year / 100) + 1)} century",
            { Granularity: Granularity.Decade, Year: { } year } => $"the {Number(year)}s",
            { Granularity: Granularity.Year, Year: not null } => (time.IsFiscal ? "fiscal " : "") + Year(time),
            { Quarter: { } quarter } => $"the {EnglishInflection.Ordinal(quarter)} quarter{Of(time.Year)}",
            { Half: { } half } => $"the {EnglishInflection.Ordinal(half)} half{Of(time.Year)}",
            { Season: { } season } => Dated(Name(season), time),
            { Granularity: Granularity.Weekend or Granularity.Week } => Week(time),
            { Weekday: { } weekday, Day: null } => Weekday(weekday, time),
            { Granularity: Granularity.Month, Month: { } month } => Dated(Month(month), time),
            { Month: { } month, Day: { } day } => Dated($"{Number(day)} {Month(month)}", time),
            { Day: { } day } => $"the {EnglishInflection.Ordinal(day)} of a month{In(time.Year)}",
            { Month: { } month } => "a day in " + Dated(Month(month), time),
            _ => "a " + time.Granularity.ToString().ToLowerInvariant() + In(time.Year),
        };

    private static string Week(CalendarTime time)
    {
        var name = time.Granularity == Granularity.Week ? "week" : "weekend";
        return Calendars.IntervalOf(time).Start is { } start && time.Week is not null
            ? $"the {name} of {OfDay(start)}"
            : $"a {name}{In(time.Year)}";
    }

    private static string Weekday(IsoDayOfWeek weekday, CalendarTime time) =>
        time.Week is not null && Calendars.IntervalOf(time).Start is { } day
            ? $"{weekday}, {OfDay(day)}"
            : $"a {weekday}{In(time.Year)}";

    private static string Dated(string name, CalendarTime time) => time.Year is null ? name : $"{name} {Year(time)}";

    private static string Of(int? year) => year is null ? "" : " of " + Year(year.Value);

    private static string In(int? year) => year is null ? "" : " in " + Year(year.Value);

    private static string Year(CalendarTime time) => Year(time.Year!.Value);

    private static string Year(int year) => year < 0 ? $"{Number(-year)} BC" : Number(year);

    private static string Of(ClockTime clock)
    {
        var second = clock.Second is { } s ? $":{s:00}" : "";
        var zone = clock.Zone switch
        {
            null => "",
            "Z" => " UTC",
            var other => " " + other,
        };
        return $"{clock.Hour:00}:{clock.Minute ?? 0:00}{second}{zone}";
    }

    private static string Of(AmountPart part) =>
        part switch
        {
            { Unit: TimeUnit.Unknown } => "some time",
            { Count: null } => "some " + Plural(part.Unit),
            { Count: 1 } => "1 " + Name(part.Unit),
            { Count: { } count } => $"{count.ToString("#,0.####", CultureInfo.InvariantCulture)} {Plural(part.Unit)}",
        };

    private static string Plural(TimeUnit unit) =>
        unit == TimeUnit.Millennium ? "millennia" : EnglishInflection.WithS(Name(unit));

    private static string Name(TimeUnit unit) => unit.ToString().ToLowerInvariant();

    private static string Name(PartOfDay part) => part.ToString().ToLowerInvariant();

    private static string Name(Season season) => season.ToString().ToLowerInvariant();

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
