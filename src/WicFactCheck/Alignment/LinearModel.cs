namespace WicFactCheck.Alignment;

/// <summary>A logistic regression over features that are brought to one scale first.</summary>
/// <param name="Means">What each feature is on average.</param>
/// <param name="Scales">By how much it varies.</param>
/// <param name="Weights">What one such step of it speaks for.</param>
/// <param name="Bias">What speaks for it before any feature.</param>
internal sealed record LinearModel(float[] Means, float[] Scales, float[] Weights, float Bias)
{
    /// <summary>Steps from the average beyond which a feature speaks no louder.</summary>
    private const float Farthest = 4;

    /// <summary>A model of so many features that weigh nothing.</summary>
    public static LinearModel Of(int features) =>
        new(new float[features], [.. Enumerable.Repeat(1f, features)], new float[features], 0);

    /// <summary>The chance that log-odds stand for.</summary>
    public static double Chance(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>The log-odds.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * Scaled(features[i], i);
        }

        return sum;
    }

    /// <summary>What each feature adds to the log-odds beyond what it adds on average.</summary>
    /// <param name="features">The features; more than the model has are left alone.</param>
    public float[] Shares(ReadOnlySpan<float> features)
    {
        var shares = new float[Weights.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Weights[i] * Scaled(features[i], i);
        }

        return shares;
    }

    /// <summary>A feature in steps from its average.</summary>
    public float Scaled(float value, int feature) => Math.Clamp((value - Means[feature]) / Scales[feature], -Farthest, Farthest);
}
