namespace WicFactCheck.Evaluation.Scoring;

/// <summary>How far a share may be from what it would be on other clusters of the same kind.</summary>
/// <remarks>
/// The percentile bootstrap: as many clusters are drawn as there are, with replacement, again and again; the middle 95 % of the
/// shares of the draws are the interval. What is found in one cluster hangs together, so clusters are drawn and not conflicts.
/// </remarks>
internal static class Bootstrap
{
    private const int Draws = 2000;
    private const int Seed = 20240229;
    private const double Tail = 0.025;

    /// <summary>The 95 % interval of the pooled share, the same for the same shares always; from 0 to 0 of nothing.</summary>
    /// <param name="clusters">The share of each cluster.</param>
    public static Interval IntervalOf(IReadOnlyList<Share> clusters)
    {
        var chance = new Random(Seed);
        var drawn = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = default(Share);
            for (var i = 0; i < clusters.Count; i++)
            {
                sum += clusters[chance.Next(clusters.Count)];
            }

            // A draw of clusters that have none of what is counted tells nothing.
            if (sum.Of > 0)
            {
                drawn.Add(sum.Value);
            }
        }

        drawn.Sort();
        var tail = (int)(drawn.Count * Tail);
        return drawn.Count == 0 ? default : new Interval(drawn[tail], drawn[^(tail + 1)]);
    }
}

/// <summary>From the one to the other.</summary>
internal readonly record struct Interval(double Low, double High);
