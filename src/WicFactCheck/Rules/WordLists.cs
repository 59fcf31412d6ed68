using System.Collections.Frozen;
using System.Globalization;
using WicFactCheck.Languages;
using WicFactCheck.Languages.Known;
using WicFactCheck.Text;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>
/// The words of all packs: <c>words</c> (lists, with or without values), <c>forms</c>, <c>parts</c>, <c>abbreviations</c>.
/// </summary>
/// <remarks>Lists of one name in several files are one list.</remarks>
internal sealed class WordLists
{
    // Packs are written in one language.
    private static readonly Language Language = KnownLanguages.Default;

    private static readonly Tokenizer BareTokenizer = new(new Vocabulary.Builder().Build());

    private readonly SortedDictionary<string, Dictionary<string, string>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _abbreviations = [];
    private Dictionary<string, string>? _senseOf;

    /// <summary>The lists by their names.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> All => _lists;

    /// <summary>Patterns by the names under which other patterns hold them.</summary>
    public IReadOnlyDictionary<string, string> Parts => _parts;

    /// <summary>Words whose full stop ends no sentence.</summary>
    public IReadOnlyList<string> Abbreviations => _abbreviations;

    /// <summary>The forms of words.</summary>
    public WordForms Forms { get; } = new(Language);

    public static WordLists Read(IEnumerable<RuleFile> files)
    {
        var lists = new WordLists();
        foreach (var file in files)
        {
            lists._abbreviations.AddRange(file.Texts(file.Root, "abbreviations").Select(node => node.Value ?? ""));
            lists.ReadForms(file);
            lists.ReadParts(file);
            if (file.Mapping(file.Root, "words") is { } words)
            {
                lists.ReadLists(file, words);
            }
        }

        return lists;
    }

    /// <summary>The list of a name; empty where no pack has it.</summary>
    public Dictionary<string, string> List(string name) => _lists.GetValueOrDefault(name) ?? [];

    /// <summary>The first words of a list's phrases.</summary>
    public FrozenSet<int> Ids(string list, Vocabulary.Builder vocabulary) =>
        [.. List(list).Keys.SelectMany(word => Words(word).Take(1)).Select(vocabulary.Add)];

    /// <summary>The words of lists; a phrase is the word of no text.</summary>
    public FrozenSet<int> Ids(Vocabulary.Builder vocabulary, params IEnumerable<string> lists) =>
        [.. lists.SelectMany(list => List(list).Keys).Select(vocabulary.Add)];

    private static IEnumerable<string> Words(string phrase)
    {
        var tokens = new List<Token>();
        BareTokenizer.Tokenize(phrase, new TextSpan(0, phrase.Length), tokens);
        return tokens.Select(token => phrase.Substring(token.Start, token.Length));
    }

    /// <summary>The words of a list in all their forms.</summary>
    public FrozenSet<int> InflectedIds(string list, Vocabulary.Builder vocabulary) =>
        [.. List(list).Keys.SelectMany(Forms.Of).Select(vocabulary.Add)];

    public FrozenDictionary<int, int> Integers(string list, Vocabulary.Builder vocabulary) =>
        ById(NumbersIn(list).Where(pair => pair.Value is >= int.MinValue and <= int.MaxValue), vocabulary, number => (int)number);

    public FrozenDictionary<int, decimal> Numbers(string list, Vocabulary.Builder vocabulary) =>
        ById(NumbersIn(list), vocabulary, number => number);

    private IEnumerable<KeyValuePair<string, decimal>> NumbersIn(string list)
    {
        foreach (var (word, value) in List(list))
        {
            if (NumberOf(value) is { } number)
            {
                yield return KeyValuePair.Create(word, number);
            }
        }
    }

    /// <summary>The kinds of a list's words, in all their forms.</summary>
    public FrozenDictionary<int, string> Kinds(string list, Vocabulary.Builder vocabulary) =>
        ById(
            List(list).SelectMany(pair => Forms.Of(pair.Key).Select(form => KeyValuePair.Create(form, pair.Value))),
            vocabulary,
            kind => kind
        );

