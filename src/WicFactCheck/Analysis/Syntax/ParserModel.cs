using WicFactCheck.Analysis.Lemmas;
using WicFactCheck.Analysis.Models;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Network;

namespace WicFactCheck.Analysis.Syntax;

/// <summary>A trained tagger, lemmatizer and parser of one language: numbers that nothing changes, for all threads.</summary>
internal sealed class ParserModel
{
    /// <summary>What a model file begins with; another layout of the file gets another.</summary>
    public const int Format = 0x33504657;

    /// <summary>A table for each <see cref="WordFeature"/>, in their order.</summary>
    public required Embedding[] Embeddings { get; init; }

    public required LstmLayer[] Layers { get; init; }

    /// <summary>From a word as the last layer sees it to the scores of its tags.</summary>
    public required IntegerMatrix TagOutput { get; init; }

    public required int[] TagBias { get; init; }

    public required WordTag[] Tags { get; init; }

    public required TransitionScorer Scorer { get; init; }

    /// <summary>What a difference of two scores of steps is multiplied by to be a difference of log-probabilities.</summary>
    public required float ScoreScale { get; init; }

    public required RelationLabel[] Labels { get; init; }

    public required Lemmatizer Lemmatizer { get; init; }

    /// <summary>How many numbers a word has at the input of the first layer.</summary>
    public int InputWidth => Layers[0].Forward.FromInput.Inputs;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or of another version, or damaged.</exception>
    public static ParserModel Read(ReadOnlySpan<byte> file)
    {
        var reader = new ModelReader(file);
        if (reader.Integer() != Format)
        {
            throw new InvalidDataException("this is no model file, or one of another version");
        }

        var model = new ParserModel
        {
            Embeddings = ReadEmbeddings(ref reader),
            Layers = ReadLayers(ref reader),
            TagOutput = ReadMatrix(ref reader),
            TagBias = reader.Numbers<int>(),
            Tags = [.. reader.Texts().Select(UniversalTags.Parse)],
            Labels = [.. reader.Texts().Select(RelationLabel.Parse)],
            Scorer = ReadScorer(ref reader),
            ScoreScale = reader.Real(),
            Lemmatizer = ReadLemmatizer(ref reader),
        };
        return reader.IsAtEnd ? model : throw new InvalidDataException("the model file is damaged: it is too long");
    }

    private static Embedding[] ReadEmbeddings(ref ModelReader reader)
    {
        var embeddings = new Embedding[WordFeatures.Count];
        for (var i = 0; i < embeddings.Length; i++)
        {
            // Classes and meanings of words share a table, which stands at the first of them.
            var table = i == (int)WordFeature.Meaning ? embeddings[i - 1].Values : new HashTable(reader.Numbers<ulong>());
            embeddings[i] = new Embedding(table, reader.Numbers<byte>(), reader.Integer(), reader.Numbers<sbyte>());
        }

        return embeddings;
    }

    private static LstmLayer[] ReadLayers(ref ModelReader reader)
    {
        var layers = new LstmLayer[reader.Integer()];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = new LstmLayer(ReadDirection(ref reader), ReadDirection(ref reader));
        }

        return layers;
    }

    private static LstmDirection ReadDirection(ref ModelReader reader) =>
        new(ReadMatrix(ref reader), ReadMatrix(ref reader), reader.Numbers<float>());

    private static IntegerMatrix ReadMatrix(ref ModelReader reader)
    {
        var inputs = reader.Integer();
        var outputs = reader.Integer();
        var scale = reader.Real();
        return new IntegerMatrix(reader.Numbers<short>(), inputs, outputs, scale);
    }

    private static TransitionScorer ReadScorer(ref ModelReader reader) =>
        new()
        {
            Words = ReadMatrix(ref reader),
            Specials = reader.Numbers<int>(),
            Labels = reader.Numbers<int>(),
            Facts = reader.Numbers<int>(),
            Bias = reader.Numbers<int>(),
            Output = ReadMatrix(ref reader),
            OutputBias = reader.Numbers<int>(),
            Transitions = new TransitionSet(reader.Integer()),
        };

    private static Lemmatizer ReadLemmatizer(ref ModelReader reader)
    {
        var keys = new HashTable(reader.Numbers<ulong>());
        var choices = reader.Numbers<ushort>();
        var cases = reader.Numbers<byte>();
        var strips = reader.Numbers<byte>();
        var appends = reader.Texts();
        var rules = appends.Select((append, i) => new LemmaRule((LemmaCase)cases[i], strips[i], append));
        return new Lemmatizer(keys, choices, [.. rules]);
    }
}
