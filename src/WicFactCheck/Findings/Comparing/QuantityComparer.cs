using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two numbers conflict when no number fits the words of both.</summary>
internal static class QuantityComparer
{
    public static Verdict Compare(Quantity one, Quantity other) =>
        one.Range == other.Range ? Verdict.Same
        : one.Range.Overlaps(other.Range) ? Verdict.Compatible
        : Verdict.Conflict;
}
