using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Two numbers conflict when no number fits the words of both; in two units they are not compared, in two currencies least of
/// all, but for those that a word leaves open.
/// </summary>
internal static class QuantityComparer
{
    public static Verdict Compare(Quantity one, Quantity other) =>
        (one, other) switch
        {
            _ when !one.MayBeInUnitOf(other) => Verdict.Unknown,
            _ when one.Range == other.Range => Verdict.Same,
            _ when one.CanBe(other) || one.IsBoundOf(other) || other.IsBoundOf(one) => Verdict.Compatible,
            _ => Verdict.Conflict,
        };
}
