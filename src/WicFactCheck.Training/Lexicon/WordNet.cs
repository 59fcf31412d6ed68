namespace WicFactCheck.Training.Lexicon;

/// <summary>The single words of WordNet by class, and its lists of irregular forms.</summary>
internal sealed class WordNet
{
    private static readonly (string File, WordClasses Class)[] Files =
    [
        ("noun", WordClasses.Noun),
        ("verb", WordClasses.Verb),
        ("adj", WordClasses.Adjective),
        ("adv", WordClasses.Adverb),
    ];

    private WordNet(IReadOnlyList<Entry> words, IReadOnlyList<Inflection> irregular)
    {
        Words = words;
        Irregular = irregular;
    }

    /// <summary>Each word once for each of its classes.</summary>
    public IReadOnlyList<Entry> Words { get; }

    public IReadOnlyList<Inflection> Irregular { get; }

    /// <summary>Reads the folder of WordNet's files.</summary>
    public static WordNet Open(string folder) =>
        new(
            [.. Files.SelectMany(file => ReadWords(Path.Combine(folder, "index." + file.File), file.Class))],
            [.. Files.SelectMany(file => ReadIrregular(Path.Combine(folder, file.File + ".exc"), file.Class))]
        );

    // A line of an index begins with its word; those of the licence begin with spaces. Words of several parts have underscores.
    private static IEnumerable<Entry> ReadWords(string path, WordClasses wordClass) =>
        File.ReadLines(path)
            .Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)])
            .Where(word => word.Length > 0 && word.All(char.IsAsciiLetter))
            .Select(word => new Entry(word, wordClass));

    private static IEnumerable<Inflection> ReadIrregular(string path, WordClasses wordClass) =>
        File.ReadLines(path)
            .Select(line => line.Split(' '))
            .Where(fields => fields.All(field => field.Length > 0 && field.All(char.IsAsciiLetter)))
            .Select(fields => new Inflection(fields[0], fields[1], wordClass));

    /// <summary>A word and one class that it can have.</summary>
    internal readonly record struct Entry(string Word, WordClasses Class);
}

/// <summary>A form of a word of some class.</summary>
internal readonly record struct Inflection(string Form, string Lemma, WordClasses Class);
