using System.Collections.Immutable;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions;

/// <summary>That somebody or something is the only one of its kind for another: the author of a novel.</summary>
/// <param name="Kind">What ties them.</param>
/// <param name="Owner">Whose author, husband or home it is.</param>
/// <param name="Value">The author, husband or home.</param>
internal sealed record Tie(TieKind Kind, TieParty Owner, TieParty Value);

/// <summary>One of the two by all that its article calls it.</summary>
/// <param name="Shown">What it is called where the tie is told, or its fullest name.</param>
internal sealed record TieParty(string Shown)
{
    /// <summary>Its names, folded, word by word; none where a noun alone tells it.</summary>
    public ImmutableArray<ImmutableArray<string>> Names { get; init; } = [];

    /// <summary>Whether it is surely a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Small words for what it is and of what kind, in order: "downhill" and "women".</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Whether it is a match of the two whose names it has.</summary>
    public bool IsMatch { get; init; }

    /// <summary>The year that it is told of; null where it is of the article's own days.</summary>
    public int? Year { get; init; }

    /// <summary>A side as an angle from north, of what is told to lie there; null where it tells none.</summary>
    public int? Degrees { get; init; }

    /// <summary>How far away it is; null where it isn't told.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The number of the edition that it is of; null where none is told.</summary>
    public int? Edition { get; init; }
}
