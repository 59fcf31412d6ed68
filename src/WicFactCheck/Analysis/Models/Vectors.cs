namespace WicFactCheck.Analysis.Models;

/// <summary>Arithmetic on what words mean.</summary>
internal static class Vectors
{
    private const int Lanes = 4;

    /// <summary>The sum of the products of the numbers of two vectors of one length.</summary>
    /// <remarks>It is summed in four parts, whatever the processor, so that it is the same everywhere, and fast.</remarks>
    public static double Dot(double[] one, double[] other)
    {
        var (a, b, c, d, i) = (0.0, 0.0, 0.0, 0.0, 0);
        for (; i + Lanes <= one.Length; i += Lanes)
        {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }

        for (; i < one.Length; i++)
        {
            a += one[i] * other[i];
        }

        return a + b + (c + d);
    }
}
