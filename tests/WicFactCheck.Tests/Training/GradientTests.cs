using WicFactCheck.Training.Network;
using WicFactCheck.Training.Parsing;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Tests.Training;

/// <summary>Gradients against what the loss does when a weight is moved a little.</summary>
public sealed class GradientTests
{
    private const float Step = 0.005f;

    private static readonly ParserOptions Small = new()
    {
        EmbeddingWidths = [8, 8, 8, 8, 8, 8, 8, 8, WordVectors.Width],
        LeastCounts = [1, 1, 1, 1, 1, 1, 1],
        StateWidth = 16,
        HiddenWidth = 16,
        InputDropout = 0,
        StateDropout = 0,
        HiddenDropout = 0,
        WordDropout = 0,
        MeaningDropout = 0,
    };

    [Fact]
    public void Every_part_of_the_network_learns_along_its_gradient()
    {
        var sentences = Treebank.Sentences;
        var vectors = WordVectors.Of([
            [.. Enumerable.Repeat(0.3f, 64)],
            [.. Enumerable.Repeat(-0.2f, 64)],
        ]);
        var vocabulary = new Vocabulary(sentences, Treebank.KnownWords, Small);
        var network = new ParserNetwork(vocabulary, vectors, Small, new RandomSource(3));
        TrainingExample[] batch = [.. sentences.Select(sentence => TrainingExample.Of(sentence, vocabulary))];
        network.Train(batch, explores: false);
        var steepest = network.Parameters.Select(Steepest).ToArray();
        foreach (var (parameter, (row, column, slope)) in network.Parameters.Zip(steepest))
        {
            var measured = (LossWith(Step) - LossWith(-Step)) / (2 * Step);
            Assert.True(Math.Abs(measured - slope) < 0.02 + 0.02 * Math.Abs(slope), $"{slope} is {measured}");

            double LossWith(float change)
            {
                var kept = parameter.Values[row][column];
                parameter.Values[row][column] = kept + change;
                var loss = network.Train(batch, explores: false).Loss;
                parameter.Values[row][column] = kept;
                return loss;
            }
        }
    }

    private static (int Row, int Column, float Slope) Steepest(Parameter parameter)
    {
        var best = (Row: 0, Column: 0, Slope: 0f);
        foreach (var row in parameter.ActiveRows)
        {
            for (var column = 0; column < parameter.Values.Columns; column++)
            {
                var slope = parameter.Gradient[row][column];
                best = Math.Abs(slope) > Math.Abs(best.Slope) ? (row, column, slope) : best;
            }
        }

        return best;
    }
}
