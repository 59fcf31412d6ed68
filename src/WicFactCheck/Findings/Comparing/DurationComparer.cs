using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Two lengths of time conflict when no length fits the words of both: "three hours" and 185 minutes agree, 150 and 185 minutes
/// don't.
/// </summary>
/// <remarks>What lies too long ago for any calendar is only estimated, so that articles may differ there.</remarks>
internal static class DurationComparer
{
    public static Verdict Compare(TimeExpression one, TimeExpression other) =>
        (one.Value, other.Value) switch
        {
            (Recurrence { Each: Amount a, Frequency: null }, Recurrence { Each: Amount b, Frequency: null }) => Compare(
                a,
                null,
                b,
                null
            ),
            (not LongAgo, not LongAgo) when Lengths.Of(one.Value) is { } a && Lengths.Of(other.Value) is { } b => Compare(
                a,
                one.Modifier,
                b,
                other.Modifier
            ),
            _ => Verdict.Unknown,
        };

    private static Verdict Compare(Amount one, TimeModifier? modifier, Amount other, TimeModifier? otherModifier)
    {
        if (Lengths.RangeOf(one, modifier) is not { } a || Lengths.RangeOf(other, otherModifier) is not { } b || a.In != b.In)
        {
            return Verdict.Unknown;
        }

        if ((one, modifier) == (other, otherModifier))
        {
            return Verdict.Same;
        }

        var areExact =
            one.First.Unit == other.First.Unit
            && one.Second is null
            && other.Second is null
            && one.To is null
            && other.To is null
            && modifier is null
            && otherModifier is null;
        return !areExact && a.Min < b.Max && b.Min < a.Max ? Verdict.Compatible : Verdict.Conflict;
    }
}
