using WicFactCheck.Alignment;

namespace WicFactCheck.Tests.Alignment;

/// <summary>Log-odds out of features.</summary>
public sealed class LinearModelTests
{
    private static readonly LinearModel Model = new(Means: [10, 0], Scales: [2, 1], Weights: [3, -1], Bias: 0.5f);

    [Theory]
    [InlineData(10, 0, 0.5f)]
    [InlineData(12, 0, 3.5f)]
    [InlineData(8, 0, -2.5f)]
    [InlineData(12, 2, 1.5f)]
    public void Each_feature_counts_in_steps_from_its_average(float one, float other, float score) =>
        Assert.Equal(score, Model.Score([one, other]));

    [Theory]
    [InlineData(18, 12.5f)]
    [InlineData(1000, 12.5f)]
    [InlineData(2, -11.5f)]
    [InlineData(-1000, -11.5f)]
    public void Beyond_four_steps_a_feature_speaks_no_louder(float one, float score) =>
        Assert.Equal(score, Model.Score([one, 0]));

    [Fact]
    public void A_model_whose_features_weigh_nothing_leaves_it_open() =>
        Assert.Equal((0, 0.5), (LinearModel.Of(2).Score([7, -7]), LinearModel.Chance(LinearModel.Of(2).Score([7, -7]))));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(2, 0.881)]
    [InlineData(-2, 0.119)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Odds_stand_for_a_chance(double odds, double chance) => Assert.Equal(chance, LinearModel.Chance(odds), 3);
}
