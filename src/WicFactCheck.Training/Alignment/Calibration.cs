using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Makes scores into confidence that is true (Platt, 1999), and finds from which confidence on it pays to tell: where F1 is
/// greatest.
/// </summary>
internal static class Calibration
{
    private const double Penalty = 1e-6;

    /// <summary>The model with what its scores are worth.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scored">Pairs with scores by models that hadn't seen their clusters.</param>
    public static AlignmentModel Of(AlignmentModel model, IReadOnlyList<ScoredPair> scored)
    {
        var fit = LogisticRegression.Fit([.. scored.Select(pair => new Example([pair.Score], pair.IsRight, 1))], Penalty);
        var slope = fit.Weights[0] / fit.Scales[0];
        var calibrated = model with { Slope = slope, Offset = fit.Bias - (slope * fit.Means[0]) };
        return calibrated with { Sure = (float)calibrated.ConfidenceOf(BestCut(scored)) };
    }

    // The lowest score that is told of where F is greatest.
    private static float BestCut(IReadOnlyList<ScoredPair> scored)
    {
        var all = scored.SelectMany(Conflicts).Distinct().Count();
        var found = new HashSet<(string, int)>();
        var (wrong, best, cut) = (0, 0.0, float.MaxValue);
        foreach (var pair in scored.OrderByDescending(pair => pair.Score))
        {
            found.UnionWith(Conflicts(pair));
            wrong += pair.IsRight ? 0 : 1;
            var f = 2.0 * found.Count / (all + found.Count + wrong);
            (best, cut) = f > best ? (f, pair.Score) : (best, cut);
        }

        return cut;
    }

    private static IEnumerable<(string, int)> Conflicts(ScoredPair pair) =>
        pair.Pair.Links.Select(link => (pair.Dossier.Id, link));
}
