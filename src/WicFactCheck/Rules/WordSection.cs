using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Languages.English;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Time;
using WicFactCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace WicFactCheck.Rules;

/// <summary>
/// The words of all packs: <c>words</c> (lists, with or without values), <c>forms</c>, <c>parts</c>, <c>abbreviations</c>.
/// </summary>
/// <remarks>Lists of one name in several files are one list.</remarks>
internal sealed class WordSection
{
    private const string Places = "within";
    private const string CurrencyPlaceList = "currency-places";

    private readonly SortedDictionary<string, Dictionary<string, string>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _abbreviations = [];
    private readonly WordForms _forms = new();
    private Dictionary<string, string>? _senseOf;

    public static WordSection Read(IEnumerable<RuleFile> files)
    {
        var section = new WordSection();
        foreach (var file in files)
        {
            section._abbreviations.AddRange(file.Texts(file.Root, "abbreviations").Select(node => node.Value ?? ""));
            section.ReadForms(file);
            section.ReadParts(file);
            if (file.Mapping(file.Root, "words") is { } words)
            {
                section.ReadLists(file, words);
            }
        }

        return section;
    }

    public void AddTo(Vocabulary.Builder vocabulary)
    {
        foreach (var abbreviation in _abbreviations)
        {
            vocabulary.AddAbbreviation(abbreviation);
        }
    }

