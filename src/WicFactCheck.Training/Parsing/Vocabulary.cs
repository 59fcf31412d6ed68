using WicFactCheck.Analysis.Models;
using WicFactCheck.Text;
using WicFactCheck.Training.Lexicon;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Parsing;

/// <summary>The values of features, tags and labels that a model knows, commonest first.</summary>
internal sealed class Vocabulary
{
    private const string RootLabel = "root";
    private readonly Dictionary<string, int> tagNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> labelNumbers = new(StringComparer.Ordinal);

    public Vocabulary(IReadOnlyList<TreebankSentence> sentences, KnownWords known, ParserOptions options)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).ToArray();
        Hashes = new ulong[WordFeatures.Count][];
        Counts = new int[(int)WordFeature.Classes][];
        CountFeatures(words, options);
        ulong[] all = [.. known.All.Select(word => Fnv.Of(word))];
        Hashes[(int)WordFeature.Classes] = Hashes[(int)WordFeature.Meaning] = all;
        Classes = [0, .. known.Classes.Select(classes => (byte)classes)];
        Tables = [.. Hashes.Select(hashes => new HashTable(hashes))];
        Tags = ChooseTags(words, options.LeastTagCount);
        Labels = [.. CommonestFirst(words.Select(word => word.Label).Where(label => label != RootLabel)), RootLabel];
        for (var i = 0; i < Labels.Count; i++)
        {
            labelNumbers[Labels[i]] = i;
        }
    }

    /// <summary>For each feature, the hashes of its values, in the order of their rows from 1.</summary>
    public ulong[][] Hashes { get; }

    /// <summary>For each feature that is counted, how often the value of each row occurs.</summary>
    public int[][] Counts { get; }

    /// <summary>What each word of the table of known words can be; first of all an unknown one.</summary>
    public byte[] Classes { get; }

    public HashTable[] Tables { get; }

    public IReadOnlyList<string> Tags { get; }

    /// <summary>The labels; that of the root is the last.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of a tag, or of the commonest with the same part of speech where it is too rare to be known.</summary>
    public int TagNumber(string tag) =>
        tagNumbers.TryGetValue(tag, out var number) ? number
        : tagNumbers.TryGetValue(tag.Split('|')[0], out var bare) ? bare
        : 0;

    public int LabelNumber(string label) => labelNumbers[label];

    private void CountFeatures(TreebankWord[] words, ParserOptions options)
    {
        var counts = Hashes.Select(_ => new Dictionary<ulong, int>()).ToArray();
        Span<ulong> hashes = stackalloc ulong[WordFeatures.Count];
        foreach (var word in words)
        {
            WordFeatures.Hash(word.Form, hashes);
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i][hashes[i]] = counts[i].GetValueOrDefault(hashes[i]) + 1;
            }
        }

        for (var i = 0; i < (int)WordFeature.Classes; i++)
        {
            var known = counts[i].Where(pair => pair.Value >= options.LeastCounts[i]);
            var ordered = known.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToArray();
            Hashes[i] = [.. ordered.Select(pair => pair.Key)];
            Counts[i] = [0, .. ordered.Select(pair => pair.Value)];
        }
    }

    private string[] ChooseTags(TreebankWord[] words, int least)
    {
        var counts = words
            .GroupBy(word => word.Tag, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count());
        string[] tags = [.. CommonestFirst(words.Select(word => word.Tag)).Where(tag => counts[tag] >= least)];
        for (var i = 0; i < tags.Length; i++)
        {
            tagNumbers[tags[i]] = i;
            tagNumbers.TryAdd(tags[i].Split('|')[0], i);
        }

        return tags;
    }

    private static IEnumerable<string> CommonestFirst(IEnumerable<string> items) =>
        items
            .GroupBy(item => item, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key);
}
