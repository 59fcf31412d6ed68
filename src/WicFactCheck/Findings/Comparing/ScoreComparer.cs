using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two results conflict when they are other numbers; 3-2 and 2-3 are one result, told from either side.</summary>
internal static class ScoreComparer
{
    public static Verdict Compare(ScoreClaim one, ScoreClaim other) =>
        one == other ? Verdict.Same
        : (one.First, one.Second) == (other.Second, other.First) ? Verdict.Compatible
        : Verdict.Conflict;
}
