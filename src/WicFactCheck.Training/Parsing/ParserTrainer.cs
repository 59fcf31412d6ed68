using WicFactCheck.Training.Network;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Parsing;

/// <summary>Trains a parser epoch by epoch, each in an order of its own.</summary>
internal static class ParserTrainer
{
    /// <summary>Trains the network.</summary>
    /// <param name="network">It is changed.</param>
    /// <param name="sentences">What it learns from.</param>
    /// <param name="vocabulary">Its words.</param>
    /// <param name="options">How it is trained.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="afterEpoch">Is told the number of the epoch, from 1, and the share of steps that were wrong.</param>
    public static void Train(
        ParserNetwork network,
        IReadOnlyList<TreebankSentence> sentences,
        Vocabulary vocabulary,
        ParserOptions options,
        RandomSource random,
        Action<int, double> afterEpoch
    )
    {
        var examples = sentences
            .Where(sentence => sentence.Words.Count <= options.LongestSentence)
            .Select(sentence => TrainingExample.Of(sentence, vocabulary))
            .ToArray();
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var batches = (examples.Length + options.BatchSize - 1) / options.BatchSize;
        var optimizer = new Optimizer(network.Parameters, options.Rate, batches * options.Epochs);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var result = default(TrainingResult);
            var steps = 0L;
            foreach (var numbers in order.Chunk(options.BatchSize))
            {
                var batch = numbers.Select(number => examples[number]).ToArray();
                var decisions = 2 * batch.Sum(sentence => sentence.Length);
                result += network.Train(batch, explores: epoch > 1);
                steps += decisions;
                optimizer.Step(1f / decisions);
            }

            afterEpoch(epoch, (double)result.Wrong / steps);
        }
    }
}
