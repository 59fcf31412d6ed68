using WicFactCheck.Tests.Alignment;
using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>The pairs of a cluster that a check would tell of.</summary>
public sealed class ScoresOfPairsTests
{
    [Fact]
    public void A_figure_is_scored_once_for_each_article_and_only_where_values_are_apart()
    {
        var cluster = LabelledPairs.All(
            new Dossier(
                "The mill sold 40 lamps.",
                "The mill sold 48 lamps. Later, the mill sold 57 lamps.",
                "The mill sold 40 lamps."
            )
        );
        var scored = Scores.Of(cluster, Models.Even(1, 2)).ToList();
        Assert.Equal(5, cluster.Apart.Count());
        Assert.Equal(3, scored.Count);
        Assert.All(scored, pair => Assert.Equal((2, false, 0), (pair.Score, pair.IsRight, pair.Fold)));
        Assert.DoesNotContain(
            scored,
            pair => pair.Pair.Figures.One.Claim.Value.Label == pair.Pair.Figures.Other.Claim.Value.Label
        );
    }
}
