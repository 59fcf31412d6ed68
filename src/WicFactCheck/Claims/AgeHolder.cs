using System.Collections.Immutable;

namespace WicFactCheck.Claims;

/// <summary>Somebody without a name whose age is told: "the driver", "her son", "a 15-year-old".</summary>
internal sealed class AgeHolder
{
    /// <summary>The lemma of the noun, in small letters; empty where the age stands alone.</summary>
    public required string Noun { get; init; }

    /// <summary>A second noun for the same, as a lemma in small letters: "man" of "the driver, a man of 38".</summary>
    public string? Apposed { get; init; }

    /// <summary>What describes the noun, without the age, as lemmas in small letters: "bus" of "the bus driver".</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>
    /// Whose it is, or where, as a lemma in small letters: "captain" of "the captain's son", "inn" of "the cook at the inn"; null
    /// where nothing is told.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>Whether the noun has the definite article: "the driver".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether several are of that age, or several ages are told of them.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>How it is called in lists: "captain's son", "somebody".</summary>
    public required string Shown { get; init; }
}
