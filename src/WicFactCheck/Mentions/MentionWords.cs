using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;

namespace WicFactCheck.Mentions;

/// <summary>The words by which mentions are recognised, as ids of the vocabulary, and the series that packs know.</summary>
internal sealed class MentionWords
{
    public required NumeralWords Numerals { get; init; }

    /// <summary>Nouns that make a name the name of an event: conference, festival, cup …</summary>
    public required FrozenSet<int> EventHeads { get; init; }

    /// <summary>Nouns for any event or edition: event, gathering, edition …</summary>
    public required FrozenSet<int> EventNouns { get; init; }

    /// <summary>Nouns of named things that are counted without recurring: amendment, army, avenue, president …</summary>
    public required FrozenSet<int> OtherCounted { get; init; }

    /// <summary>Nouns that make a name the name of an organisation: organization, institute, agency …</summary>
    public required FrozenSet<int> OrganisationHeads { get; init; }

    /// <summary>Nouns for organisations of any kind: company, firm.</summary>
    public required FrozenSet<int> AnyOrganisation { get; init; }

    /// <summary>Titles before a person's name: president, minister, Mr …</summary>
    public required FrozenSet<int> PersonTitles { get; init; }

    /// <summary>Nouns for what somebody is: director, mayor, captain …</summary>
    public required FrozenSet<int> RoleHeads { get; init; }

    /// <summary>Points of the compass, in degrees from north, clockwise.</summary>
    public required FrozenDictionary<int, int> Directions { get; init; }

    /// <summary>What has a point of the compass before it: edge, side, coast.</summary>
    public required FrozenSet<int> Sides { get; init; }

    /// <summary>Words that begin sentences with a capital without being part of a name: the, in, however …</summary>
    public required FrozenSet<int> FunctionWords { get; init; }

    /// <summary>Nouns that begin sentences with a capital without being part of a name: officials, people …</summary>
    public required FrozenSet<int> CommonOpeners { get; init; }

    /// <summary>Function words that open a name where they have a capital within a sentence: New York, Three Gorges.</summary>
    public required FrozenSet<int> NameOpeners { get; init; }

    /// <summary>Small words that join the parts of one name: of, for, de …</summary>
    public required FrozenSet<int> NameJoiners { get; init; }

    /// <summary>Adjectives that may stand between an edition and its event: annual, international, three-day …</summary>
    public required FrozenSet<int> EventAdjectives { get; init; }

    /// <summary>Numbers of editions in Roman numerals and in words of their own ("inaugural" is 1).</summary>
    public required FrozenDictionary<int, int> EditionNumbers { get; init; }

    /// <summary>Currencies by their signs and words, as ISO 4217 writes them.</summary>
    public required PhraseTable<string> Currencies { get; init; }

    /// <summary>Words for money that several countries have, with their currencies, the likeliest first: pounds, pesos.</summary>
    public required FrozenDictionary<int, ImmutableArray<string>> SharedCurrencies { get; init; }

    /// <summary>Signs that several countries have, with their currencies.</summary>
    public required FrozenDictionary<int, ImmutableArray<string>> SharedSigns { get; init; }

    /// <summary>Currencies by words that are others as well, so that they count only after "million" and the like.</summary>
    public required FrozenDictionary<int, string> ScaledCurrencies { get; init; }

    /// <summary>The currencies of countries, by their names, their people and their cities.</summary>
    public required PhraseTable<string> CurrencyPlaces { get; init; }

    /// <summary>Small money, with how many of it make a whole: cents, pence.</summary>
    public required FrozenDictionary<int, decimal> SubUnits { get; init; }

    /// <summary>Small money of one currency alone, with that currency: pence.</summary>
    public required FrozenDictionary<int, string> SubUnitCurrencies { get; init; }

    /// <summary>Words beside which pounds are a weight: ounces, kilograms.</summary>
    public required FrozenSet<int> WeightUnits { get; init; }

    /// <summary>Verbs and nouns of weight: weigh, heavy.</summary>
    public required FrozenSet<int> WeightWords { get; init; }

    /// <summary>What people do with pounds of their own: lose, gain.</summary>
    public required FrozenSet<int> GainVerbs { get; init; }

    /// <summary>Words for how tall somebody is, right before what they weigh: inches, feet.</summary>
    public required FrozenSet<int> HeightWords { get; init; }

