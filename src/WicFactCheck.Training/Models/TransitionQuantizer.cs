using WicFactCheck.Analysis.Network;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Training.Network;
using WicFactCheck.Training.Parsing;

namespace WicFactCheck.Training.Models;

/// <summary>
/// Makes integers of the layer that scores steps. Its hidden layer is one sum over words in many places, labels, facts and a
/// bias, so all of these get one factor, as great as the largest sum that could ever come together allows.
/// </summary>
internal sealed class TransitionQuantizer(TransitionLayer layer, int labels)
{
    private const double MostOfHiddenSum = int.MaxValue * 0.99;
    private readonly int width = layer.Bias.Values.Columns;
    private readonly Matrix specials = SpecialsOf(layer);

    /// <summary>Writes the layer as <see cref="TransitionScorer"/> has it.</summary>
    /// <returns>What a difference of scores is multiplied by to be a real number.</returns>
    public float Write(ModelStream stream)
    {
        var factor = HiddenFactor();
        stream.Matrix(QuantizedMatrix.With(layer.Words.Values, factor / LstmLayer.Unit), 1 / factor);
        stream.Numbers<int>(Integers(specials, factor));
        stream.Numbers<int>(Integers(layer.Labels.Values, factor));
        stream.Numbers<int>(Integers(layer.Facts.Values, factor));
        stream.Numbers<int>(Integers(layer.Bias.Values, factor));
        var output = QuantizedMatrix.Of(layer.Output.Values, short.MaxValue);
        var outputFactor = output.Factor * factor / (1 << TransitionScorer.HiddenShift);
        stream.Matrix(output, 1 / outputFactor);
        stream.Numbers<int>(Integers(layer.OutputBias.Values, outputFactor));
        stream.Integer(labels);
        return 1 / outputFactor;
    }

    private static Matrix SpecialsOf(TransitionLayer layer)
    {
        var rows = new Matrix(layer.Specials.Values.Rows, layer.Words.Values.Columns);
        Kernels.Multiply(layer.Specials.Values, new RowRange(0, 0, rows.Rows), layer.Words.Values, rows, add: false);
        return rows;
    }

    private static int[] Integers(Matrix numbers, float factor) =>
        [.. numbers.Cells.ToArray().Select(x => QuantizedMatrix.Rounded((double)x * factor))];

    private float HiddenFactor()
    {
        var greatest = 0.0;
        for (var unit = 0; unit < width; unit++)
        {
            var sum = Math.Abs(layer.Bias.Values[0][unit]) + MostOfWords(unit);
            sum += MostOfTable(layer.Labels.Values, ConfigurationFeatures.Labels, unit);
            sum += MostOfTable(layer.Facts.Values, ConfigurationFeatures.Facts, unit);
            greatest = Math.Max(greatest, sum);
        }

        var byWeight = (short.MaxValue - 1) / layer.Words.Values.Cells.ToArray().Max(Math.Abs) * LstmLayer.Unit;
        return (float)Math.Min(MostOfHiddenSum / greatest, byWeight);
    }

    // The numbers of a word are at most one, so what it adds is at most the sum of the sizes of its weights.
    private double MostOfWords(int unit)
    {
        var sum = 0.0;
        for (var place = 0; place < ConfigurationFeatures.Words; place++)
        {
            var column = place * width + unit;
            var most = 0.0;
            for (var row = 0; row < layer.Words.Values.Rows; row++)
            {
                most += Math.Abs(layer.Words.Values[row][column]);
            }

            sum += Math.Max(most, Math.Max(Math.Abs(specials[0][column]), Math.Abs(specials[1][column])));
        }

        return sum;
    }

    private static double MostOfTable(Matrix table, int places, int unit)
    {
        var sum = 0.0;
        var rows = table.Rows / places;
        for (var place = 0; place < places; place++)
        {
            var most = 0f;
            for (var row = place * rows; row < (place + 1) * rows; row++)
            {
                most = Math.Max(most, Math.Abs(table[row][unit]));
            }

            sum += most;
        }

        return sum;
    }
}
