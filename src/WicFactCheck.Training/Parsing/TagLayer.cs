using WicFactCheck.Training.Network;

namespace WicFactCheck.Training.Parsing;

/// <summary>Scores the tags of each word by what the last layer makes of it.</summary>
internal sealed class TagLayer
{
    private readonly float weight;
    private readonly bool[] isPossible;
    private readonly Matrix turned;
    private Matrix scores;

    /// <param name="inputs">How many numbers a word has.</param>
    /// <param name="tags">How many tags there are.</param>
    /// <param name="weight">How much a wrong tag counts.</param>
    /// <param name="random">Where the first weights come from.</param>
    public TagLayer(int inputs, int tags, float weight, RandomSource random)
    {
        this.weight = weight;
        var columns = (tags + 31) / 32 * 32;
        isPossible = [.. Enumerable.Repeat(true, tags)];
        Weights = new Parameter(inputs, columns, 1 / MathF.Sqrt(inputs), random);
        Bias = new Parameter(1, columns, 0, random);
        turned = new Matrix(columns, inputs);
        scores = new Matrix(0, columns);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    /// <summary>Adds up the gradients of the weights, and adds that of the inputs.</summary>
    /// <returns>The loss.</returns>
    public double Train(BatchLayout layout, TrainingExample[] batch, Matrix inputs, Matrix inputSlopes)
    {
        scores = scores.WithRoomFor(layout.Rows);
        for (var row = 0; row < layout.Rows; row++)
        {
            Bias.Values[0].CopyTo(scores[row]);
        }

        var all = new RowRange(0, 0, layout.Rows);
        Kernels.Multiply(inputs, all, Weights.Values, scores, add: true);
        Span<float> share = stackalloc float[1];
        var loss = 0.0;
        for (var sentence = 0; sentence < batch.Length; sentence++)
        {
            for (var word = 0; word < batch[sentence].Length; word++)
            {
                var row = scores[layout.RowOf(sentence, word)];
                loss += weight * Losses.Slope(row, isPossible, [batch[sentence].Tags[word]], share);
                Kernels.AddScaled(Bias.Gradient[0], weight, row);
                foreach (ref var slope in row)
                {
                    slope *= weight;
                }
            }
        }

        Kernels.AddTransposedProduct(inputs, scores, layout.Rows, Weights.Gradient);
        Weights.Values.TransposeInto(turned);
        Kernels.Multiply(scores, all, turned, inputSlopes, add: true);
        return loss;
    }
}
