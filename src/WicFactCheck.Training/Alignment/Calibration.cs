using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Makes scores into confidence that is true (Platt, 1999), and finds from which confidence on a pair is a warning: where four in
/// five that are told are right.
/// </summary>
internal static class Calibration
{
    private const double Penalty = 1e-6;

    /// <summary>
    /// Pairs below this chance don't count: there are a hundred of them for each that is told, and one line fits not both.
    /// </summary>
    private const double Likely = 0.05;
    private const double ShareRight = 0.8;

    /// <summary>The model with what its scores are worth.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scored">Pairs with scores by models that hadn't seen their clusters.</param>
    /// <param name="inExcerpts">Pairs of short texts, likewise.</param>
    public static AlignmentModel Of(AlignmentModel model, IReadOnlyList<ScoredPair> scored, IReadOnlyList<ScoredPair> inExcerpts)
    {
        ScoredPair[] all = [.. scored, .. inExcerpts];
        var rough = Fitted(model, all);
        ScoredPair[] likely = [.. all.Where(pair => rough.ConfidenceOf(pair.Score, pair.Figures) > Likely)];
        var calibrated = likely.Any(pair => pair.IsRight) && likely.Any(pair => !pair.IsRight) ? Fitted(model, likely) : rough;
        return calibrated with { Sure = LowestSure(calibrated, scored) };
    }

    private static AlignmentModel Fitted(AlignmentModel model, IEnumerable<ScoredPair> pairs)
    {
        var fit = LogisticRegression.Fit(
            [.. pairs.Select(pair => new Example([pair.Score, MathF.Log(pair.Figures)], pair.IsRight, 1))],
            Penalty
        );
        var (slope, crowd) = (fit.Weights[0] / fit.Scales[0], fit.Weights[1] / fit.Scales[1]);
        return model with { Slope = slope, Crowd = crowd, Offset = fit.Bias - (slope * fit.Means[0]) - (crowd * fit.Means[1]) };
    }

    // The lowest confidence from which on so many pairs are right.
    private static float LowestSure(AlignmentModel model, IReadOnlyList<ScoredPair> scored)
    {
        var (right, all, cut) = (0, 0, 1f);
        foreach (
            var (confidence, isRight) in scored
                .Select(pair => ((float)model.ConfidenceOf(pair.Score, pair.Figures), pair.IsRight))
                .OrderByDescending(pair => pair.Item1)
        )
        {
            all++;
            right += isRight ? 1 : 0;
            cut = right >= ShareRight * all ? confidence : cut;
        }

        return cut;
    }
}
