using WicFactCheck.Alignment;
using WicFactCheck.Documents;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Training.Alignment;

/// <summary>A pair that a check would tell of, if it were sure enough.</summary>
/// <param name="Dossier">Its cluster.</param>
/// <param name="Pair">The pair.</param>
/// <param name="Score">What the model says of it.</param>
/// <param name="Figures">How many figures the two articles have.</param>
internal sealed record ScoredPair(LabelledDossier Dossier, LabelledPair Pair, float Score, int Figures)
{
    public int Fold => Dossier.Fold;

    /// <summary>Whether it is on a labelled conflict.</summary>
    public bool IsRight => !Pair.Links.IsEmpty;
}

/// <summary>Scores the pairs of clusters.</summary>
internal static class Scores
{
    /// <summary>The pairs whose values can't both hold, each figure once in each article, best first.</summary>
    public static IEnumerable<ScoredPair> Of(LabelledDossier dossier, AlignmentModel model)
    {
        var figures = dossier.WithModel(model);
        var used = new HashSet<(Figure, Document)>();
        foreach (
            var scored in dossier
                .Apart.Select(pair => new ScoredPair(
                    dossier,
                    pair,
                    model.ScoreOf(figures.FeaturesOf(pair.Figures)),
                    figures.CountAround(pair.Figures)
                ))
                .OrderByDescending(pair => pair.Score)
        )
        {
            var (one, other) = (scored.Pair.Figures.One, scored.Pair.Figures.Other);
            if (used.Contains((one, other.Claim.Document)) || used.Contains((other, one.Claim.Document)))
            {
                continue;
            }

            used.Add((one, other.Claim.Document));
            used.Add((other, one.Claim.Document));
            yield return scored;
        }
    }
}
