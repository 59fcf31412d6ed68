using System.Globalization;
using NodaTime;
using WicFactCheck.Languages;
using WicFactCheck.Languages.Known;
using WicFactCheck.Time;

namespace WicFactCheck.Wording;

/// <summary>
/// Times in plain words of the language of messages, the same whatever the locale: "a Wednesday in 2022", "2 hours 14 minutes".
/// </summary>
internal static class TimeText
{
    private const string Times = "times";

    /// <summary>The time with what its modifier makes of it: "about 3 days".</summary>
    public static string Of(TimeExpression expression) =>
        expression.Modifier is { } modifier ? Say("modifiers", modifier.ToString(), Of(expression.Value)) : Of(expression.Value);

    /// <summary>The time after "it was": "in 2014", "on 3 May 2023", "before May 2023".</summary>
    public static string When(TimeExpression expression) =>
        expression.Modifier switch
        {
            null => When(expression.Value),
            TimeModifier.Start or TimeModifier.End => Say(Times, "at", Of(expression)),
            TimeModifier.Mid => Say(Times, "in", Of(expression)),
            _ => Of(expression),
        };

    public static string Of(TimeValue value) =>
        value switch
        {
            CalendarTime time => OfCalendar(time),
            Amount { Second: { } second, Third: { } third } amount => $"{Of(amount.First)} {Of(second)} {Of(third)}",
            Amount { Second: { } second } amount => $"{Of(amount.First)} {Of(second)}",
            Amount { To: { } to } amount => Say(
                Times,
                "range",
                amount.First.Count is { } least ? Number(least) : Of(amount.First),
                Of(amount.First with { Count = to })
            ),
            Amount amount => Of(amount.First),
            BoundTime bound => Say(Times, "from-event", Of(bound.Distance)),
            LongAgo ago => Say(Times, "years-ago", Of(ago.Years)),
            NoDay => Timex.ValueOf(value),
            Recurrence { Frequency: { } times } often => Say(
                Times,
                "repeated",
                Of(often with { Frequency = null }),
                times.TrimEnd('X')
            ),
            Recurrence { Each: Amount { Second: null, First: { Count: 1, Unit: not TimeUnit.Unknown } part } } => Say(
                Times,
                "every",
                Name(part.Unit)
            ),
            Recurrence { Each: CalendarTime { Granularity: Granularity.Day, Weekday: { } weekday, Day: null } } => Say(
                Times,
                "every",
                Name(weekday)
            ),
            Recurrence recurrence => Say(Times, "every", Of(recurrence.Each)),
            TimeReference { When: VagueTime.Past } => Say(Times, "past"),
            TimeReference { When: VagueTime.Present } => Say(Times, "present"),
            _ => Say(Times, "future"),
        };

    /// <summary>A day: "8 May 2024".</summary>
    public static string OfDay(LocalDate day) => Say(Times, "day", Number(day.Day), Month(day.Month), Number(day.Year));

    private static string Of(decimal years) =>
        years switch
        {
            >= 1_000_000_000 => Say(Times, "billions", Number(years / 1_000_000_000)),
            >= 1_000_000 => Say(Times, "millions", Number(years / 1_000_000)),
            _ => Number(years),
        };

    /// <summary>A stretch of days from its first to its last: "3 May 2023", "May 2023", "3 to 9 May 2023".</summary>
    public static string OfDays(LocalDate first, LocalDate last) =>
        (first, last) switch
        {
            _ when first == last => OfDay(first),
            _ when IsMonth(first, last) => Of(CalendarTime.OfMonth(first.Year, first.Month)),
            _ when IsYear(first, last) => Number(first.Year),
            _ => Say(Times, "range", UpTo(first, last), OfDay(last)),
        };

    /// <summary>The same after "it was": "on 3 May 2023", "in May 2023", "between 3 and 9 May 2023".</summary>
    public static string WhenOfDays(LocalDate first, LocalDate last) =>
        first == last ? Say(Times, "on", OfDay(first))
        : IsMonth(first, last) || IsYear(first, last) ? Say(Times, "in", OfDays(first, last))
        : Say(Times, "between", UpTo(first, last), OfDay(last));

    /// <summary>A stretch of years from its first to its last: "2014", "2014 or 2015", "2014 to 2020".</summary>
    public static string OfYears(int first, int last) =>
        first == last ? Number(first)
        : last == first + 1 ? Say(Times, "either", Number(first), Number(last))
        : Say(Times, "range", Number(first), Number(last));

    /// <summary>The same after "it was": "in 2014", "in 2014 or 2015", "between 2014 and 2020".</summary>
    public static string WhenOfYears(int first, int last) =>
        last > first + 1 ? Say(Times, "between", Number(first), Number(last)) : Say(Times, "in", OfYears(first, last));

    private static bool IsMonth(LocalDate first, LocalDate last) => first.Day == 1 && first.PlusMonths(1) == last.PlusDays(1);

    private static bool IsYear(LocalDate first, LocalDate last) => first.DayOfYear == 1 && first.PlusYears(1) == last.PlusDays(1);

