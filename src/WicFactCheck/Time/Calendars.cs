using NodaTime;
using NodaTime.Calendars;

namespace WicFactCheck.Time;

/// <summary>Which days a calendar time allows.</summary>
internal static class Calendars
{
    private const int FirstYear = -9998;
    private const int LastYear = 9998;
    private const int AnyLeapYear = 2000;

    /// <summary>The days that the time allows; without a year, all days.</summary>
    public static TimeInterval IntervalOf(CalendarTime time)
    {
        if (time.Year is not { } told || told is < FirstYear + 1000 or > LastYear - 1000)
        {
            return TimeInterval.Always;
        }

        // There is no year 0: 1 BC is the year before AD 1, astronomers' year 0.
        var year = told < 0 ? told + 1 : told;
        return time switch
        {
            { Granularity: Granularity.Millennium } => TimeInterval.Years(year, 1000),
            { Granularity: Granularity.Century } => TimeInterval.Years(year, 100),
            { Granularity: Granularity.Decade } => TimeInterval.Years(year, 10),
            { IsFiscal: true } => new TimeInterval(new LocalDate(year - 1, 4, 1), new LocalDate(year + 1, 4, 1)),
            { Granularity: Granularity.Year } => TimeInterval.Year(year),
            { Quarter: { } quarter } => TimeInterval.Months(year, (quarter * 3) - 2, 3),
            { Half: { } half } => TimeInterval.Months(year, (half * 6) - 5, 6),
            { Season: { } season } => OfSeason(year, season),
            { Week: { } week } => OfWeek(year, week, time),
            { Month: { } month, Day: { } day } when CalendarTime.Exists(year, month, day) => OfDay(
                new LocalDate(year, month, day),
                time
            ),
            { Month: { } month } => TimeInterval.Month(year, month),
            _ => TimeInterval.Year(year),
        };
    }

    /// <summary>
    /// The time in the year of another one, where it is told without its year; of two such times both are put in one leap year.
    /// </summary>
    public static CalendarTime InYearOf(CalendarTime time, CalendarTime other) =>
        time.Year is null && time.Month is not null ? time with { Year = other.Year ?? AnyLeapYear } : time;

    /// <summary>The days that are left when a modifier such as "late" narrows or opens an interval.</summary>
    public static TimeInterval Narrow(TimeInterval interval, TimeModifier? modifier)
    {
        if (interval is not { Start: { } start, End: { } end })
        {
            return interval;
        }

        var third = NodaTime.Period.DaysBetween(start, end) / 3;
        return modifier switch
        {
            TimeModifier.Before => new TimeInterval(null, start),
            TimeModifier.After => new TimeInterval(end, null),
            TimeModifier.OnOrBefore => new TimeInterval(null, end),
            TimeModifier.OnOrAfter => new TimeInterval(start, null),
            TimeModifier.Start when third > 0 => new TimeInterval(start, start.PlusDays(third + (third / 2))),
            TimeModifier.Mid => new TimeInterval(start.PlusDays(third / 2), end.PlusDays(-third / 2)),
            TimeModifier.End when third > 0 => new TimeInterval(end.PlusDays(-third - (third / 2)), end),
            TimeModifier.Approx => new TimeInterval(start.PlusDays(-third - 1), end.PlusDays(third + 1)),
            _ => interval,
        };
    }

    // A night begins on one day and ends on the next, and midnight is either's.
    private static TimeInterval OfDay(LocalDate day, CalendarTime time) =>
        time is { Part: PartOfDay.Night } or { Clock.Hour: 24 } ? new TimeInterval(day, day.PlusDays(2)) : TimeInterval.Day(day);

    private static TimeInterval OfSeason(int year, Season season) =>
        season switch
        {
            // A season by its name is loose at both ends, and the southern one is half a year off; this is the northern year's.
            Season.Spring => TimeInterval.Months(year, 3, 4),
            Season.Summer => TimeInterval.Months(year, 6, 4),
            Season.Autumn => TimeInterval.Months(year, 9, 4),
            _ => new TimeInterval(new LocalDate(year, 1, 1), new LocalDate(year + 1, 4, 1)),
        };

    private static TimeInterval OfWeek(int year, int week, CalendarTime time)
    {
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return TimeInterval.Year(year);
        }

        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return time switch
        {
            { Weekday: { } weekday } => TimeInterval.Day(monday.PlusDays((int)weekday - 1)),
            { Granularity: Granularity.Weekend } => new TimeInterval(monday.PlusDays(5), monday.PlusDays(7)),
            _ => new TimeInterval(monday, monday.PlusDays(7)),
        };
    }
}
