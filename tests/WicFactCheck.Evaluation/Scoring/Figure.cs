namespace WicFactCheck.Evaluation.Scoring;

/// <summary>A share over all clusters, with its 95 % interval.</summary>
internal sealed record Figure(Share Share, Interval Interval)
{
    /// <param name="clusters">The share of each cluster.</param>
    public static Figure Of(IReadOnlyList<Share> clusters) => new(Share.Sum(clusters), Bootstrap.IntervalOf(clusters));
}
