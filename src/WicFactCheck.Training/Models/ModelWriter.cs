using WicFactCheck.Analysis.Models;
using WicFactCheck.Analysis.Network;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Training.Lemmas;
using WicFactCheck.Training.Network;
using WicFactCheck.Training.Parsing;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Training.Models;

/// <summary>Writes one model file of a trained network, its numbers made integers.</summary>
internal sealed class ModelWriter(Vocabulary vocabulary, WordVectors vectors, ParserNetwork network, LemmaTable lemmas)
{
    private readonly ModelStream stream = new();

    /// <summary>The file that <see cref="ParserModel.Read"/> reads.</summary>
    public byte[] Write()
    {
        stream.Integer(ParserModel.Format);
        var scales = WriteEmbeddings();
        stream.Integer(network.Layers.Length);
        for (var i = 0; i < network.Layers.Length; i++)
        {
            WriteDirection(network.Layers[i].Left, i == 0 ? scales : null);
            WriteDirection(network.Layers[i].Right, i == 0 ? scales : null);
        }

        WriteTags();
        stream.Texts(vocabulary.Tags);
        stream.Texts(vocabulary.Labels);
        stream.Real(new TransitionQuantizer(network.Transitions, vocabulary.Labels.Count).Write(stream));
        WriteLemmas();
        return stream.ToArray();
    }

    /// <returns>For each number of the input, what its integer is multiplied by.</returns>
    private float[] WriteEmbeddings()
    {
        var scales = new List<float>();
        for (var i = 0; i < WordFeatures.Count; i++)
        {
            // Classes and meanings of words share a table.
            if (i != (int)WordFeature.Meaning)
            {
                stream.Numbers<ulong>(vocabulary.Hashes[i]);
            }

            stream.Numbers<byte>(i == (int)WordFeature.Classes ? vocabulary.Classes : []);
            if (i == (int)WordFeature.Meaning)
            {
                stream.Integer(WordVectors.Width);
                stream.Numbers<sbyte>(vectors.Rows);
                scales.AddRange(Enumerable.Repeat(WordVectors.Scale, WordVectors.Width));
                continue;
            }

            var rows = network.Input.Embeddings[i].Values;
            var scale = rows.Cells.ToArray().Max(Math.Abs) / sbyte.MaxValue;
            stream.Integer(rows.Columns);
            stream.Numbers<sbyte>([.. rows.Cells.ToArray().Select(x => (sbyte)QuantizedMatrix.Rounded(x / scale))]);
            scales.AddRange(Enumerable.Repeat(scale, rows.Columns));
        }

        return [.. scales];
    }

    private void WriteDirection(Lstm direction, float[]? inputScales)
    {
        var inputs = inputScales is null ? direction.FromInput.Values : Scaled(direction.FromInput.Values, inputScales);
        var most = inputScales is null ? LstmLayer.Unit : sbyte.MaxValue;
        var fromInput = QuantizedMatrix.Of(inputs, most);
        var fromState = QuantizedMatrix.Of(direction.FromState.Values, LstmLayer.Unit);
        stream.Matrix(fromInput, 1 / (fromInput.Factor * (inputScales is null ? LstmLayer.Unit : 1)));
        stream.Matrix(fromState, 1 / (fromState.Factor * LstmLayer.Unit));
        stream.Numbers<float>(direction.Bias.Values[0]);
    }

    private static Matrix Scaled(Matrix weights, float[] scales)
    {
        var scaled = new Matrix(weights.Rows, weights.Columns);
        for (var row = 0; row < weights.Rows; row++)
        {
            for (var column = 0; column < weights.Columns; column++)
            {
                scaled[row][column] = weights[row][column] * scales[row];
            }
        }

        return scaled;
    }

    private void WriteTags()
    {
        var weights = QuantizedMatrix.Of(network.Tags.Weights.Values, LstmLayer.Unit);
        var factor = weights.Factor * LstmLayer.Unit;
        stream.Matrix(weights, 1 / factor);
        stream.Numbers<int>([.. network.Tags.Bias.Values.Cells.ToArray().Select(x => QuantizedMatrix.Rounded(x * factor))]);
    }

    private void WriteLemmas()
    {
        stream.Numbers<ulong>([.. lemmas.Choices.Select(choice => choice.Key)]);
        stream.Numbers<ushort>([.. lemmas.Choices.Select(choice => choice.Rule)]);
        stream.Numbers<byte>([.. lemmas.Rules.Select(rule => (byte)rule.Case)]);
        stream.Numbers<byte>([.. lemmas.Rules.Select(rule => rule.Strip)]);
        stream.Texts([.. lemmas.Rules.Select(rule => rule.Append)]);
    }
}
