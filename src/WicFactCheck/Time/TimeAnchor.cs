using NodaTime;

namespace WicFactCheck.Time;

/// <summary>What relative times are counted from: a day, or only a month or a year where no more is known.</summary>
/// <param name="Year">The year; negative for years BC.</param>
/// <param name="Month">The month, where it is known.</param>
/// <param name="Day">The day of the month, where it is known.</param>
internal sealed record TimeAnchor(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The calendars end at the year 9999, and what is counted from a time has to lie in them.</summary>
    private const int End = 9000;

    public LocalDate? Date => Month is { } month && Day is { } day ? new LocalDate(Year, month, day) : null;

    public TimeInterval Interval =>
        Date is { } date ? TimeInterval.Day(date)
        : Month is { } month ? TimeInterval.Month(Year, month)
        : TimeInterval.Year(Year);

    /// <summary>Whether times can be counted from a year; there is no year 0.</summary>
    public static bool IsYear(long year) => year is > -End and < End and not 0;

    public static TimeAnchor Of(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>The anchor that a calendar time gives, or null where its year is not known or too far off.</summary>
    public static TimeAnchor? From(CalendarTime time) => time.Year is { } year && IsYear(year) ? In(year, time) : null;

    private static TimeAnchor? In(int year, CalendarTime time) =>
        time switch
        {
            { Date: { } date } => Of(date),
            { Month: { } month } => new TimeAnchor(year, month),
            { Granularity: Granularity.Year or Granularity.Season or Granularity.Quarter or Granularity.Half } => new TimeAnchor(
                year
            ),
            _ => null,
        };
}
