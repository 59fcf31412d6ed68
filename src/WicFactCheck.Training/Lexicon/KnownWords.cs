using WicFactCheck.Training.Treebanks;

namespace WicFactCheck.Training.Lexicon;

/// <summary>The words that a model knows something of beside how they were used in treebanks, in small letters.</summary>
internal sealed class KnownWords
{
    /// <summary>Those that get a vector, then others.</summary>
    public required IReadOnlyList<string> All { get; init; }

    /// <summary>How many get a vector.</summary>
    public required int Vectors { get; init; }

    /// <summary>What each of them can be.</summary>
    public required IReadOnlyList<WordClasses> Classes { get; init; }

    /// <summary>The words of treebanks and the commoner ones of lists, which get a vector, and names.</summary>
    /// <param name="sentences">The treebanks.</param>
    /// <param name="scowl">The word lists.</param>
    /// <param name="lexicon">What words can be.</param>
    public static KnownWords Gather(IEnumerable<TreebankSentence> sentences, Scowl scowl, EnglishLexicon lexicon)
    {
        var words = new SortedSet<string>(scowl.CommonWords, StringComparer.Ordinal);
        words.UnionWith(
            sentences
                .SelectMany(sentence => sentence.Words)
                .Where(word => word.Form.Any(char.IsLetter))
                .Select(word => word.Form.ToLowerInvariant())
        );
        var names = new SortedSet<string>(scowl.Names, StringComparer.Ordinal);
        names.ExceptWith(words);
        string[] all = [.. words, .. names];
        return new KnownWords
        {
            All = all,
            Vectors = words.Count,
            Classes = [.. all.Select(lexicon.ClassesOf)],
        };
    }
}
