using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Makes scores into confidence that is true (Platt, 1999), and finds from which confidence on a pair is a warning: where four in
/// five that are told are right.
/// </summary>
internal static class Calibration
{
    private const double Penalty = 1e-6;
    private const double ShareRight = 0.8;

    /// <summary>The model with what its scores are worth.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scored">Pairs with scores by models that hadn't seen their clusters.</param>
    public static AlignmentModel Of(AlignmentModel model, IReadOnlyList<ScoredPair> scored)
    {
        var fit = LogisticRegression.Fit([.. scored.Select(pair => new Example([pair.Score], pair.IsRight, 1))], Penalty);
        var slope = fit.Weights[0] / fit.Scales[0];
        var calibrated = model with { Slope = slope, Offset = fit.Bias - (slope * fit.Means[0]) };
        return calibrated with { Sure = (float)calibrated.ConfidenceOf(LowestSure(scored)) };
    }

    // The lowest score from which on so many pairs are right.
    private static float LowestSure(IReadOnlyList<ScoredPair> scored)
    {
        var (right, all, cut) = (0, 0, float.MaxValue);
        foreach (var pair in scored.OrderByDescending(pair => pair.Score))
        {
            all++;
            right += pair.IsRight ? 1 : 0;
            cut = right >= ShareRight * all ? pair.Score : cut;
        }

        return cut;
    }
}