    public static decimal? NumberOf(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Values by the ids of their words; of several for one word, the first counts.</summary>
    public static FrozenDictionary<int, T> ById<TWritten, T>(
        IEnumerable<KeyValuePair<string, TWritten>> entries,
        Vocabulary.Builder vocabulary,
        Func<TWritten, T> read
    )
    {
        var values = new Dictionary<int, T>();
        foreach (var (word, value) in entries)
        {
            values.TryAdd(vocabulary.Add(word), read(value));
        }

        return values.ToFrozenDictionary();
    }

    /// <summary>The stem or sense that a word of a rule has in texts.</summary>
    public ulong MeaningOf(string word)
    {
        _senseOf ??= SenseOf();
        return _senseOf.TryGetValue(word, out var sense) ? OfSense(sense) : Language.Stem(word);
    }

    /// <summary>The senses of words that several share.</summary>
    public FrozenDictionary<int, ulong> Senses(Vocabulary.Builder vocabulary)
    {
        _senseOf ??= SenseOf();
        return ById(_senseOf, vocabulary, OfSense);
    }

    // All forms of a word share its sense; where two words have a form in common, the first one keeps it.
    private Dictionary<string, string> SenseOf()
    {
        var senses = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, sense) in List("senses"))
        {
            foreach (var form in Forms.Of(word))
            {
                senses.TryAdd(form, sense);
            }
        }

        return senses;
    }

    /// <summary>The phrases of a list with their values, word by word.</summary>
    public static Dictionary<string, string> Phrases(Dictionary<string, string> list)
    {
        var phrases = new Dictionary<string, string>(FoldingComparer.Instance);
        foreach (var (word, value) in list)
        {
            phrases[string.Join(' ', Words(word))] = value;
        }

        return phrases;
    }

    private void ReadForms(RuleFile file)
    {
        foreach (var node in file.Texts(file.Root, "forms"))
        {
            Forms.AddIrregular((node.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private void ReadParts(RuleFile file)
    {
        foreach (var (key, value) in (file.Mapping(file.Root, "parts") ?? new YamlMappingNode()).Children)
        {
            if (
                key is not YamlScalarNode { Value: { Length: > 0 } name }
                || value is not YamlScalarNode { Value: { Length: > 0 } pattern }
            )
            {
                file.AddProblem(value, "a part is a name and a pattern", "write it as 'name: pattern'");
            }
            else if (!_parts.TryAdd(name, pattern))
            {
                file.AddProblem(key, $"a part '{name}' exists already", "give it another name");
            }
        }
    }

    private void ReadLists(RuleFile file, YamlMappingNode words)
    {
        foreach (var (key, value) in words.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_lists.TryGetValue(name, out var list))
            {
                _lists.Add(name, list = new(StringComparer.Ordinal));
            }

            switch (value)
            {
                case YamlSequenceNode { Children.Count: > 0 } plain
                    when plain.All(child => child is YamlScalarNode { Value.Length: > 0 }):
                    foreach (var entry in plain.Children.OfType<YamlScalarNode>())
                    {
                        list.TryAdd(entry.Value ?? "", "");
                    }

                    break;
                case YamlMappingNode { Children.Count: > 0 } valued:
                    ReadValues(file, valued, list);
                    break;
                default:
                    file.AddProblem(
                        value,
                        $"the word list '{name}' is neither a list of words nor words with values",
                        "write [word, word] or 'word: value' lines"
                    );
                    break;
            }
        }
    }

    // Both "january: 1" and "1: [january, jan]" are ways to write a value; the second is read where the value is a list.
    private static void ReadValues(RuleFile file, YamlMappingNode valued, Dictionary<string, string> list)
    {
        foreach (var (key, value) in valued.Children)
        {
            if (key is YamlScalarNode { Value: { Length: > 0 } word } && value is YamlScalarNode { Value: { } single })
            {
                list[word] = single;
            }
            else if (key is YamlScalarNode { Value: { } meaning } && value is YamlSequenceNode sequence)
            {
                foreach (var entry in sequence.Children.OfType<YamlScalarNode>())
                {
                    list[entry.Value ?? ""] = meaning;
                }
            }
            else
            {
                file.AddProblem(value, "a word's value is a text or a number", "write 'word: value' or 'value: [word, word]'");
            }
        }
    }

    // The number of a name for several words of one meaning.
    private static ulong OfSense(string sense) => Fnv.Of("=" + sense);
}
