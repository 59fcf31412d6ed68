using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two results conflict when they are other numbers; 3-2 and 2-3 are one result, told from either side.</summary>
internal static class ScoreComparer
{
    /// <summary>How many times as much is scored in all where points are held against sets, or sets against matches.</summary>
    private const int OtherKind = 3;

    public static Verdict Compare(ScoreClaim one, ScoreClaim other) =>
        (one, other) switch
        {
            _ when one == other => Verdict.Same,
            _ when (one.First, one.Second) == (other.Second, other.First) => Verdict.Compatible,
            _ when AreOfTwoKinds(one.First + one.Second, other.First + other.Second) => Verdict.Unknown,
            _ => Verdict.Conflict,
        };

    // A set that ends 25-20 and a match that ends 3-1 are two results; so are few goals and none.
    private static bool AreOfTwoKinds(int one, int other) =>
        Math.Min(one, other) >= OtherKind && Math.Max(one, other) > OtherKind * Math.Min(one, other);
}
