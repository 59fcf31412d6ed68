using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two dates conflict when no day fits both.</summary>
internal static class DateComparer
{
    private const int HoursOfDay = 24;

    /// <summary>The hours by which the clocks furthest west are behind UTC, and those furthest east ahead of it.</summary>
    private const int FurthestWest = 12;
    private const int FurthestEast = 14;

    public static Verdict Compare(TimeClaim one, TimeClaim other)
    {
        var (a, b) = (one.InYearOf(other).Interval, other.InYearOf(one).Interval);
        if (a == TimeInterval.Always || b == TimeInterval.Always)
        {
            return Verdict.Unknown;
        }

        return a == b ? Verdict.Same
            : a.Overlaps(b) || IsSameMoment(one, b) || IsSameMoment(other, a) ? Verdict.Compatible
            : Verdict.Conflict;
    }

    // 01:30 GMT is still the day before in the west, 13:00 GMT already the day after in the east.
    private static bool IsSameMoment(TimeClaim timed, TimeInterval day) =>
        timed.Expression.Value is CalendarTime { Date: { } date, Clock: { Zone: not null } clock }
        && (
            (clock.Hour < FurthestWest && day.Overlaps(TimeInterval.Day(date.PlusDays(-1))))
            || (clock.Hour >= HoursOfDay - FurthestEast && day.Overlaps(TimeInterval.Day(date.PlusDays(1))))
        );
}