    // The first of two days: without its month where that is the other one's.
    private static string UpTo(LocalDate first, LocalDate last) =>
        first.Year == last.Year && first.Month == last.Month ? Number(first.Day) : OfDay(first);

    private static string When(TimeValue value) => PhraseOf(value) is { } phrase ? Say(Times, phrase, Of(value)) : Of(value);

    // The name of the phrase that says that something was then; null where the time says it by itself.
    private static string? PhraseOf(TimeValue value) =>
        value switch
        {
            CalendarTime { Granularity: Granularity.Day or Granularity.Weekend } => "on",
            CalendarTime { Granularity: Granularity.Clock or Granularity.PartOfDay, HasDay: true } => "on",
            CalendarTime { Granularity: Granularity.Clock or Granularity.PartOfDay, Clock: null } => "in-the",
            CalendarTime { Granularity: Granularity.Clock or Granularity.PartOfDay } => "at",
            CalendarTime => "in",
            _ => null,
        };

    private static string OfCalendar(CalendarTime time)
    {
        var clock =
            time.Clock is { } told ? Of(told)
            : time.Part is { } part ? Name(part)
            : "";
        return clock.Length == 0 ? Date(time)
            : time.HasDay ? Say(Times, "time-of-day", Date(time), clock)
            : clock;
    }

    private static string Date(CalendarTime time) =>
        time switch
        {
            { Granularity: Granularity.Millennium, Year: { } year and > 0 } => Say(
                Times,
                "millennium",
                Ordinal((year / 1000) + 1)
            ),
            { Granularity: Granularity.Century, Year: { } year and > 0 } => Say(Times, "century", Ordinal((year / 100) + 1)),
            { Granularity: Granularity.Decade, Year: { } year } => Say(Times, "decade", Number(year)),
            { Granularity: Granularity.Year, Year: not null } => time.IsFiscal ? Say(Times, "fiscal", Year(time)) : Year(time),
            { Quarter: { } quarter } => Of(Say(Times, "quarter", Ordinal(quarter)), time.Year),
            { Half: { } half } => Of(Say(Times, "half", Ordinal(half)), time.Year),
            { Season: { } season } => Dated(Name(season), time),
            { Granularity: Granularity.Weekend or Granularity.Week } => Week(time),
            { Weekday: { } weekday, Day: null } => Weekday(weekday, time),
            { Granularity: Granularity.Month, Month: { } month } => Dated(Month(month), time),
            { Month: { } month, Day: { } day } => Dated(Say(Times, "day-of-month", Number(day), Month(month)), time),
            { Day: { } day } => In(Say(Times, "any-day", Ordinal(day)), time.Year),
            { Month: { } month } => Say(Times, "day-in", Dated(Month(month), time)),
            _ => In(Say(Times, "any", Say("any", time.Granularity.ToString())), time.Year),
        };

    private static string Week(CalendarTime time)
    {
        var name = Name(time.Granularity == Granularity.Week ? TimeUnit.Week : TimeUnit.Weekend);
        return Calendars.IntervalOf(time).Start is { } start && time.Week is not null
            ? Say(Times, "week-of", name, OfDay(start))
            : In(Say(Times, "any", name), time.Year);
    }

    private static string Weekday(IsoDayOfWeek weekday, CalendarTime time) =>
        time.Week is not null && Calendars.IntervalOf(time).Start is { } day
            ? Say(Times, "weekday-of", Name(weekday), OfDay(day))
            : In(Say(Times, "any", Name(weekday)), time.Year);

    private static string Dated(string name, CalendarTime time) =>
        time.Year is null ? name : Say(Times, "dated", name, Year(time));

    private static string Of(string name, int? year) => year is null ? name : Say(Times, "whose", name, Year(year.Value));

    private static string In(string name, int? year) => year is null ? name : Say(Times, "within", name, Year(year.Value));

    private static string Year(CalendarTime time) => Year(time.Year!.Value);

    private static string Year(int year) => year < 0 ? Say(Times, "earlier-era", Number(-year)) : Number(year);

    private static string Of(ClockTime clock)
    {
        if (clock.IsOfEitherHalf)
        {
            return Say(Times, "bare-hour", Number(clock.Hour));
        }

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
            { Unit: TimeUnit.Unknown } => Say(Times, "some-time"),
            { Count: null } => Say(Times, "some", Plural(part.Unit)),
            { Count: 1 } => Say(Times, "count", Number(1), Name(part.Unit)),
            { Count: { } count } => Say(Times, "count", Number(count), Plural(part.Unit)),
        };

    private static string Plural(TimeUnit unit) => Say("units", unit.ToString());

    private static string Name(TimeUnit unit) => Say("unit", unit.ToString());

    private static string Name(PartOfDay part) => Say("parts-of-day", part.ToString());

    private static string Name(Season season) => Say("seasons", season.ToString());

    private static string Name(IsoDayOfWeek weekday) => Say("weekdays", weekday.ToString());

    private static string Month(int month) => Say("months", Number(month));

    private static string Ordinal(int number) => Language.Ordinal(number);

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Language Language => KnownLanguages.Default;

    private static string Say(string section, string name, params ReadOnlySpan<object?> parts) =>
        Language.Phrases.Say(section, name, parts);
}
