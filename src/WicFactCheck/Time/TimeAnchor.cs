using NodaTime;

namespace WicFactCheck.Time;

/// <summary>What relative times are counted from: a day, or only a month or a year where no more is known.</summary>
/// <param name="Year">The year; negative for years BC.</param>
/// <param name="Month">The month, where it is known.</param>
/// <param name="Day">The day of the month, where it is known.</param>
internal sealed record TimeAnchor(int Year, int? Month = null, int? Day = null)
{
    public LocalDate? Date => Month is { } month && Day is { } day ? new LocalDate(Year, month, day) : null;

    public TimeInterval Interval =>
        Date is { } date ? TimeInterval.Day(date)
        : Month is { } month ? TimeInterval.Month(Year, month)
        : TimeInterval.Year(Year);

    public static TimeAnchor Of(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>The anchor that a calendar time gives, or null where its year is not known.</summary>
    public static TimeAnchor? From(CalendarTime time) =>
        time switch
        {
            { Date: { } date } => Of(date),
            { Year: > -9000 and < 9000 and not 0 and var year, Month: { } month } => new TimeAnchor(year, month),
            {
                Granularity: Granularity.Year or Granularity.Season or Granularity.Quarter or Granularity.Half,
                Year: > -9000 and < 9000 and not 0 and var year
            } => new TimeAnchor(year),
            _ => null,
        };
}
