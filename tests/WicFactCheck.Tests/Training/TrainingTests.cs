using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Training.Evaluation;
using WicFactCheck.Training.Lemmas;
using WicFactCheck.Training.Models;
using WicFactCheck.Training.Network;
using WicFactCheck.Training.Parsing;
using WicFactCheck.Training.Treebanks;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Tests.Training;

/// <summary>Training as a whole, on a treebank of three sentences.</summary>
public sealed class TrainingTests
{
    private static readonly ParserOptions Small = new()
    {
        EmbeddingWidths = [16, 8, 8, 8, 8, 8, 8, 8, WordVectors.Width],
        LeastTagCount = 1,
        LeastCounts = [1, 1, 1, 1, 1, 1, 1],
        StateWidth = 16,
        HiddenWidth = 32,
        Epochs = 150,
        BatchSize = 2,
        Rate = 0.01f,
    };

    [Fact]
    public void What_was_learned_is_what_the_model_file_reads()
    {
        var model = ParserModel.Read(Train(1));
        var scores = Scores.Of(model, new Portion("own", Treebank.Sentences));
        Assert.Equal((16, 16, 16, 16, 16), (scores.Words, scores.PartsOfSpeech, scores.Lemmas, scores.Heads, scores.Labels));
    }

    [Fact]
    public void The_same_seed_makes_the_same_file_and_another_seed_another()
    {
        var first = Train(7);
        Assert.Equal(first, Train(7));
        Assert.NotEqual(first, Train(8));
    }

    private static byte[] Train(int seed)
    {
        var sentences = Treebank.Sentences;
        var vectors = WordVectors.Of([new float[64], [.. Enumerable.Repeat(0.5f, 64)]]);
        var vocabulary = new Vocabulary(sentences, Treebank.KnownWords, Small);
        var random = new RandomSource(seed);
        var network = new ParserNetwork(vocabulary, vectors, Small, random);
        ParserTrainer.Train(network, sentences, vocabulary, Small, random, (_, _) => { });
        var lemmas = new LemmaTable(sentences, [], new Dictionary<string, string>(StringComparer.Ordinal), vocabulary);
        return new ModelWriter(vocabulary, vectors, network, lemmas).Write();
    }
}
