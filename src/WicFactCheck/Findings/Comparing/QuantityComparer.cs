using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two numbers conflict when no number fits the words of both; in two units they are not compared, in two currencies least of all.</summary>
internal static class QuantityComparer
{
    public static Verdict Compare(Quantity one, Quantity other) =>
        one.Unit != other.Unit ? Verdict.Unknown
        : one.Range == other.Range ? Verdict.Same
        : one.Range.Overlaps(other.Range) ? Verdict.Compatible
        : Verdict.Conflict;
}
