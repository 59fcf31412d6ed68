using WicFactCheck.Training.Network;

namespace WicFactCheck.Training.Vectors;

/// <summary>
/// Shortens vectors to their directions of greatest variance, by orthogonal iteration with a fixed number of rounds.
/// </summary>
internal static class PrincipalComponents
{
    private const int Rounds = 60;

    /// <summary>The vectors, less their mean, along as many directions as asked for.</summary>
    public static float[][] Shorten(IReadOnlyList<float[]> vectors, int directions)
    {
        var mean = MeanOf(vectors);
        var covariance = CovarianceOf(vectors, mean);
        var basis = FirstBasis(directions, mean.Length);
        for (var round = 0; round < Rounds; round++)
        {
            basis = [.. basis.Select(direction => Apply(covariance, direction))];
            Orthonormalise(basis);
        }

        return [.. vectors.Select(vector => Project(vector, mean, basis))];
    }

    private static double[] MeanOf(IReadOnlyList<float[]> vectors)
    {
        var mean = new double[vectors[0].Length];
        foreach (var vector in vectors)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += (double)vector[i] / vectors.Count;
            }
        }

        return mean;
    }

    private static double[][] CovarianceOf(IReadOnlyList<float[]> vectors, double[] mean)
    {
        var covariance = Enumerable.Range(0, mean.Length).Select(_ => new double[mean.Length]).ToArray();
        var rest = new double[mean.Length];
        foreach (var vector in vectors)
        {
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] = vector[i] - mean[i];
            }

            for (var i = 0; i < rest.Length; i++)
            {
                var row = covariance[i];
                var factor = rest[i] / vectors.Count;
                for (var j = 0; j < row.Length; j++)
                {
                    row[j] += factor * rest[j];
                }
            }
        }

        return covariance;
    }

    private static double[][] FirstBasis(int directions, int width)
    {
        var random = new RandomSource(1);
        return
        [
            .. Enumerable
                .Range(0, directions)
                .Select(_ => Enumerable.Range(0, width).Select(_ => (double)random.Fraction() - 0.5).ToArray()),
        ];
    }

    private static double[] Apply(double[][] matrix, double[] vector) => [.. matrix.Select(row => Product(row, vector))];

    private static double Product(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static void Orthonormalise(double[][] basis)
    {
        for (var i = 0; i < basis.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                AddScaled(basis[i], -Product(basis[i], basis[j]), basis[j]);
            }

            var length = Math.Sqrt(Product(basis[i], basis[i]));
            basis[i] = [.. basis[i].Select(x => x / length)];
        }
    }

    private static void AddScaled(double[] sum, double factor, double[] row)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += factor * row[i];
        }
    }

    private static float[] Project(float[] vector, double[] mean, double[][] basis)
    {
        var rest = vector.Select((x, i) => x - mean[i]).ToArray();
        return [.. basis.Select(direction => (float)Product(rest, direction))];
    }
}
