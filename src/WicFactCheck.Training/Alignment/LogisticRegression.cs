using System.Numerics;
using WicFactCheck.Alignment;

namespace WicFactCheck.Training.Alignment;

/// <summary>
/// Fits a logistic regression by Newton's method, with a penalty on the squares of the weights; the same examples in the same
/// order give the same weights.
/// </summary>
internal static class LogisticRegression
{
    private const int MostSteps = 40;
    private const double LargestStep = 2;
    private const double Converged = 1e-7;
    private const float LeastScale = 1e-3f;

    /// <summary>The model that fits examples best.</summary>
    /// <param name="examples">At least one.</param>
    /// <param name="penalty">What a squared weight costs, beside the mean loss of an example.</param>
    public static LinearModel Fit(IReadOnlyList<Example> examples, double penalty)
    {
        var scaling = Scaling(examples);
        var rows = examples.Select(example => Row(scaling, example.Features)).ToArray();
        var weights = new double[scaling.Weights.Length + 1];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curvature) = Derivatives(rows, examples, weights, penalty);
            var change = LinearEquations.Solve(curvature, gradient);
            var largest = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= Math.Clamp(change[i], -LargestStep, LargestStep);
                largest = Math.Max(largest, Math.Abs(change[i]));
            }

            if (largest < Converged)
            {
                break;
            }
        }

        return scaling with
        {
            Weights = [.. weights.SkipLast(1).Select(weight => (float)weight)],
            Bias = (float)weights[^1],
        };
    }

    private static LinearModel Scaling(IReadOnlyList<Example> examples)
    {
        var width = examples[0].Features.Length;
        var (means, scales) = (new float[width], new float[width]);
        for (var i = 0; i < width; i++)
        {
            var mean = examples.Average(example => (double)example.Features[i]);
            var variance = examples.Average(example => (example.Features[i] - mean) * (example.Features[i] - mean));
            (means[i], scales[i]) = ((float)mean, Math.Max(LeastScale, (float)Math.Sqrt(variance)));
        }

        return new LinearModel(means, scales, new float[width], 0);
    }

    // The features in steps from their averages, then 1 for the bias.
    private static double[] Row(LinearModel scaling, float[] features) =>
        [.. features.Select((value, i) => (double)scaling.Scaled(value, i)), 1];

    private static (double[] Gradient, double[][] Curvature) Derivatives(
        double[][] rows,
        IReadOnlyList<Example> examples,
        double[] weights,
        double penalty
    )
    {
        var width = weights.Length;
        var (gradient, curvature) = (new double[width], Enumerable.Range(0, width).Select(_ => new double[width]).ToArray());
        var total = examples.Sum(example => (double)example.Weight);
        for (var i = 0; i < rows.Length; i++)
        {
            var chance = Chance(rows[i], weights);
            var share = examples[i].Weight / total;
            var error = (chance - (examples[i].Holds ? 1 : 0)) * share;
            var curve = Math.Max(1e-6, chance * (1 - chance)) * share;
            for (var j = 0; j < width; j++)
            {
                gradient[j] += error * rows[i][j];
                AddScaled(curvature[j], rows[i], curve * rows[i][j], j + 1);
            }
        }

        for (var j = 0; j < width; j++)
        {
            // The bias costs nothing.
            gradient[j] += j < width - 1 ? penalty * weights[j] : 0;
            curvature[j][j] += j < width - 1 ? penalty : 1e-9;
        }

        return (gradient, curvature);
    }

    // Sum by sum in the order of the numbers, so that wider vectors change nothing.
    private static void AddScaled(double[] sums, double[] numbers, double factor, int count)
    {
        var (wide, scale) = (Vector<double>.Count, new Vector<double>(factor));
        var i = 0;
        for (; i + wide <= count; i += wide)
        {
            (new Vector<double>(sums, i) + (scale * new Vector<double>(numbers, i))).CopyTo(sums, i);
        }

        for (; i < count; i++)
        {
            sums[i] += factor * numbers[i];
        }
    }

    private static double Chance(double[] row, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
