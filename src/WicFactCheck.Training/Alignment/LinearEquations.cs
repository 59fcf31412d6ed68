namespace WicFactCheck.Training.Alignment;

/// <summary>Solves linear equations.</summary>
internal static class LinearEquations
{
    private const double Least = 1e-12;

    /// <summary>The solution of a symmetric positive definite system, by Cholesky's decomposition.</summary>
    /// <param name="matrix">The matrix; what is above its diagonal isn't read.</param>
    /// <param name="right">The right side.</param>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        var size = right.Length;
        var lower = new double[size, size];
        var solution = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, Least)) : sum / lower[j, j];
            }

            for (var k = 0; k < i; k++)
            {
                solution[i] -= lower[i, k] * solution[k];
            }

            solution[i] /= lower[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                solution[i] -= lower[k, i] * solution[k];
            }

            solution[i] /= lower[i, i];
        }

        return solution;
    }
}
