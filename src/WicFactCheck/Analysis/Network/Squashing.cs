using System.Runtime.Intrinsics;

namespace WicFactCheck.Analysis.Network;

/// <summary>
/// The two bounded curves of a recurrent network, by Lambert's continued fraction: off by at most a ten-thousandth, and to the
/// bit the same on every processor, which the system's own functions are not.
/// </summary>
internal static class Squashing
{
    /// <summary>Where the fraction reaches one.</summary>
    private const float Limit = 4.97f;

    /// <summary>The hyperbolic tangent, between -1 and 1.</summary>
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-Limit)), Vector256.Create(Limit));
        var square = x * x;
        var above =
            (((square + Vector256.Create(378f)) * square + Vector256.Create(17325f)) * square) + Vector256.Create(135135f);
        var below =
            ((square * 28f + Vector256.Create(3150f)) * square + Vector256.Create(62370f)) * square + Vector256.Create(135135f);
        return x * above / below;
    }

    /// <summary>The logistic curve, between 0 and 1.</summary>
    public static Vector256<float> Logistic(Vector256<float> x) => Tanh(x * 0.5f) * 0.5f + Vector256.Create(0.5f);
}