    /// <summary>Verbs of money: spend, cost, pay.</summary>
    public required FrozenSet<int> MoneyVerbs { get; init; }

    /// <summary>Nouns for how much something may weigh at most: limit, capacity.</summary>
    public required FrozenSet<int> WeightLimits { get; init; }

    /// <summary>What is loaded, caught or carried, and told by its weight: sack, catch, halibut.</summary>
    public required FrozenSet<int> LoadNouns { get; init; }

    /// <summary>What is done with a load, or with money: carry, hold.</summary>
    public required FrozenSet<int> LoadVerbs { get; init; }

    /// <summary>Words beside which pounds are money, whatever was lost or carried: cash, wallet, bet.</summary>
    public required FrozenSet<int> MoneySigns { get; init; }

    /// <summary>Nouns that are paid, so that pounds of them are money: fine, debt.</summary>
    public required FrozenSet<int> MoneyNouns { get; init; }

    /// <summary>Words for how often something was done: twice.</summary>
    public required FrozenDictionary<int, int> FrequencyAdverbs { get; init; }

    /// <summary>Adjectives that compare: more, fewer, higher.</summary>
    public required FrozenSet<int> Comparatives { get; init; }

    /// <summary>Letters that multiply the number that they touch: bn, k …</summary>
    public required PhraseTable<decimal> ScaleSuffixes { get; init; }

    /// <summary>What scales the numbers of a column, in its head: "millions", "000s".</summary>
    public required PhraseTable<decimal> ColumnScales { get; init; }

    /// <summary>Words and signs of shares, with the unit that they stand for.</summary>
    public required PhraseTable<MeasureUnit> Shares { get; init; }

    /// <summary>Units of measures, with the base unit that they are told in and how many of it they are.</summary>
    public required PhraseTable<MeasureUnit> Measures { get; init; }

    /// <summary>Words for parts of a whole, with how many of them make it: third, thirds, quarter.</summary>
    public required FrozenDictionary<int, decimal> FractionParts { get; init; }

    /// <summary>Words before a number that another one is held against: from, with, against, than.</summary>
    public required FrozenSet<int> ComparingWords { get; init; }

    /// <summary>Verbs of change, after which "10 to 15" is a step and no range: rose, cut.</summary>
    public required FrozenSet<int> RangeRefusals { get; init; }

    /// <summary>Words before "from" that open a range: "anywhere from 30 to 40".</summary>
    public required FrozenSet<int> RangeOpeners { get; init; }

    /// <summary>Words that open what "half" is the half of: the, its, all.</summary>
    public required FrozenSet<int> WholeOpeners { get; init; }

    /// <summary>Plurals that don't end in s, and words that count like them: people, dead.</summary>
    public required FrozenSet<int> PluralNouns { get; init; }

    /// <summary>Function words that may stand between a number and its noun: new, more, other.</summary>
    public required FrozenSet<int> NounAdjectives { get; init; }

    /// <summary>Nouns that a number after them names instead of counting anything: hall 3, page 12.</summary>
    public required FrozenSet<int> LabelNouns { get; init; }

    /// <summary>Those who decide by a vote: members, judges.</summary>
    public required FrozenSet<int> Voters { get; init; }

    /// <summary>What some of them did, against the rest: voted, dissented, wanted.</summary>
    public required FrozenSet<int> VotingVerbs { get; init; }

    /// <summary>Words that end in s and are no nouns: was, has, says.</summary>
    public required FrozenSet<int> NoNouns { get; init; }

    /// <summary>What words before a number do to it; phrases are folded and joined by a space.</summary>
    public required PhraseTable<QuantityModifier> QuantityModifiers { get; init; }

    /// <summary>What two words behind a number do to it; a hyphen is one of them.</summary>
    public required PhraseTable<QuantityModifier> ModifiersBehind { get; init; }

    /// <summary>Units that are small words as well, unless they touch their number: in.</summary>
    public required FrozenSet<int> TouchingUnits { get; init; }

    /// <summary>The words by which ages are known.</summary>
    public required AgeWords Ages { get; init; }

    public required ImmutableArray<Series> KnownSeries { get; init; }

    /// <summary>What packs know by name, by all its names, folded.</summary>
    public required FrozenDictionary<string, Entity> Entities { get; init; }
}
