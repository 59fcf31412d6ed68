using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Entities;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Time;

namespace WicFactCheck.Rules;

/// <summary>The words that each stage asks for, out of the lists of all packs.</summary>
internal sealed class WordSection(WordLists words)
{
    private PhraseTable<decimal> Factors(string list) =>
        new(
            words
                .List(list)
                .Select(pair =>
                    KeyValuePair.Create(
                        pair.Key,
                        decimal.TryParse(pair.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var factor)
                            ? factor
                            : 1
                    )
                )
        );

    private const string Places = "within";
    private const string CurrencyPlaceList = "currency-places";

    public static WordSection Read(IEnumerable<RuleFile> files) => new(WordLists.Read(files));

    public void AddTo(Vocabulary.Builder vocabulary)
    {
        foreach (var abbreviation in words.Abbreviations)
        {
            vocabulary.AddAbbreviation(abbreviation);
        }
    }

    public PatternScope Scope(Vocabulary.Builder vocabulary, bool forClaims, IReadOnlyCollection<Entity> entities) =>
        new()
        {
            Vocabulary = vocabulary,
            Forms = words.Forms,
            Lists = words.All.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<string>)[.. pair.Value.Keys],
                StringComparer.Ordinal
            ),
            Parts = words.Parts,
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
            MeaningOf = words.MeaningOf,
        };

    public FrozenSet<int> Ids(string list, Vocabulary.Builder vocabulary) => words.Ids(list, vocabulary);

    // Places are names and no words: what no list knows is likelier a name.
    public FrozenDictionary<string, TimeWordList> ForTime(Vocabulary.Builder vocabulary) =>
        words
            .All.Where(pair => pair.Key is not (Places or CurrencyPlaceList))
            .ToFrozenDictionary(
                pair => pair.Key,
                pair => TimeList(WordLists.Phrases(pair.Value), vocabulary),
                StringComparer.Ordinal
            );

    public DesignationWords ForDesignations(Vocabulary.Builder vocabulary) =>
        new()
        {
            Labels = WordLists.ById(
                words.List("designation-labels"),
                vocabulary,
                value => Enum.TryParse<DesignationKind>(value, ignoreCase: true, out var kind) ? kind : DesignationKind.Name
            ),
            Names = new PhraseTable<string>(WordLists.Phrases(words.List("number-names"))),
            Streets = words.Ids("streets", vocabulary),
            SchoolYears = words.Ids("school-years", vocabulary),
            Makers = words.Ids("number-makers", vocabulary),
            Indices = new PhraseTable<string>(WordLists.Phrases(words.List("number-indices"))),
            Works = words.Ids("work-nouns", vocabulary),
            DayHeads = words.Ids("day-heads", vocabulary),
            Calls = words.InflectedIds("call-words", vocabulary),
            Suffixes = words.Ids(
                vocabulary,
                "number-suffixes",
                "ordinal-suffix",
                "measures",
                "shares",
                "currencies",
                "scale-suffixes",
                "scale"
            ),
            Prefixes = words.Ids("number-prefixes", vocabulary),
            Currencies = words.Ids(vocabulary, "currencies"),
            Calendar = words.Ids(vocabulary, "month", "weekday"),
            FunctionWords = words.Ids("function-words", vocabulary),
            Determiners = words.Ids(vocabulary, "determiners", "label-refusals"),
            Adjectives = words.Ids("noun-adjectives", vocabulary),
            PluralNouns = words.Ids("plural-nouns", vocabulary),
            Numerals = words.Ids(vocabulary, "cardinal", "ordinal"),
            Ordinals = words.Ids("ordinal", vocabulary),
            Scales = words.Ids(vocabulary, "scale", "scale-suffixes"),
        };

    public MentionWords ForMentions(
        Vocabulary.Builder vocabulary,
        ImmutableArray<Series> series,
        ImmutableArray<Entity> entities
    ) =>
        new()
        {
            Numerals = new NumeralWords(
                words.Numbers("cardinal", vocabulary),
                words.Numbers("ordinal", vocabulary),
                words.Numbers("scale", vocabulary),
                words.Numbers("fraction", vocabulary)
            ),
            EventHeads = words.InflectedIds("event-heads", vocabulary),
            EventNouns = words.Ids("event-nouns", vocabulary),
            OtherCounted = words.Ids("other-counted", vocabulary),
            OrganisationHeads = words.Ids("organisation-heads", vocabulary),
            AnyOrganisation = words.Ids("any-organisation", vocabulary),
            PersonTitles = words.Ids("person-titles", vocabulary),
            Directions = words.Integers("directions", vocabulary),
            Sides = words.Ids("sides", vocabulary),
            RoleHeads = [.. words.Ids("sole-roles", vocabulary), .. words.Ids("shared-roles", vocabulary)],
            FunctionWords = words.Ids("function-words", vocabulary),
            CommonOpeners = words.Ids("common-openers", vocabulary),
            NameOpeners = words.Ids("name-openers", vocabulary),
            NameJoiners = words.Ids("name-joiners", vocabulary),
            EventAdjectives = words.Ids("event-adjectives", vocabulary),
            EditionNumbers = words.Integers("edition-numbers", vocabulary),
            QuantityModifiers = Modifiers("quantity-modifiers"),
            ModifiersBehind = Modifiers("modifiers-behind"),
            TouchingUnits = words.Ids("touching-units", vocabulary),
            Currencies = new PhraseTable<string>(words.List("currencies")),
            SharedCurrencies = Shared("shared-currencies", vocabulary),
            SharedSigns = Shared("shared-signs", vocabulary),
            ScaledCurrencies = WordLists.ById(words.List("scaled-currencies"), vocabulary, code => code),
            CurrencyPlaces = CurrencyPlaces(),
            SubUnits = words.Numbers("sub-units", vocabulary),
            SubUnitCurrencies = WordLists.ById(words.List("sub-unit-currencies"), vocabulary, code => code),
            WeightUnits = words.Ids("weight-units", vocabulary),
            WeightWords = words.InflectedIds("weight-words", vocabulary),
            GainVerbs = words.InflectedIds("gain-verbs", vocabulary),
            MoneyNouns = words.Ids("money-nouns", vocabulary),
            HeightWords = words.Ids("height-words", vocabulary),
            MoneyVerbs = words.InflectedIds("money-verbs", vocabulary),
            WeightLimits = words.Ids("weight-limits", vocabulary),
            LoadNouns = words.Ids("load-nouns", vocabulary),
            LoadVerbs = words.InflectedIds("load-verbs", vocabulary),
            MoneySigns = words.Ids("money-signs", vocabulary),
            FrequencyAdverbs = words.Integers("frequency-adverbs", vocabulary),
            Comparatives = words.Ids("comparatives", vocabulary),
            Shares = Units("shares"),
            Measures = Units("measures"),
            FractionParts = words.Numbers("fraction-parts", vocabulary),
            ComparingWords = words.Ids("comparing-words", vocabulary),
            RangeRefusals = words.Ids("range-refusals", vocabulary),
            RangeOpeners = words.Ids("range-openers", vocabulary),
            WholeOpeners = words.Ids("whole-openers", vocabulary),
            PluralNouns = words.Ids("plural-nouns", vocabulary),
            NounAdjectives = words.Ids("noun-adjectives", vocabulary),
            LabelNouns = words.Ids("label-nouns", vocabulary),
            Voters = words.Ids("voters", vocabulary),
            VotingVerbs = words.InflectedIds("voting-verbs", vocabulary),
            NoNouns = words.Ids("no-nouns", vocabulary),
            ScaleSuffixes = Factors("scale-suffixes"),
            ColumnScales = Factors("column-scales"),
            Ages = new AgeWords(
                Persons(vocabulary),
                words.Ids("person-groups", vocabulary),
                [
                    .. words.Ids("past-words", vocabulary),
                    .. words.Ids("saying-verbs", vocabulary),
                    .. words.Ids("age-verbs", vocabulary),
                ],
                words.InflectedIds("life-verbs", vocabulary),
                words.InflectedIds("lone-age-verbs", vocabulary),
                words.Integers("life-decades", vocabulary),
                words.Ids("no-persons", vocabulary),
                words.Ids("counting-words", vocabulary),
                words.Ids("birthday-times", vocabulary)
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
                .. words.Ids("function-words", vocabulary),
                .. words.Ids("empty-words", vocabulary),
                .. words.Ids("plan-words", vocabulary),
                .. words.Ids("scale", vocabulary),
            ],
            words.Ids("base-words", vocabulary),
            words.Ids("growth-verbs", vocabulary),
            words.InflectedIds("change-verbs", vocabulary),
            words.InflectedIds("beginnings", vocabulary),
            words.Ids("world-words", vocabulary),
            words.Ids("elsewhere-words", vocabulary),
            words.Ids("determiners", vocabulary),
            [.. words.Ids("sole-roles", vocabulary), .. words.Ids("shared-roles", vocabulary)],
            Persons(vocabulary),
            words.Ids("no-persons", vocabulary),
            words.Ids("sole-roles", vocabulary),
            words.Ids("other-roles", vocabulary),
            words.Senses(vocabulary),
            WordLists.ById(
                words.List("time-bounds"),
                vocabulary,
                value => Enum.TryParse<TimeBound>(value, ignoreCase: true, out var bound) ? bound : TimeBound.At
            ),
            words.Ids("hour-words", vocabulary),
            words.Kinds("works", vocabulary),
            new Gazetteer(ByFoldedName(words.List(Places))),
            ForEntities(vocabulary)
        );

    private EntityWords ForEntities(Vocabulary.Builder vocabulary) =>
        new(
            Persons(vocabulary),
            words.Ids("no-persons", vocabulary),
            words.Ids("person-titles", vocabulary),
            [.. words.Ids("sole-roles", vocabulary), .. words.Ids("shared-roles", vocabulary)],
            words.Ids("organisation-heads", vocabulary),
            words.Ids("any-organisation", vocabulary),
            words
                .List(Places)
                .SelectMany(pair => new[] { pair.Key, pair.Value })
                .Select(NameFolding.Fold)
                .ToFrozenSet(StringComparer.Ordinal)
        );

    private FrozenSet<int> Persons(Vocabulary.Builder vocabulary) =>
        [
            .. words.InflectedIds("person-nouns", vocabulary),
            .. words.InflectedIds("people", vocabulary),
            .. words.InflectedIds("sole-roles", vocabulary),
            .. words.InflectedIds("shared-roles", vocabulary),
        ];

    private static TimeWordList TimeList(Dictionary<string, string> phrases, Vocabulary.Builder vocabulary) =>
        new(
            phrases.ToFrozenDictionary(FoldingComparer.Instance),
            WordLists.ById(phrases.Where(entry => !entry.Key.Contains(' ', StringComparison.Ordinal)), vocabulary, value => value)
        );

    // Of names that fold to one, the first counts.
    private static FrozenDictionary<string, T> ByFoldedName<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
        {
            values.TryAdd(NameFolding.Fold(name), value);
        }

        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private PhraseTable<QuantityModifier> Modifiers(string list) =>
        new(
            words
                .List(list)
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
    private FrozenDictionary<int, ImmutableArray<string>> Shared(string list, Vocabulary.Builder vocabulary) =>
        WordLists.ById(words.List(list), vocabulary, codes => codes.Split(' ').ToImmutableArray());

    private PhraseTable<string> CurrencyPlaces()
    {
        var places = words.List(CurrencyPlaceList);
        return new(
            places.Concat(
                words
                    .List(Places)
                    .Where(pair => places.ContainsKey(pair.Value))
                    .Select(pair => KeyValuePair.Create(pair.Key, places[pair.Value]))
            )
        );
    }

    // "m 1000" is a thousand metres, "%" one of a hundred; "°C 0.556 -32" has something added first.
    private PhraseTable<MeasureUnit> Units(string list) =>
        new(
            words
                .List(list)
                .Select(pair =>
                    KeyValuePair.Create(
                        pair.Key,
                        pair.Value.Split(' ') is [var unit, var factor, .. var offset] && WordLists.NumberOf(factor) is { } many
                            ? new MeasureUnit(unit, many, offset is [var added] ? WordLists.NumberOf(added) ?? 0 : 0)
                            : new MeasureUnit(pair.Value, 1)
                    )
                )
        );
}
