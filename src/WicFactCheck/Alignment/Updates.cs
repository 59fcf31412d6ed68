using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>What time may have done between two articles.</summary>
internal static class Updates
{
    /// <summary>Days within which articles tell of the same news.</summary>
    private const int SameNewsDays = 45;

    /// <summary>
    /// Whether the later of two articles, or the one that doesn't tell what it had come to by some hour, has the higher count of
    /// something that grows.
    /// </summary>
    public static bool IsGrown(FigurePair pair)
    {
        var (a, b) = (pair.One.Context, pair.Other.Context);
        if (
            (a.Change != Change.Grows && b.Change != Change.Grows)
            || a.Change == Change.Varies
            || b.Change == Change.Varies
            || (IsOver(a) && IsOver(b))
            || pair.One.Claim.Value is not QuantityClaim { Quantity.Told: var one }
            || pair.Other.Claim.Value is not QuantityClaim { Quantity.Told: var other }
        )
        {
            return false;
        }

        return pair.DaysApart is { } days and not 0 ? days > 0 == one < other : (one < other ? a : b).IsInterim;
    }

    /// <summary>Whether something that goes up and down is told by articles of two days, without one time of its own.</summary>
    public static bool MayVary(FigurePair pair) =>
        (pair.One.Context.Change == Change.Varies || pair.Other.Context.Change == Change.Varies)
        && !(IsOfSetTime(pair.One.Context) && IsOfSetTime(pair.Other.Context))
        && pair.DaysApart is not null and not 0;

    /// <summary>The ninth in a row of last summer is the tenth this summer, unless both tell of one time.</summary>
    public static bool IsNext(FigurePair pair) =>
        pair.One
            is { Claim.Value: QuantityClaim { Quantity: { Kind: QuantityKind.Ordinal, Told: var one } }, Context.When: var when }
        && pair.Other is { Claim.Value: QuantityClaim { Quantity.Told: var other }, Context.When: var otherWhen }
        && pair.DaysApart is { } days
        && Math.Abs(days) > SameNewsDays
        && days > 0 == one < other
        && !(when is not null && otherWhen is not null && Calendars.IntervalOf(when).Overlaps(Calendars.IntervalOf(otherWhen)));

    /// <summary>Whether a claim is told of a time that is still to come, or as a plan.</summary>
    public static bool IsForecast(Claim claim) =>
        claim.Stance == Stance.Planned
        || claim is { Stance: Stance.Asserted, Value: not TimeClaim, Context: { When: { } when, Anchor.Interval.End: { } now } }
            && Calendars.IntervalOf(when).Start >= now;

    // "in 2023", "last month": what such a time has come to, grows no more once it is over.
    private static bool IsOver(ClaimContext context) =>
        context
            is {
                When.Granularity: >= Granularity.Month and <= Granularity.Decade,
                WhenBound: TimeBound.At,
                Anchor.Interval.Start: { } now
            }
        && Calendars.IntervalOf(context.When).End <= now;

    // "since 1997" and "over nine days" give what goes up and down no time of its own.
    private static bool IsOfSetTime(ClaimContext context) =>
        context is { When.Granularity: <= Granularity.Year, WhenBound: TimeBound.At };
}
