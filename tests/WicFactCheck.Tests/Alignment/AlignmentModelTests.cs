using WicFactCheck.Alignment;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Alignment;

/// <summary>What was learnt about figures, as a file and as confidence.</summary>
public sealed class AlignmentModelTests
{
    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var model = Models.Uneven();
        var read = Models.Read(Models.Lines(model));
        AssertSame(model.Slot, read.Slot);
        AssertSame(model.Conflict, read.Conflict);
        Assert.Equal(Models.Lines(model), Models.Lines(read));
        Assert.Equal((model.Slope, model.Crowd, model.Offset, model.Sure), (read.Slope, read.Crowd, read.Offset, read.Sure));
    }

    [Fact]
    public void Order_empty_lines_and_comments_tell_nothing()
    {
        var lines = Models.Lines(Models.Uneven() with { Trees = [Models.Asking(3, 0.5f, 1, 2)] });
        Assert.Equal(lines, Models.Lines(Models.Read(["# weights", "", .. Enumerable.Reverse(lines)])));
    }

    [Theory]
    [InlineData("mill", "a line that is none: mill")]
    [InlineData("confidence\t1\t2\t3", "a line that is none: confidence")]
    [InlineData("slot\tSameNoun\t0", "a line that isn't of five columns")]
    [InlineData("conflict\tIsSlip\t0\t1\t2\t3", "a line that isn't of five columns")]
    [InlineData("slot\tSameMill\t0\t1\t2", "an unknown feature: SameMill")]
    [InlineData("slot\tIsSlip\t0\t1\t2", "an unknown feature: IsSlip")]
    [InlineData("slot\tSameNoun\t0\t1\t2", "SameNoun twice")]
    [InlineData("tree\tIsMill\t0\t1\t2", "'IsMill' for a number")]
    [InlineData("tree\tIsSlip\t0\t1", "cut off")]
    [InlineData("tree\tIsSlip\t0\t1\t2\t3", "too long")]
    [InlineData("conflict\t(bias)\t0\t1\tmuch", "'much' for a number")]
    [InlineData("confidence\t1\t2\t3\tmuch", "'much' for a number")]
    [InlineData("confidence\t1\t2\t3\tNaN", "'NaN' for a number")]
    public void A_damaged_line_is_told(string line, string message)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Models.Read([.. Models.Lines(Models.Uneven()), line]));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slot\tSameNoun\t")]
    [InlineData("slot\t(bias)\t")]
    [InlineData("conflict\tSameNoun\t")]
    [InlineData("conflict\tIsSlip\t")]
    [InlineData("conflict\t(bias)\t")]
    public void A_missing_line_is_told(string start)
    {
        var lines = Models.Lines(Models.Uneven());
        Assert.Equal(1, lines.RemoveAll(line => line.StartsWith(start, StringComparison.Ordinal)));
        var fault = Assert.Throws<InvalidDataException>(() => Models.Read(lines));
        Assert.Contains("lack a feature", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_higher_score_is_a_higher_confidence()
    {
        var confidence = Enumerable.Range(-20, 41).Select(i => AlignmentModel.Shipped.ConfidenceOf(i / 2f, 20)).ToList();
        Assert.All(confidence, chance => Assert.InRange(chance, 0, 1));
        Assert.All(confidence.Zip(confidence.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(4, 0.731)]
    [InlineData(0, 0.269)]
    public void Confidence_is_the_chance_of_a_score_after_slope_and_offset(float score, double chance) =>
        Assert.Equal(chance, (AlignmentModel.None with { Slope = 0.5f, Offset = -1 }).ConfidenceOf(score, 20), 3);

    [Fact]
    public void A_score_is_what_the_features_weigh_and_what_the_trees_say()
    {
        var features = new float[AlignmentModel.ConflictNames.Length];
        var model = Models.Even(0, -3) with { Trees = [Models.Asking(1, 0.5f, 10, 20), Models.Asking(2, 0.5f, 100, 200)] };
        Assert.Equal(107, model.ScoreOf(features));
        (features[1], features[2]) = (0.75f, 0.5f);
        Assert.Equal(117, model.ScoreOf(features));
    }

    [Fact]
    public void The_more_figures_there_are_the_less_a_score_is_worth()
    {
        var model = AlignmentModel.None with { Slope = 1, Crowd = -0.5f, Offset = 0 };
        Assert.Equal(0.5, model.ConfidenceOf(0, 1), 3);
        Assert.Equal(LinearModel.Chance(-0.5 * Math.Log(8)), model.ConfidenceOf(0, 8), 3);
        Assert.True(AlignmentModel.Shipped.Crowd < 0);
    }

    [Fact]
    public void The_model_of_nothing_holds_no_score_for_anything() =>
        Assert.Equal((0, 0), (AlignmentModel.None.ConfidenceOf(-99, 1), AlignmentModel.None.ConfidenceOf(99, 1)));

    [Fact]
    public void The_shipped_weights_name_each_feature_once()
    {
        var parts = File.ReadAllLines(Repository.Folder("src", "WicFactCheck", "Alignment", "Model", "alignment.weights"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToLookup(columns => columns[0], columns => columns[1]);
        Assert.Equal(Ordered([.. Enum.GetNames<PairFeature>(), "(bias)"]), Ordered(parts["slot"]));
        Assert.Equal(Ordered([.. AlignmentModel.ConflictNames, "(bias)"]), Ordered(parts["conflict"]));
        Assert.Single(parts["confidence"]);
        Assert.NotEmpty(parts["tree"]);
        Assert.Equal(4, parts.Count);
    }

    [Fact]
    public void The_shipped_model_tells_only_what_it_is_rather_sure_of()
    {
        Assert.InRange(AlignmentModel.Shipped.Sure, 0.2f, 0.99f);
        Assert.Equal(Models.Lines(AlignmentModel.Shipped), Models.Lines(Models.Read(Models.Lines(AlignmentModel.Shipped))));
    }

    private static IEnumerable<string> Ordered(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private static void AssertSame(LinearModel one, LinearModel other)
    {
        Assert.Equal(one.Means, other.Means);
        Assert.Equal(one.Scales, other.Scales);
        Assert.Equal(one.Weights, other.Weights);
        Assert.Equal(one.Bias, other.Bias);
    }
}
