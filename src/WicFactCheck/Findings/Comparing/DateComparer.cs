using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two dates conflict when no day fits both; of times of day whose day is open only the clock is compared.</summary>
internal static class DateComparer
{
    private const int HoursOfDay = 24;

    /// <summary>The hours by which the clocks furthest west are behind UTC, and those furthest east ahead of it.</summary>
    private const int FurthestWest = 12;
    private const int FurthestEast = 14;

    /// <summary>
    /// The most days by which one weekday can be told as two dates, by articles that are dated some weeks apart.
    /// </summary>
    private const int Weeks = 14;

    public static Verdict Compare(TimeClaim one, TimeClaim other)
    {
        // When something begins is no date of its end.
        if ((one.Bound, other.Bound) is (TimeBound.Since, TimeBound.Until) or (TimeBound.Until, TimeBound.Since))
        {
            return Verdict.Unknown;
        }

        if (IsOpen(one) || IsOpen(other))
        {
            return ClockComparer.Compare(one, other);
        }

        var (a, b) = (one.InYearOf(other).Interval, other.InYearOf(one).Interval);
        if (a == TimeInterval.Always || b == TimeInterval.Always)
        {
            return Verdict.Unknown;
        }

        return a == b ? Verdict.Same
            : Loose(one, a).Overlaps(Loose(other, b))
            || IsSameMoment(one, b)
            || IsSameMoment(other, a)
            || AreCountedApart(one, other)
                ? Verdict.Compatible
            : Verdict.Conflict;
    }

    // A weekend may begin on Friday and end on Monday; "overnight" is the night before the article or the one after it.
    private static TimeInterval Loose(TimeClaim claim, TimeInterval interval) =>
        claim.Expression switch
        {
            { Granularity: Granularity.Weekend } => interval.Wider(1),
            { Value: CalendarTime { Part: PartOfDay.Night, Date: { } night }, Anchor.Date: { } today } when night == today =>
                new TimeInterval(interval.Start?.PlusDays(-1), interval.End),
            _ => interval,
        };

    // A time of day that tells no day can't conflict with a date.
    private static bool IsOpen(TimeClaim claim) => claim.Expression.Value is CalendarTime { IsWithinDay: true, HasDay: false };

    // 01:30 GMT is still the day before in the west, 13:00 GMT already the day after in the east.
    private static bool IsSameMoment(TimeClaim timed, TimeInterval day) =>
        timed.Expression.Value is CalendarTime { Date: { } date, Clock: { Zone: not null } clock }
        && (
            (clock.Hour < FurthestWest && day.Overlaps(TimeInterval.Day(date.PlusDays(-1))))
            || (clock.Hour >= HoursOfDay - FurthestEast && day.Overlaps(TimeInterval.Day(date.PlusDays(1))))
        );

    // "Friday" in two articles a week apart, "4 May" in articles of two years: their words agree, only what they count from
    // differs.
    private static bool AreCountedApart(TimeClaim one, TimeClaim other) =>
        (one.Expression.Anchor is not null || other.Expression.Anchor is not null)
        && one.Expression.Value is CalendarTime { Date: { } a }
        && other.Expression.Value is CalendarTime { Date: { } b }
        && (
            one.Expression.IsDeictic || other.Expression.IsDeictic
                ? a.DayOfWeek == b.DayOfWeek && Math.Abs(Period.DaysBetween(a, b)) <= Weeks
                : a.Month == b.Month && a.Day == b.Day
        );
}
