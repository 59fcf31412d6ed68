using WicFactCheck.Alignment;
using WicFactCheck.Training.Alignment;

namespace WicFactCheck.Tests.Training;

/// <summary>Weights of features, fitted to examples.</summary>
public sealed class LogisticRegressionTests
{
    private const double Slight = 1e-9;

    [Fact]
    public void Examples_that_a_line_separates_are_told_apart()
    {
        var random = new Random(4);
        Example[] examples =
        [
            .. Enumerable
                .Range(0, 200)
                .Select(_ => new[] { random.NextSingle(), random.NextSingle(), random.NextSingle() })
                .Where(point => Math.Abs(point[0] - point[1]) > 0.05)
                .Select(point => new Example(point, point[0] > point[1], 1)),
        ];
        var model = LogisticRegression.Fit(examples, 1e-3);
        Assert.All(examples, example => Assert.Equal(example.Holds, model.Score(example.Features) > 0));
        Assert.True(model.Weights[0] > 1);
        Assert.True(model.Weights[1] < -1);
        Assert.InRange(model.Weights[2], -0.5f, 0.5f);
    }

    [Fact]
    public void The_chance_of_a_feature_is_how_often_it_held()
    {
        var model = LogisticRegression.Fit([.. Told(1, 30, 10), .. Told(0, 10, 90)], Slight);
        Assert.Equal(0.75, LinearModel.Chance(model.Score([1])), 3);
        Assert.Equal(0.1, LinearModel.Chance(model.Score([0])), 3);
    }

    [Fact]
    public void An_example_that_weighs_three_counts_as_three()
    {
        Example[] heavy = [new([1], true, 3), new([1], false, 1), new([0], true, 1), new([0], false, 9)];
        var model = LogisticRegression.Fit(heavy, Slight);
        Assert.Equal(0.75, LinearModel.Chance(model.Score([1])), 3);
        Assert.Equal(0.1, LinearModel.Chance(model.Score([0])), 3);
    }

    [Fact]
    public void A_greater_penalty_makes_smaller_weights()
    {
        Example[] examples = [.. Told(1, 30, 10), .. Told(0, 10, 90)];
        var (free, bound) = (LogisticRegression.Fit(examples, Slight), LogisticRegression.Fit(examples, 1));
        Assert.InRange(bound.Weights[0], 0.01f, free.Weights[0] / 2);
        var mean = examples.Average(example => LinearModel.Chance(bound.Score(example.Features)));
        Assert.Equal(40 / 140.0, mean, 3);
    }

    [Fact]
    public void A_feature_that_never_varies_weighs_nothing()
    {
        Example[] examples = [.. Told(1, 30, 10), .. Told(0, 10, 90)];
        var model = LogisticRegression.Fit(
            [.. examples.Select(example => example with { Features = [example.Features[0], 7] })],
            1e-3
        );
        Assert.Equal(0, model.Weights[1], 4);
        Assert.All(model.Scales, scale => Assert.True(scale > 0));
    }

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        var random = new Random(9);
        Example[] examples =
        [
            .. Enumerable
                .Range(0, 80)
                .Select(i => new Example([random.NextSingle(), random.NextSingle(), i % 7], random.Next(2) == 0, 1 + (i % 3))),
        ];
        var (first, second) = (LogisticRegression.Fit(examples, 1e-3), LogisticRegression.Fit(examples, 1e-3));
        Assert.Equal(first.Weights, second.Weights);
        Assert.Equal(first.Bias, second.Bias);
        Assert.Contains(first.Weights, weight => Math.Abs(weight) > 0.01f);
    }

    // So many examples of a feature of which it held, and so many of which it didn't.
    private static IEnumerable<Example> Told(float feature, int held, int failed) =>
        Enumerable.Range(0, held + failed).Select(i => new Example([feature], i < held, 1));
}
