using NodaTime;

namespace WicFactCheck.Time;

/// <summary>What an expression of time means. The list of kinds is closed.</summary>
internal abstract record TimeValue
{
    private protected TimeValue() { }
}

/// <summary>The parts of a day that TIMEX3 knows.</summary>
internal enum PartOfDay
{
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>A time of day; minute and second are null where they were not told.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="Zone">The zone as TIMEX3 prints it, such as "Z" or "+05:30".</param>
internal sealed record ClockTime(int Hour, int? Minute = null, int? Second = null, string? Zone = null)
{
    /// <summary>Whether nothing tells which half of the day is meant: "about 2", "at 3:15".</summary>
    public bool IsOfEitherHalf { get; init; }
}

/// <summary>A place in the calendar, told as finely as it was said. A part that is null is not known.</summary>
internal sealed record CalendarTime : TimeValue
{
    public required Granularity Granularity { get; init; }

    /// <summary>The year; negative for years BC (-44 is 44 BC). For decades and centuries the first of their years.</summary>
    public int? Year { get; init; }

    /// <summary>Month of the year, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>Week of the year by ISO 8601, 1 to 53; with it, <see cref="Year"/> is the week-year.</summary>
    public int? Week { get; init; }

    /// <summary>The weekday, where no date tells it already.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>1 or 2.</summary>
    public int? Half { get; init; }

    public Season? Season { get; init; }

    public PartOfDay? Part { get; init; }

    public ClockTime? Clock { get; init; }

    /// <summary>Whether year and quarter are those of somebody's accounts.</summary>
    public bool IsFiscal { get; init; }

    public static CalendarTime OfDay(LocalDate day) =>
        new()
        {
            Granularity = Granularity.Day,
            Year = day.Year,
            Month = day.Month,
            Day = day.Day,
        };

    public static CalendarTime OfMonth(int? year, int month) =>
        new()
        {
            Granularity = Granularity.Month,
            Year = year,
            Month = month,
        };

    public static CalendarTime OfYear(int year) => new() { Granularity = Granularity.Year, Year = year };

    public static CalendarTime OfWeek(LocalDate day) =>
        new()
        {
            Granularity = Granularity.Week,
            Year = NodaTime.Calendars.WeekYearRules.Iso.GetWeekYear(day),
            Week = NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(day),
        };

    /// <summary>Whether more than a time of day is known of it; where not, it may be on any day.</summary>
    public bool HasDay => this is not { Day: null, Month: null, Year: null, Weekday: null };

    /// <summary>Whether it is a time of day, on whatever day.</summary>
    public bool IsWithinDay => Granularity is Granularity.Clock or Granularity.PartOfDay;

    /// <summary>The day, where year, month and day are all known and exist.</summary>
    public LocalDate? Date =>
        this is { Year: > 0 and <= 9999 and var year, Month: { } month, Day: { } day } && Exists(year, month, day)
            ? new LocalDate(year, month, day)
            : null;

    internal static bool Exists(int year, int month, int day) =>
        year >= CalendarSystem.Iso.MinYear
        && year <= CalendarSystem.Iso.MaxYear
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}

/// <summary>A length of time: one amount or up to three, as in "a year and a half" or "2 hours 30 minutes 5 seconds".</summary>
internal sealed record Amount(AmountPart First, AmountPart? Second = null, AmountPart? Third = null) : TimeValue
{
    /// <summary>The upper end of a range that the first part opens ("10 to 12 weeks"), in its unit; else null.</summary>
    public decimal? To { get; init; }

    public static Amount Of(decimal? count, TimeUnit unit) => new(new AmountPart(count, unit));
}

/// <summary>So many of a unit; a null count is one that was left vague ("several years").</summary>
internal readonly record struct AmountPart(decimal? Count, TimeUnit Unit);

/// <summary>A time that lies so far from an event, which no calendar tells: "two days before the auction".</summary>
internal sealed record BoundTime(Amount Distance) : TimeValue
{
    /// <summary>Whether it is a day or the like by its number since the event began: "the fifth day", "its 12th week".</summary>
    public bool IsNumber { get; init; }
}

/// <summary>Digits written as a day whose month no calendar has, or none that can be told: "2021-13-05".</summary>
internal sealed record NoDay(int Year, int Month, int Day) : TimeValue;

/// <summary>A time so many years ago that no calendar counts it: "92 million years ago".</summary>
internal sealed record LongAgo(decimal Years) : TimeValue;

/// <summary>A time that comes again: every so often, or at each such place in the calendar.</summary>
/// <param name="Each">The period, or the calendar time without its year.</param>
/// <param name="Frequency">TIMEX3's <c>freq</c>: how often in the period, "2X".</param>
/// <param name="Quantity">TIMEX3's <c>quant</c>: EVERY, EACH, SOME …</param>
internal sealed record Recurrence(TimeValue Each, string? Frequency = null, string? Quantity = null) : TimeValue;

internal enum VagueTime
{
    Past,
    Present,
    Future,
}

/// <summary>"recently", "now", "soon": before, at or after the time of writing, no more.</summary>
internal sealed record TimeReference(VagueTime When) : TimeValue;
