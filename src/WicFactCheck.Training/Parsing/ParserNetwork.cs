using WicFactCheck.Training.Network;
using WicFactCheck.Training.Vectors;

namespace WicFactCheck.Training.Parsing;

/// <summary>
/// A tagger and parser that learns: features, layers that read in both directions, tags and steps on top of the last.
/// </summary>
internal sealed class ParserNetwork
{
    private readonly Matrix[] slopes;

    public ParserNetwork(Vocabulary vocabulary, WordVectors vectors, ParserOptions options, RandomSource random)
    {
        Input = new InputLayer(vocabulary, vectors, options, random);
        var outputs = 2 * options.StateWidth;
        Layers =
        [
            .. Enumerable
                .Range(0, options.Layers)
                .Select(i => new BiLstm(i == 0 ? Input.Width : outputs, options.StateWidth, options.StateDropout, random)),
        ];
        Tags = new TagLayer(outputs, vocabulary.Tags.Count, options.TagWeight, random);
        Transitions = new TransitionLayer(outputs, vocabulary.Labels.Count, options, random);
        slopes = [new Matrix(0, Input.Width), .. Layers.Select(_ => new Matrix(0, outputs))];
    }

    public InputLayer Input { get; }

    public BiLstm[] Layers { get; }

    public TagLayer Tags { get; }

    public TransitionLayer Transitions { get; }

    public IReadOnlyList<Parameter> Parameters =>
        [
            .. Input.Embeddings,
            .. Layers.SelectMany(layer => layer.Parameters),
            Tags.Weights,
            Tags.Bias,
            .. Transitions.Parameters,
        ];

    /// <summary>Adds up the gradients that some sentences give.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="explores">Whether wrong steps are gone, to learn the way on from there.</param>
    public TrainingResult Train(TrainingExample[] batch, bool explores)
    {
        var layout = new BatchLayout([.. batch.Select(sentence => sentence.Length)]);
        Input.Forward(layout, batch);
        for (var i = 0; i < Layers.Length; i++)
        {
            Layers[i].Forward(layout, InputOf(i));
        }

        for (var i = 0; i < slopes.Length; i++)
        {
            slopes[i] = slopes[i].WithRoomFor(layout.Rows);
        }

        var result = Transitions.Train(layout, batch, Layers[^1].Outputs, slopes[^1], explores);
        result += new TrainingResult(0, Tags.Train(layout, batch, Layers[^1].Outputs, slopes[^1]));
        for (var i = Layers.Length - 1; i >= 0; i--)
        {
            Layers[i].Backward(layout, InputOf(i), slopes[i + 1], slopes[i]);
        }

        Input.Backward(layout, batch, slopes[0]);
        return result;
    }

    private Matrix InputOf(int layer) => layer == 0 ? Input.Outputs : Layers[layer - 1].Outputs;
}
