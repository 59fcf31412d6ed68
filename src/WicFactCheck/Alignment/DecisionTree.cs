using System.Collections.Immutable;

namespace WicFactCheck.Alignment;

/// <summary>Questions about features, each whether one is above a threshold, and what the answers are worth in the end.</summary>
/// <param name="nodes">
/// The questions and the ends, each question before the way that is taken at its threshold or below, and that before the other.
/// </param>
internal sealed class DecisionTree(ImmutableArray<DecisionTree.Node> nodes)
{
    /// <summary>What features are worth, in log-odds.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var at = 0;
        while (nodes[at] is { Feature: { } feature } question)
        {
            at = features[feature] > question.Number ? question.Above : at + 1;
        }

        return nodes[at].Number;
    }

    /// <summary>Reads a tree in the form that <see cref="ToWords"/> gives.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="featureOf">The place of a named feature; null for what is none.</param>
    /// <param name="numberOf">The number that a word is.</param>
    /// <exception cref="InvalidDataException">They end too early, or go on after the end.</exception>
    public static DecisionTree Read(IReadOnlyList<string> words, Func<string, int?> featureOf, Func<string, float> numberOf)
    {
        var nodes = ImmutableArray.CreateBuilder<Node>();
        var next = 0;
        ReadNode();
        return next == words.Count ? new DecisionTree(nodes.ToImmutable()) : throw Broken();

        string Word() => next < words.Count ? words[next++] : throw Broken();

        void ReadNode()
        {
            var word = Word();
            if (featureOf(word) is not { } feature)
            {
                nodes.Add(new Node(null, numberOf(word), 0));
                return;
            }

            var (place, threshold) = (nodes.Count, numberOf(Word()));
            nodes.Add(default);
            ReadNode();
            nodes[place] = new Node(feature, threshold, nodes.Count);
            ReadNode();
        }
    }

    /// <summary>
    /// Its words: an end is what it is worth; a question is its feature and its threshold, then the way at the threshold or
    /// below, then the way above.
    /// </summary>
    /// <param name="names">The names of the features.</param>
    /// <param name="shown">How a number is written.</param>
    public IEnumerable<string> ToWords(IReadOnlyList<string> names, Func<float, string> shown) =>
        nodes.SelectMany(node =>
            node.Feature is { } feature ? [names[feature], shown(node.Number)] : new[] { shown(node.Number) }
        );

    private static InvalidDataException Broken() =>
        new("the weights of alignment have a tree that is cut off or goes on too long");

    /// <summary>A question, or an end.</summary>
    /// <param name="Feature">What is asked about; null at an end.</param>
    /// <param name="Number">The threshold, or what the end is worth in log-odds.</param>
    /// <param name="Above">Where it goes on above the threshold; at it or below, with the next node.</param>
    internal readonly record struct Node(int? Feature, float Number, int Above);
}
