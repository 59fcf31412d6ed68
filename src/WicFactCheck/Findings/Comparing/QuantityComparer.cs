using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Two numbers conflict when no number fits the words of both; in two units they are not compared, in two currencies least of
/// all, but for those that a word leaves open.
/// </summary>
internal static class QuantityComparer
{
    /// <summary>The share by which one number in two units may differ.</summary>
    private const decimal Coarse = 0.05m;

    public static Verdict Compare(Quantity one, Quantity other) =>
        (one, other) switch
        {
            _ when !one.MayBeInUnitOf(other) => Verdict.Unknown,
            _ when one.Range == other.Range => Verdict.Same,
            _ when AreLimitsApart(one, other) => Verdict.Conflict,
            _ when one.CanBe(other) || one.IsBoundOf(other) || other.IsBoundOf(one) => Verdict.Compatible,
            _ => Verdict.Conflict,
        };

    // Whatever fits "up to 2 m" may fit "up to 3 m", too, but the most that there is of one thing is one number.
    private static bool AreLimitsApart(Quantity one, Quantity other) =>
        (one, other)
            is (
                { Modifier: QuantityModifier.AtMost, Range.Max: { } most },
                { Modifier: QuantityModifier.AtMost, Range.Max: { } limit }
            )
        && Math.Abs(most - limit) > (one.Factor == other.Factor ? 0 : Math.Max(most, limit) * Coarse);
}
