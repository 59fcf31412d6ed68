namespace WicFactCheck.Evaluation.Scoring;

/// <summary>So many of so many.</summary>
/// <param name="Part">How many have it.</param>
/// <param name="Of">How many there are.</param>
internal readonly record struct Share(int Part, int Of)
{
    /// <summary>From 0 to 1; 0 of nothing.</summary>
    public double Value => (double)Part / Math.Max(1, Of);

    public static Share operator +(Share one, Share other) => new(one.Part + other.Part, one.Of + other.Of);

    public static Share Sum(IEnumerable<Share> shares) => shares.Aggregate(default(Share), (sum, share) => sum + share);

    /// <summary>The harmonic mean of recall and precision, from 0 to 1.</summary>
    public static double F1(Share recall, Share precision) =>
        2 * recall.Value * precision.Value / Math.Max(1e-9, recall.Value + precision.Value);
}
