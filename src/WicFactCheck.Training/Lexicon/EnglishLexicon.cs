namespace WicFactCheck.Training.Lexicon;

/// <summary>What open word lists know of English words: which classes they can have, and of which word they are a form.</summary>
internal sealed class EnglishLexicon
{
    private readonly Dictionary<string, WordClasses> classes = new(StringComparer.Ordinal);

    public EnglishLexicon(WordNet wordNet, Scowl scowl)
    {
        foreach (var name in scowl.Names)
        {
            Add(name, WordClasses.Name);
        }

        var known = scowl.KnownWords.ToHashSet(StringComparer.Ordinal);
        foreach (var word in known)
        {
            Add(word, WordClasses.Common);
        }

        // WordNet has rare words, so of regular forms only those count that someone lists.
        var regular = wordNet
            .Words.SelectMany(entry =>
                RegularForms.Of(entry.Word, entry.Class).Select(form => new Inflection(form, entry.Word, entry.Class))
            )
            .Where(inflection => known.Contains(inflection.Form));
        Inflections = [.. wordNet.Irregular.Where(inflection => known.Contains(inflection.Form)).Concat(regular)];
        foreach (var entry in wordNet.Words)
        {
            Add(entry.Word, entry.Class);
        }

        foreach (var inflection in Inflections)
        {
            Add(inflection.Form, inflection.Class);
        }
    }

    public IReadOnlyList<Inflection> Inflections { get; }

    /// <summary>What a word in small letters can be.</summary>
    public WordClasses ClassesOf(string word) => classes.GetValueOrDefault(word);

    private void Add(string word, WordClasses wordClass) => classes[word] = ClassesOf(word) | wordClass;
}
