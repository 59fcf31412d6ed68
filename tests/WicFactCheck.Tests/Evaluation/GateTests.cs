using WicFactCheck.Evaluation.Gate;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Evaluation;

/// <summary>What falls below what was recorded is told.</summary>
public sealed class GateTests
{
    [Theory]
    [InlineData(-0.2, 0)]
    [InlineData(0.01, 0)]
    [InlineData(0.02, 1)]
    public void A_figure_may_be_lower_by_the_tolerance_and_no_more(double lower, int fallen) =>
        Assert.Equal(fallen, Recorded(Score.Recall.Share.Value + lower).Fallen([Score]).Count());

    [Fact]
    public void What_fell_is_told_with_how_much() =>
        Assert.Equal(
            "lanterns: recall fell from 1.1000 to 1.0000, by 0.1000; 0.0100 is allowed",
            Recorded(1.1).Fallen([Score]).Single()
        );

    [Fact]
    public void A_recorded_set_that_was_not_measured_is_told() =>
        Assert.Equal("lanterns: recorded, but not measured", Recorded(0.5).Fallen([]).Single());

    [Fact]
    public void What_is_recorded_can_be_read_again()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "recorded.json");
        Recorded(0.5).With([Score]).Write(path);
        Assert.Equal((0.01, 1.0), (RecordedFigures.Read(path).Tolerance, RecordedFigures.Read(path).Sets["lanterns"]["recall"]));
    }

    private static RecordedFigures Recorded(double recall) => new(0.01, new() { ["lanterns"] = new() { ["recall"] = recall } });

    // Its one conflict is found.
    private static SetScore Score { get; } = MakeScore();

    private static SetScore MakeScore()
    {
        using var folder = new TemporaryFolder();
        var set = ClusterSet.Read(Invented.Write(folder));
        return new ClusterScorer(_ => Shipped.Checker, new LabelReader(Shipped.Rules)).Score(set);
    }
}
