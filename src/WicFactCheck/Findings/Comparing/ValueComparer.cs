using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Compares two values by what they are, whatever rules read them.</summary>
internal static class ValueComparer
{
    /// <summary>How two values stand to each other; unknown for values of two kinds.</summary>
    public static Verdict Compare(ClaimValue one, ClaimValue other) =>
        (one, other) switch
        {
            (QuantityClaim a, QuantityClaim b) => QuantityComparer.Compare(a.Quantity, b.Quantity),
            (TimeClaim { Expression.Value: CalendarTime } a, TimeClaim { Expression.Value: CalendarTime } b) =>
                DateComparer.Compare(a, b),
            (TimeClaim { Expression.Value: not CalendarTime } a, TimeClaim { Expression.Value: not CalendarTime } b) =>
                DurationComparer.Compare(a.Expression, b.Expression),
            (AgeClaim { Turned: null } a, AgeClaim { Turned: null } b) => a.Years == b.Years ? Verdict.Same : Verdict.Conflict,
            (AgeSpanClaim { Months: { } a }, AgeSpanClaim { Months: { } b }) => a == b ? Verdict.Same : Verdict.Conflict,
            (ScoreClaim a, ScoreClaim b) => ScoreComparer.Compare(a, b),
            (DirectionClaim a, DirectionClaim b) => DirectionComparer.Compare(a.Degrees, b.Degrees),
            _ => Verdict.Unknown,
        };
}
