using System.Collections.Frozen;

namespace WicFactCheck.Text.Designations;

/// <summary>The words by which designations are known, as ids of the vocabulary.</summary>
internal sealed class DesignationWords
{
    /// <summary>Nouns that a number after them tells apart, with what they are: section, highway, case.</summary>
    public required FrozenDictionary<int, DesignationKind> Labels { get; init; }

    /// <summary>Names that are numbers, or hold one, in their words as the tokenizer cuts them: "9 / 11".</summary>
    public required PhraseTable<string> Names { get; init; }

    /// <summary>Nouns for streets, which stand behind the number of a house: street, avenue.</summary>
    public required FrozenSet<int> Streets { get; init; }

    /// <summary>Makers of what goes by two numbers: "Boeing 767-300".</summary>
    public required FrozenSet<int> Makers { get; init; }

    /// <summary>What classes of a school are called before their number: year, grade.</summary>
    public required FrozenSet<int> SchoolYears { get; init; }

    /// <summary>Lists of companies and of prices that have a number in their name: "the FTSE 100".</summary>
    public required PhraseTable<string> Indices { get; init; }

    /// <summary>Nouns for what has a title: novel, film, song.</summary>
    public required FrozenSet<int> Works { get; init; }

    /// <summary>Nouns that make a name of a day before them: "the July 26 Movement".</summary>
    public required FrozenSet<int> DayHeads { get; init; }

    /// <summary>Verbs and nouns before what is dialled: call, text, helpline.</summary>
    public required FrozenSet<int> Calls { get; init; }

    /// <summary>Words that touch a number and leave it one: st, pm, km, bn.</summary>
    public required FrozenSet<int> Suffixes { get; init; }

    /// <summary>Words before a hyphen and a number that leave it one: mid, under.</summary>
    public required FrozenSet<int> Prefixes { get; init; }

    /// <summary>Words for money, some of which touch a number: Rs, SEK.</summary>
    public required FrozenSet<int> Currencies { get; init; }

    /// <summary>The months and the days of the week.</summary>
    public required FrozenSet<int> Calendar { get; init; }

    /// <summary>Words that name or count nothing: the, and, was.</summary>
    public required FrozenSet<int> FunctionWords { get; init; }

    /// <summary>Words that open a description: the, this, latest.</summary>
    public required FrozenSet<int> Determiners { get; init; }

    /// <summary>Function words that may stand between a number and its noun: new, more, other.</summary>
    public required FrozenSet<int> Adjectives { get; init; }

    /// <summary>Plurals that don't end in s: people, dead.</summary>
    public required FrozenSet<int> PluralNouns { get; init; }

    /// <summary>Numbers in words.</summary>
    public required FrozenSet<int> Numerals { get; init; }

    /// <summary>Places in an order, in words.</summary>
    public required FrozenSet<int> Ordinals { get; init; }

    /// <summary>Words that scale a number: million, bn.</summary>
    public required FrozenSet<int> Scales { get; init; }
}
