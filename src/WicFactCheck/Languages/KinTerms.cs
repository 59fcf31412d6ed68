using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words for whose relative somebody is.</summary>
internal sealed class KinTerms
{
    private const string Section = "kin";

    private readonly FrozenDictionary<string, int[]> _kinds;
    private readonly FrozenDictionary<string, string[]> _mutual;

    public KinTerms(WordFile file)
    {
        var kinds = file[Section, "kinds"].Words.ToArray();
        _kinds = kinds
            .SelectMany((kind, number) => kind.Split('/').Select(noun => (Noun: noun, Number: number)))
            .GroupBy(pair => pair.Noun, pair => pair.Number, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _mutual = file[Section, "mutual"].Words.ToArray().SelectMany(Mutual).ToFrozenDictionary(StringComparer.Ordinal);
        (Lone, Parents, Children) = (file[Section, "lone"], file[Section, "parents"], file[Section, "children"]);
        Great = file[Section, "great"];
    }

    /// <summary>Nouns for relatives of whom one has a single one: father, mother.</summary>
    public WordList Lone { get; }

    /// <summary>Nouns for a parent.</summary>
    public WordList Parents { get; }

    /// <summary>Nouns for a child.</summary>
    public WordList Children { get; }

    /// <summary>The word before a hyphen that makes a relative one of a generation further: "great-grandmother".</summary>
    public WordList Great { get; }

    /// <summary>Whether a word is a noun for a relative.</summary>
    public bool Knows(ReadOnlySpan<char> noun) => _kinds.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(noun);

    /// <summary>Whether nobody is both to one person: a brother and a cousin, but not a brother and a twin.</summary>
    public bool AreTwo(string one, string other) => !_kinds[one].Intersect(_kinds[other]).Any();

    /// <summary>Whether what two are told to be to each other can't both be so: his granddaughter, and her uncle.</summary>
    /// <param name="one">What the first is told to be to the second.</param>
    /// <param name="other">What the second is told to be to the first.</param>
    public bool AreNotMutual(string one, string other) =>
        _mutual.TryGetValue(one, out var others) && _mutual.ContainsKey(other) && !others.Contains(other, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string[]>> Mutual(string pair)
    {
        var sides = pair.Split('|').Select(side => side.Split('/')).ToList();
        return sides[0]
            .Select(noun => KeyValuePair.Create(noun, sides[1]))
            .Concat(sides[1].Except(sides[0]).Select(noun => KeyValuePair.Create(noun, sides[0])));
    }
}
