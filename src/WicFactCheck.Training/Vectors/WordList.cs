using System.Text;
using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Vectors;

/// <summary>The words that get a vector: those of the treebanks that are trained on, and the commoner words of SCOWL.</summary>
internal static class WordList
{
    private static readonly string[] Lists = ["english-words", "american-words"];
    private static readonly string[] Classes = ["10", "20", "35"];

    /// <summary>The words in small letters, each once, in order.</summary>
    /// <param name="folder">Holds SCOWL's lists.</param>
    /// <param name="sentences">The treebanks.</param>
    public static IReadOnlyList<string> Gather(string folder, IEnumerable<TreebankSentence> sentences)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (word.Form.Any(char.IsLetter))
            {
                words.Add(word.Form.ToLowerInvariant());
            }
        }

        foreach (var list in Lists.SelectMany(name => Classes.Select(size => $"{name}.{size}")))
        {
            var lines = File.ReadLines(Path.Combine(folder, list), Encoding.Latin1);
            words.UnionWith(lines.Where(word => !word.Contains('\'')).Select(word => word.ToLowerInvariant()));
        }

        return [.. words];
    }
}
