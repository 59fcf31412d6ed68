using WicFactCheck.Alignment;
using WicFactCheck.Tests.Alignment;
using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>Scores made into confidence.</summary>
public sealed class CalibrationTests
{
    private static readonly Dossier Articles = new("The mill sold 40 lamps.", "The mill sold 48 lamps.");
    private static readonly LabelledDossier Cluster = LabelledPairs.All(Articles);

    [Fact]
    public void Confidence_is_how_often_a_score_was_right()
    {
        const int Each = 200;
        float[] scores = [-3, -2, -1, 0, 1, 2, 3];
        var conflicts = 0;
        ScoredPair[] scored =
        [
            .. scores.SelectMany(score =>
                Enumerable.Range(0, Each).Select(i => Scored(score, i < Each * Chance(score) ? [conflicts++] : []))
            ),
        ];
        var model = Calibration.Of(AlignmentModel.None, scored, []);
        Assert.All(scores, score => Assert.Equal(Chance(score), model.ConfidenceOf(score, 2), 0.02));

        static double Chance(float score) => LinearModel.Chance((1.5 * score) - 1);
    }

    [Fact]
    public void A_conflict_is_told_from_the_score_on_where_most_is_right_and_little_is_wrong()
    {
        ScoredPair[] scored =
        [
            Scored(5, 0),
            Scored(4, 1),
            .. Enumerable.Repeat(0, 6).Select(_ => Scored(3)),
            Scored(2, 2),
            .. Enumerable.Repeat(0, 6).Select(_ => Scored(1)),
        ];
        var model = Calibration.Of(AlignmentModel.None, scored, []);
        Assert.Equal(model.ConfidenceOf(4, 2), model.Sure, 5);
        Assert.True(model.Slope > 0);
    }

    [Fact]
    public void A_conflict_that_is_found_twice_is_one_conflict()
    {
        ScoredPair[] scored =
        [
            Scored(5, 0),
            .. Enumerable.Repeat(0, 3).Select(_ => Scored(3)),
            .. Enumerable.Repeat(0, 6).Select(_ => Scored(2, 0)),
            .. Enumerable.Repeat(0, 6).Select(_ => Scored(1)),
        ];
        var model = Calibration.Of(AlignmentModel.None, scored, []);
        Assert.Equal(model.ConfidenceOf(5, 2), model.Sure, 5);
    }

    [Fact]
    public void What_the_model_knows_of_pairs_stays()
    {
        var model = Models.Even(1, 2);
        var calibrated = Calibration.Of(model, [Scored(5, 0), Scored(4), Scored(3, 1), Scored(1)], []);
        Assert.Same(model.Slot, calibrated.Slot);
        Assert.Same(model.Conflict, calibrated.Conflict);
    }

    private static ScoredPair Scored(float score, params int[] conflicts) =>
        new(Cluster, LabelledPairs.Of(Articles, "40", "48", conflicts), score, 2);
}
