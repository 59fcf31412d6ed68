using WicFactCheck.Training.Network;

namespace WicFactCheck.Training.Models;

/// <summary>A matrix of weights as integers, fine enough that little is lost and coarse enough that no sum overflows.</summary>
/// <param name="Inputs">How many rows.</param>
/// <param name="Outputs">How many columns.</param>
/// <param name="Factor">What a weight was multiplied by.</param>
/// <param name="Weights">The weights, row after row.</param>
internal sealed record QuantizedMatrix(int Inputs, int Outputs, float Factor, short[] Weights)
{
    /// <summary>Half of what 32 bits hold: what is added to a sum, and the difference of two, still fit.</summary>
    private const double MostOfSum = 1 << 30;

    /// <summary>Makes integers of real weights.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="mostOfInput">The greatest size of an input.</param>
    public static QuantizedMatrix Of(Matrix weights, int mostOfInput)
    {
        var greatest = 0f;
        var lengths = new double[weights.Columns];
        for (var row = 0; row < weights.Rows; row++)
        {
            for (var column = 0; column < weights.Columns; column++)
            {
                var size = Math.Abs(weights[row][column]);
                greatest = Math.Max(greatest, size);
                lengths[column] += size;
            }
        }

        // Rounding can add half to each weight.
        var byWeight = (short.MaxValue - 1) / greatest;
        var bySum = (MostOfSum / mostOfInput - weights.Rows) / lengths.Max();
        return With(weights, (float)Math.Min(byWeight, bySum));
    }

    /// <summary>Makes integers of real weights by a factor that is known to do.</summary>
    public static QuantizedMatrix With(Matrix weights, float factor) =>
        new(
            weights.Rows,
            weights.Columns,
            factor,
            [.. weights.Cells.ToArray().Select(weight => (short)Rounded(weight * factor))]
        );

    /// <summary>The nearest integer; the greater one of two.</summary>
    public static int Rounded(double number) => checked((int)Math.Floor(number + 0.5));
}
