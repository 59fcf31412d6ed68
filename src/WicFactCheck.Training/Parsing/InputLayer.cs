using WicFactCheck.Analysis.Models;
using WicFactCheck.Training.Network;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Training.Parsing;

/// <summary>Writes the rows of a word's features side by side: those that are learned, then the vector of its meaning.</summary>
internal sealed class InputLayer
{
    private const int MostClasses = 64;
    private readonly Vocabulary vocabulary;
    private readonly WordVectors vectors;
    private readonly ParserOptions options;
    private readonly RandomSource random;
    private readonly Dropout dropout;
    private int[] rowsOfWords = [];

    public InputLayer(Vocabulary vocabulary, WordVectors vectors, ParserOptions options, RandomSource random)
    {
        this.vocabulary = vocabulary;
        this.vectors = vectors;
        this.options = options;
        this.random = random;
        dropout = new Dropout(options.InputDropout, random);
        Embeddings =
        [
            .. Enumerable
                .Range(0, (int)WordFeature.Meaning)
                .Select(i => new Parameter(
                    i == (int)WordFeature.Classes ? MostClasses : vocabulary.Counts[i].Length,
                    options.EmbeddingWidths[i],
                    spread: 0.1f,
                    random,
                    sparse: true
                )),
        ];
        Outputs = new Matrix(0, Width);
    }

    /// <summary>The rows that are learned, by feature.</summary>
    public Parameter[] Embeddings { get; }

    public int Width => options.EmbeddingWidths.Sum();

    /// <summary>One row for each row of the layout.</summary>
    public Matrix Outputs { get; private set; }

    public void Forward(BatchLayout layout, TrainingExample[] batch)
    {
        Outputs = Outputs.WithRoomFor(layout.Rows);
        rowsOfWords = rowsOfWords.Length < layout.Rows ? new int[layout.Rows * 2] : rowsOfWords;
        for (var sentence = 0; sentence < batch.Length; sentence++)
        {
            for (var word = 0; word < batch[sentence].Length; word++)
            {
                Write(batch[sentence], word, layout.RowOf(sentence, word));
            }
        }

        dropout.Forward(Outputs, layout.Rows);
    }

    /// <summary>Adds up the gradients of the rows.</summary>
    /// <param name="layout">The sentences of the last <see cref="Forward"/>.</param>
    /// <param name="batch">They themselves.</param>
    /// <param name="slopes">The gradient of the outputs; it is changed.</param>
    public void Backward(BatchLayout layout, TrainingExample[] batch, Matrix slopes)
    {
        dropout.Backward(slopes, layout.Rows);
        for (var sentence = 0; sentence < batch.Length; sentence++)
        {
            for (var word = 0; word < batch[sentence].Length; word++)
            {
                var row = layout.RowOf(sentence, word);
                var at = 0;
                for (var i = 0; i < Embeddings.Length; i++)
                {
                    var width = options.EmbeddingWidths[i];
                    var value = i == (int)WordFeature.Word ? rowsOfWords[row] : batch[sentence].Features[i][word];
                    Kernels.Add(Embeddings[i].GradientOf(value), slopes[row].Slice(at, width));
                    at += width;
                }
            }
        }
    }

    private void Write(TrainingExample sentence, int word, int row)
    {
        var output = Outputs[row];
        var at = 0;
        for (var i = 0; i < Embeddings.Length; i++)
        {
            var value = sentence.Features[i][word];
            if (i == (int)WordFeature.Word)
            {
                value = IsForgotten(value) ? 0 : value;
                rowsOfWords[row] = value;
            }

            Embeddings[i].Values[value].CopyTo(output[at..]);
            at += options.EmbeddingWidths[i];
        }

        var isUnknown = rowsOfWords[row] == 0 && random.Fraction() < options.MeaningDropout;
        var meaning = vectors.RowOf(isUnknown ? 0 : sentence.Features[^1][word]);
        for (var i = 0; i < meaning.Length; i++)
        {
            output[at + i] = meaning[i] * WordVectors.Scale;
        }
    }

    private bool IsForgotten(int value) =>
        value > 0
        && random.Fraction() < options.WordDropout / (options.WordDropout + vocabulary.Counts[(int)WordFeature.Word][value]);
}
