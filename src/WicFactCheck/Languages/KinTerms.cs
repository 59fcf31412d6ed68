using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words for whose relative somebody is.</summary>
internal sealed class KinTerms
{
    private const string Section = "kin";

    private readonly FrozenDictionary<string, int[]> _kinds;

    public KinTerms(WordFile file)
    {
        var kinds = file[Section, "kinds"].Words.ToArray();
        _kinds = kinds
            .SelectMany((kind, number) => kind.Split('/').Select(noun => (Noun: noun, Number: number)))
            .GroupBy(pair => pair.Noun, pair => pair.Number, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        (Lone, Parents, Children) = (file[Section, "lone"], file[Section, "parents"], file[Section, "children"]);
    }

    /// <summary>Nouns for relatives of whom one has a single one: father, mother.</summary>
    public WordList Lone { get; }

    /// <summary>Nouns for a parent.</summary>
    public WordList Parents { get; }

    /// <summary>Nouns for a child.</summary>
    public WordList Children { get; }

    /// <summary>Whether a word is a noun for a relative.</summary>
    public bool Knows(ReadOnlySpan<char> noun) => _kinds.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(noun);

    /// <summary>Whether nobody is both to one person: a brother and a cousin, but not a brother and a twin.</summary>
    public bool AreTwo(string one, string other) => !_kinds[one].Intersect(_kinds[other]).Any();
}
