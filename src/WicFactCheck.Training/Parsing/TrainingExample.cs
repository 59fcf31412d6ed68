using WicFactCheck.Analysis.Models;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Parsing;

/// <summary>A sentence in numbers.</summary>
/// <param name="Features">For each feature, the row of each word.</param>
/// <param name="Tags">The number of each word's tag.</param>
/// <param name="Heads">The number of each word's head; the number of words for the root.</param>
/// <param name="Labels">The number of each word's label.</param>
internal sealed record TrainingExample(int[][] Features, int[] Tags, int[] Heads, int[] Labels)
{
    public int Length => Heads.Length;

    public static TrainingExample Of(TreebankSentence sentence, Vocabulary vocabulary)
    {
        var words = sentence.Words;
        var features = Enumerable.Range(0, WordFeatures.Count).Select(_ => new int[words.Count]).ToArray();
        Span<ulong> hashes = stackalloc ulong[WordFeatures.Count];
        for (var word = 0; word < words.Count; word++)
        {
            WordFeatures.Hash(words[word].Form, hashes);
            for (var i = 0; i < features.Length; i++)
            {
                features[i][word] = vocabulary.Tables[i].Find(hashes[i]);
            }

            features[(int)WordFeature.Classes][word] = vocabulary.Classes[features[(int)WordFeature.Classes][word]];
        }

        return new TrainingExample(
            features,
            [.. words.Select(word => vocabulary.TagNumber(word.Tag))],
            [.. words.Select(word => word.Head)],
            [.. words.Select(word => vocabulary.LabelNumber(word.Label))]
        );
    }
}
