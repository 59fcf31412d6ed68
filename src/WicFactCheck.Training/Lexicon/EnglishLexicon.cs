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
        IrregularVerbs = CertainVerbs(wordNet, known);
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

    /// <summary>
    /// Forms of irregular verbs with the one verb that each can be of; a form that is a verb itself ("found", "felt") is left
    /// out.
    /// </summary>
    public IReadOnlyDictionary<string, string> IrregularVerbs { get; }

    /// <summary>What a word in small letters can be.</summary>
    public WordClasses ClassesOf(string word) => classes.GetValueOrDefault(word);

    private static Dictionary<string, string> CertainVerbs(WordNet wordNet, HashSet<string> known)
    {
        var verbs = wordNet
            .Words.Where(entry => entry.Class == WordClasses.Verb)
            .Select(entry => entry.Word)
            .ToHashSet(StringComparer.Ordinal);
        return wordNet
            .Irregular.Where(form =>
                form.Class == WordClasses.Verb
                && known.Contains(form.Form)
                && !verbs.Contains(form.Form)
                && !HasRegularEnding(form)
            )
            .GroupBy(form => form.Form, form => form.Lemma, StringComparer.Ordinal)
            .Where(lemmas => lemmas.Distinct().Count() == 1)
            .ToDictionary(lemmas => lemmas.Key, lemmas => lemmas.First(), StringComparer.Ordinal);
    }

    // "installed" is of "install" to some and of "instal" to others.
    private static bool HasRegularEnding(Inflection form) =>
        form.Form.EndsWith("ing", StringComparison.Ordinal)
        || (form.Form.EndsWith("ed", StringComparison.Ordinal) && form.Form.Length >= form.Lemma.Length + 2);

    private void Add(string word, WordClasses wordClass) => classes[word] = ClassesOf(word) | wordClass;
}