    public PatternScope Scope(Vocabulary.Builder vocabulary, bool forClaims, IReadOnlyCollection<Entity> entities) =>
        new()
        {
            Vocabulary = vocabulary,
            Forms = _forms,
            Lists = _lists.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<string>)[.. pair.Value.Keys],
                StringComparer.Ordinal
            ),
            Parts = _parts,
            MentionTypes = forClaims
                ? MentionTypes.ByName.ToDictionary(pair => pair.Key, pair => (int)pair.Value, StringComparer.Ordinal)
                : new Dictionary<string, int>(StringComparer.Ordinal),
            Inflects = forClaims,
            Entities = forClaims
                ? entities
                    .DistinctBy(entity => entity.Name, StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(
                        entity => entity.Name,
                        entity => (IReadOnlyList<string>)[entity.Name, .. entity.Aliases],
                        StringComparer.OrdinalIgnoreCase
                    )
                : new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase),
            MeaningOf = MeaningOf,
        };

    // Places are names and no words: what no list knows is likelier a name.
    public FrozenDictionary<string, TimeWordList> ForTime(Vocabulary.Builder vocabulary) =>
        _lists
            .Where(pair => pair.Key is not (Places or CurrencyPlaceList))
            .ToFrozenDictionary(pair => pair.Key, pair => TimeList(Phrases(pair.Value), vocabulary), StringComparer.Ordinal);

    public FrozenSet<int> Ids(string list, Vocabulary.Builder vocabulary) =>
        [.. List(list).Keys.SelectMany(word => Words(word).Take(1)).Select(vocabulary.Add)];

    public DesignationWords ForDesignations(Vocabulary.Builder vocabulary) =>
        new()
        {
            Labels = ById(
                List("designation-labels"),
                vocabulary,
                value => Enum.TryParse<DesignationKind>(value, ignoreCase: true, out var kind) ? kind : DesignationKind.Name
            ),
            Names = new PhraseTable<string>(Phrases(List("number-names"))),
            Streets = Ids("streets", vocabulary),
            Makers = Ids("number-makers", vocabulary),
            DayHeads = Ids("day-heads", vocabulary),
            Calls = InflectedIds("call-words", vocabulary),
            Suffixes = Ids(
                vocabulary,
                "number-suffixes",
                "ordinal-suffix",
                "measures",
                "shares",
                "currencies",
                "scale-suffixes",
                "scale"
            ),
            Prefixes = Ids("number-prefixes", vocabulary),
            Currencies = Ids(vocabulary, "currencies"),
            Calendar = Ids(vocabulary, "month", "weekday"),
            FunctionWords = Ids("function-words", vocabulary),
            Determiners = Ids(vocabulary, "determiners", "label-refusals"),
            Adjectives = Ids("noun-adjectives", vocabulary),
            PluralNouns = Ids("plural-nouns", vocabulary),
            Numerals = Ids(vocabulary, "cardinal", "ordinal"),
            Scales = Ids(vocabulary, "scale", "scale-suffixes"),
        };

    // The single words of lists.
    private FrozenSet<int> Ids(Vocabulary.Builder vocabulary, params IEnumerable<string> lists) =>
        [.. lists.SelectMany(list => List(list).Keys).Where(word => Words(word).Count() == 1).Select(vocabulary.Add)];

    public MentionWords ForMentions(
        Vocabulary.Builder vocabulary,
        ImmutableArray<Series> series,
        ImmutableArray<Entity> entities
    ) =>
        new()
        {
            Numerals = new NumeralWords(
                Numbers("cardinal", vocabulary),
                Numbers("ordinal", vocabulary),
                Numbers("scale", vocabulary),
                Numbers("fraction", vocabulary)
            ),
            EventHeads = InflectedIds("event-heads", vocabulary),
            EventNouns = Ids("event-nouns", vocabulary),
            OtherCounted = Ids("other-counted", vocabulary),
            OrganisationHeads = Ids("organisation-heads", vocabulary),
            AnyOrganisation = Ids("any-organisation", vocabulary),
            PersonTitles = Ids("person-titles", vocabulary),
            Directions = Integers("directions", vocabulary),
            Sides = Ids("sides", vocabulary),
            RoleHeads = [.. Ids("sole-roles", vocabulary), .. Ids("shared-roles", vocabulary)],
            FunctionWords = Ids("function-words", vocabulary),
            CommonOpeners = Ids("common-openers", vocabulary),
            NameOpeners = Ids("name-openers", vocabulary),
            NameJoiners = Ids("name-joiners", vocabulary),
            EventAdjectives = Ids("event-adjectives", vocabulary),
            EditionNumbers = Integers("edition-numbers", vocabulary),
            QuantityModifiers = Modifiers("quantity-modifiers"),
            ModifiersBehind = Modifiers("modifiers-behind"),
            TouchingUnits = Ids("touching-units", vocabulary),
            Currencies = new PhraseTable<string>(List("currencies")),
            SharedCurrencies = ById(List("shared-currencies"), vocabulary, codes => codes.Split(' ').ToImmutableArray()),
            CurrencyPlaces = CurrencyPlaces(),
            SubUnits = Numbers("sub-units", vocabulary),
            SubUnitCurrencies = ById(List("sub-unit-currencies"), vocabulary, code => code),
            WeightUnits = Ids("weight-units", vocabulary),
            WeightWords = InflectedIds("weight-words", vocabulary),
            GainVerbs = InflectedIds("gain-verbs", vocabulary),
            MoneyNouns = Ids("money-nouns", vocabulary),
            Comparatives = Ids("comparatives", vocabulary),
            Shares = Units("shares"),
            Measures = Units("measures"),
            FractionParts = Numbers("fraction-parts", vocabulary),
            ComparingWords = Ids("comparing-words", vocabulary),
            RangeRefusals = Ids("range-refusals", vocabulary),
            WholeOpeners = Ids("whole-openers", vocabulary),
            PluralNouns = Ids("plural-nouns", vocabulary),
            NounAdjectives = Ids("noun-adjectives", vocabulary),
            LabelNouns = Ids("label-nouns", vocabulary),
            Voters = Ids("voters", vocabulary),
            VotingVerbs = InflectedIds("voting-verbs", vocabulary),
            NoNouns = Ids("no-nouns", vocabulary),
            ScaleSuffixes = new PhraseTable<decimal>(
                List("scale-suffixes")
                    .Select(pair =>
                        KeyValuePair.Create(
                            pair.Key,
                            decimal.TryParse(pair.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var scale)
                                ? scale
                                : 1
                        )
                    )
            ),
            Ages = new AgeWords(
                [
                    .. InflectedIds("person-nouns", vocabulary),
                    .. InflectedIds("sole-roles", vocabulary),
                    .. InflectedIds("shared-roles", vocabulary),
                ],
                Ids("person-groups", vocabulary),
                [.. Ids("past-words", vocabulary), .. Ids("saying-verbs", vocabulary), .. Ids("age-verbs", vocabulary)],
                InflectedIds("life-verbs", vocabulary),
                Integers("life-decades", vocabulary),
                Ids("no-persons", vocabulary),
                Ids("counting-words", vocabulary),
                Ids("birthday-times", vocabulary)
            ),
            KnownSeries = series,
            Entities = ByFoldedName(
                entities.SelectMany(entity =>
                    entity.Aliases.Prepend(entity.Name).Select(name => KeyValuePair.Create(name, entity))
                )
            ),
        };

    public ClaimWords ForClaims(Vocabulary.Builder vocabulary) =>
        new(
            [
                .. Ids("function-words", vocabulary),
                .. Ids("empty-words", vocabulary),
                .. Ids("plan-words", vocabulary),
                .. Ids("scale", vocabulary),
            ],
            Ids("base-words", vocabulary),
            Ids("growth-verbs", vocabulary),
            InflectedIds("change-verbs", vocabulary),
            InflectedIds("beginnings", vocabulary),
            Ids("world-words", vocabulary),
            Ids("elsewhere-words", vocabulary),
            Ids("determiners", vocabulary),
            Ids("sole-roles", vocabulary),
            Ids("other-roles", vocabulary),
            Senses(vocabulary),
            ById(
                List("time-bounds"),
                vocabulary,
                value => Enum.TryParse<TimeBound>(value, ignoreCase: true, out var bound) ? bound : TimeBound.At
            ),
            Ids("hour-words", vocabulary),
            new Gazetteer(ByFoldedName(List(Places)))
        );

    /// <summary>The stem or sense that a word of a rule has in texts.</summary>
    private ulong MeaningOf(string word)
    {
        _senseOf ??= SenseOf();
        return _senseOf.TryGetValue(word, out var sense) ? OfSense(sense) : EnglishStem.Of(word);
    }

    private FrozenDictionary<int, ulong> Senses(Vocabulary.Builder vocabulary)
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
            foreach (var form in _forms.Of(word))
            {
                senses.TryAdd(form, sense);
            }
        }

        return senses;
    }

    private static TimeWordList TimeList(Dictionary<string, string> phrases, Vocabulary.Builder vocabulary) =>
        new(
            phrases.ToFrozenDictionary(FoldingComparer.Instance),
            ById(phrases.Where(entry => !entry.Key.Contains(' ', StringComparison.Ordinal)), vocabulary, value => value)
        );

    // Of names that fold to one, the first counts.
    private static FrozenDictionary<string, T> ByFoldedName<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        entries
            .Select(entry => KeyValuePair.Create(NameFolding.Fold(entry.Key), entry.Value))
            .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> Phrases(Dictionary<string, string> list)
    {
        var phrases = new Dictionary<string, string>(FoldingComparer.Instance);
        foreach (var (word, value) in list)
        {
            phrases[string.Join(' ', Words(word))] = value;
        }

        return phrases;
    }

    private PhraseTable<QuantityModifier> Modifiers(string list) =>
        new(
            List(list)
                .Select(pair =>
                    (
                        pair.Key,
                        Known: Enum.TryParse<QuantityModifier>(
                            pair.Value.Replace("-", "", StringComparison.Ordinal),
                            ignoreCase: true,
                            out var modifier
                        ),
                        modifier
                    )
                )
                .Where(entry => entry.Known)
                .Select(entry => KeyValuePair.Create(entry.Key, entry.modifier))
        );

    // A city has the currency of its country.
    private PhraseTable<string> CurrencyPlaces()
    {
        var places = List(CurrencyPlaceList);
        return new(
            places.Concat(
                List(Places)
                    .Where(pair => places.ContainsKey(pair.Value))
                    .Select(pair => KeyValuePair.Create(pair.Key, places[pair.Value]))
            )
        );
    }

    // "m 1000" is a thousand metres, "%" one of a hundred; "°C 0.556 -32" has something added first.
    private PhraseTable<MeasureUnit> Units(string list) =>
        new(
            List(list)
                .Select(pair =>
                    KeyValuePair.Create(
                        pair.Key,
                        pair.Value.Split(' ') is [var unit, var factor, .. var offset] && NumberOf(factor) is { } many
                            ? new MeasureUnit(unit, many, offset is [var added] ? NumberOf(added) ?? 0 : 0)
                            : new MeasureUnit(pair.Value, 1)
                    )
                )
        );

    private static IEnumerable<string> Words(string phrase)
    {
        var tokens = new List<Token>();
        new Tokenizer(new Vocabulary.Builder().Build()).Tokenize(phrase, new TextSpan(0, phrase.Length), tokens);
        return tokens.Select(token => phrase.Substring(token.Start, token.Length));
    }

    private Dictionary<string, string> List(string name) => _lists.GetValueOrDefault(name) ?? [];

    private FrozenSet<int> InflectedIds(string list, Vocabulary.Builder vocabulary) =>
        [.. List(list).Keys.SelectMany(_forms.Of).Select(vocabulary.Add)];

    private FrozenDictionary<int, int> Integers(string list, Vocabulary.Builder vocabulary) =>
        ById(
            List(list).Where(pair => NumberOf(pair.Value) is >= int.MinValue and <= int.MaxValue),
            vocabulary,
            value => (int)(NumberOf(value) ?? 0)
        );

    private FrozenDictionary<int, decimal> Numbers(string list, Vocabulary.Builder vocabulary) =>
        ById(List(list).Where(pair => NumberOf(pair.Value) is not null), vocabulary, value => NumberOf(value) ?? 0);

    private static decimal? NumberOf(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Of several values for one word, the first counts.
    private static FrozenDictionary<int, T> ById<T>(
        IEnumerable<KeyValuePair<string, string>> entries,
        Vocabulary.Builder vocabulary,
        Func<string, T> read
    ) =>
        entries
            .Select(entry => KeyValuePair.Create(vocabulary.Add(entry.Key), read(entry.Value)))
            .DistinctBy(entry => entry.Key)
            .ToFrozenDictionary();

    private void ReadForms(RuleFile file)
    {
        foreach (var node in file.Texts(file.Root, "forms"))
        {
            _forms.AddIrregular((node.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
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
