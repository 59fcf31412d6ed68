using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two dates conflict when no day fits both.</summary>
internal static class DateComparer
{
    public static Verdict Compare(TimeClaim one, TimeClaim other)
    {
        var (a, b) = (one.InYearOf(other).Interval, other.InYearOf(one).Interval);
        if (a == TimeInterval.Always || b == TimeInterval.Always)
        {
            return Verdict.Unknown;
        }

        return a == b ? Verdict.Same : a.Overlaps(b) ? Verdict.Compatible : Verdict.Conflict;
    }
}
