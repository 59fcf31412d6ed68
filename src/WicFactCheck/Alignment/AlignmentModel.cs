using System.Collections.Immutable;
using System.Globalization;

namespace WicFactCheck.Alignment;

/// <summary>What was learnt about figures: when two are of one slot of one thing, and when they contradict each other.</summary>
/// <param name="Slot">From <see cref="PairFeature"/> to the log-odds of one slot.</param>
/// <param name="Conflict">From these and <see cref="ConflictFeature"/> to log-odds of contradiction.</param>
/// <param name="Trees">From the same to other such log-odds, which are the sum of what the trees say (Friedman, 2001).</param>
/// <param name="Slope">What a step of the score is worth in log-odds, as told by clusters that no training had seen.</param>
/// <param name="Crowd">
/// What it takes from the log-odds that the two articles have more figures, by the logarithm of their number: among many, one
/// that is like another is more often of another thing.
/// </param>
/// <param name="Offset">The log-odds at a score of 0.</param>
/// <param name="Sure">From which confidence on a contradiction is a warning: 0 to 1.</param>
internal sealed record AlignmentModel(
    LinearModel Slot,
    LinearModel Conflict,
    ImmutableArray<DecisionTree> Trees,
    float Slope,
    float Crowd,
    float Offset,
    float Sure
)
{
    private const string Resource = "alignment.weights";
    private const string SlotPart = "slot";
    private const string ConflictPart = "conflict";
    private const string TreePart = "tree";
    private const string Confidence = "confidence";
    private const string Bias = "(bias)";

    private static readonly Lazy<AlignmentModel> Model = new(ReadShipped);

    /// <summary>The names of the features of the conflict model, in their order.</summary>
    public static ImmutableArray<string> ConflictNames { get; } =
    [.. Enum.GetNames<PairFeature>(), .. Enum.GetNames<ConflictFeature>()];

    /// <summary>A model that holds no pair for anything.</summary>
    public static AlignmentModel None { get; } =
        new(
            LinearModel.Of(Enum.GetNames<PairFeature>().Length),
            LinearModel.Of(ConflictNames.Length),
            [],
            0,
            0,
            float.NegativeInfinity,
            1
        );

    /// <summary>The model that is part of the program.</summary>
    /// <exception cref="InvalidDataException">The program lacks it, or it is damaged.</exception>
    public static AlignmentModel Shipped => Model.Value;

    /// <summary>What both models say of a contradiction, which goes up and down with how sure it is.</summary>
    /// <remarks>
    /// What is simple and learns from little, and what knows of features that count only together, err in other ways: their sum
    /// is better than each.
    /// </remarks>
    public float ScoreOf(ReadOnlySpan<float> features) => Conflict.Score(features) + TreeScoreOf(features);

    /// <summary>What the trees say of a contradiction.</summary>
    public float TreeScoreOf(ReadOnlySpan<float> features)
    {
        var score = 0f;
        foreach (var tree in Trees)
        {
            score += tree.Score(features);
        }

        return score;
    }

    /// <summary>How sure a score of contradiction is, from 0 to 1.</summary>
    /// <param name="score">The score.</param>
    /// <param name="figures">How many figures the two articles have; one at least.</param>
    public double ConfidenceOf(float score, int figures) =>
        LinearModel.Chance((Slope * score) + (Crowd * Math.Log(figures)) + Offset);

    /// <summary>Reads a file of weights.</summary>
    /// <exception cref="InvalidDataException">A line is none of a weight, or a feature is missing or unknown.</exception>
    public static AlignmentModel Read(TextReader file)
    {
        var (slot, conflict) = (new Weights(Enum.GetNames<PairFeature>()), new Weights([.. ConflictNames]));
        var places = Places(ConflictNames);
        var trees = ImmutableArray.CreateBuilder<DecisionTree>();
        (float Slope, float Crowd, float Offset, float Sure)? confidence = null;
        while (file.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            switch (columns)
            {
                case [SlotPart, ..]:
                    slot.Add(columns);
                    break;
                case [ConflictPart, ..]:
                    conflict.Add(columns);
                    break;
                case [TreePart, .. var words]:
                    trees.Add(DecisionTree.Read(words, name => places.TryGetValue(name, out var place) ? place : null, Number));
                    break;
                case [Confidence, var slope, var crowd, var offset, var sure]:
                    confidence = (Number(slope), Number(crowd), Number(offset), Number(sure));
                    break;
                default:
                    throw new InvalidDataException($"the weights of alignment have a line that is none: {line}");
            }
        }

        return confidence is { } known
            ? new AlignmentModel(
                slot.ToModel(),
                conflict.ToModel(),
                trees.ToImmutable(),
                known.Slope,
                known.Crowd,
                known.Offset,
                known.Sure
            )
            : throw new InvalidDataException("the weights of alignment lack their confidence");
    }

    /// <summary>
    /// Writes the weights as lines of a part, a feature, its average, its scale and its weight, and each tree as a line.
    /// </summary>
    public void Write(TextWriter file)
    {
        Write(file, SlotPart, Enum.GetNames<PairFeature>(), Slot);
        Write(file, ConflictPart, ConflictNames, Conflict);
        foreach (var tree in Trees)
        {
            file.Write($"{TreePart}\t{string.Join('\t', tree.ToWords(ConflictNames, Shown))}\n");
        }

        file.Write($"{Confidence}\t{Shown(Slope)}\t{Shown(Crowd)}\t{Shown(Offset)}\t{Shown(Sure)}\n");
    }

    private static void Write(TextWriter file, string part, IReadOnlyList<string> names, LinearModel model)
    {
        for (var i = 0; i < names.Count; i++)
        {
            file.Write($"{part}\t{names[i]}\t{Shown(model.Means[i])}\t{Shown(model.Scales[i])}\t{Shown(model.Weights[i])}\n");
        }

        file.Write($"{part}\t{Bias}\t0\t1\t{Shown(model.Bias)}\n");
    }

    private static AlignmentModel ReadShipped()
    {
        using var stream =
            typeof(AlignmentModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("the program lacks its weights of alignment");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private static Dictionary<string, int> Places(IEnumerable<string> names) =>
        names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);

    private static string Shown(float number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static float Number(string text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number)
            ? number
            : throw new InvalidDataException($"the weights of alignment have '{text}' for a number");

    private sealed class Weights(string[] names)
    {
        private readonly Dictionary<string, int> _places = Places(names);
        private readonly float[] _means = new float[names.Length];
        private readonly float[] _scales = new float[names.Length];
        private readonly float[] _weights = new float[names.Length];
        private float? _bias;

        public void Add(string[] columns)
        {
            if (columns is not [_, var name, var mean, var scale, var weight])
            {
                throw new InvalidDataException("the weights of alignment have a line that isn't of five columns");
            }

            if (name == Bias)
            {
                _bias = Number(weight);
                return;
            }

            if (!_places.TryGetValue(name, out var place))
            {
                throw new InvalidDataException($"the weights of alignment name an unknown feature: {name}");
            }

            if (_scales[place] > 0)
            {
                throw new InvalidDataException($"the weights of alignment have {name} twice");
            }

            (_means[place], _scales[place], _weights[place]) = (Number(mean), Number(scale), Number(weight));
        }

        public LinearModel ToModel() =>
            _bias is { } bias && Array.TrueForAll(_scales, scale => scale > 0)
                ? new LinearModel(_means, _scales, _weights, bias)
                : throw new InvalidDataException("the weights of alignment lack a feature, or one has no scale");
    }
}
