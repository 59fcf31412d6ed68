using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Compares two times of day by the clock alone.</summary>
/// <remarks>
/// Most articles tell many of them, in the hours of many places, and to the next quarter of an hour. So only two that are told to
/// the minute, and lie within an hour of each other, are held against each other.
/// </remarks>
internal static class ClockComparer
{
    /// <summary>Minutes to which a time of day that is not told to the minute is rounded.</summary>
    private const int Round = 5;

    private const int MinutesOfHour = 60;
    private const int MinutesOfHalf = 12 * MinutesOfHour;

    public static Verdict Compare(TimeClaim one, TimeClaim other)
    {
        if (
            one is not { Bound: TimeBound.At, Expression: { Modifier: null, Value: CalendarTime { Clock: { } a } } }
            || other is not { Bound: TimeBound.At, Expression: { Modifier: null, Value: CalendarTime { Clock: { } b } } }
            || a.Zone != b.Zone
        )
        {
            return Verdict.Unknown;
        }

        var apart = Math.Abs(MinuteOf(a) - MinuteOf(b));
        if (a.IsOfEitherHalf || b.IsOfEitherHalf)
        {
            return apart % MinutesOfHalf == 0 ? Verdict.Same : Verdict.Unknown;
        }

        return apart == 0 ? Verdict.Same
            : IsToTheMinute(a) && IsToTheMinute(b) && apart < MinutesOfHour && apart != MinutesOfHour / 2 ? Verdict.Conflict
            : Verdict.Unknown;
    }

    private static int MinuteOf(ClockTime clock) => (clock.Hour * MinutesOfHour) + (clock.Minute ?? 0);

    private static bool IsToTheMinute(ClockTime clock) => clock.Minute % Round is not (null or 0);
}
