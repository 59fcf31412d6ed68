using System.Collections.Immutable;

namespace WicFactCheck.Claims;

/// <summary>What a claim tells to be at a time, as far as claims of other articles can be of the same.</summary>
/// <param name="Meaning">The stem or sense of its word; 0 for one without a meaning of its own.</param>
/// <param name="Lemma">The lemma of its word.</param>
internal sealed record DatedDeed(ulong Meaning, string Lemma)
{
    /// <summary>Who or what it was done to, or befell.</summary>
    public ImmutableArray<DeedParty> Parties { get; init; } = [];

    /// <summary>Whether it is told by a predicate, and not by a noun alone.</summary>
    public bool IsPredicate { get; init; }

    /// <summary>Whether the tree leaves no doubt that the time is that of this.</summary>
    public bool IsSure { get; init; }

    /// <summary>
    /// Whether the time is told by the day of the article alone, and no word of a rule stands with it: "sank overnight", "was
    /// shot on Monday".
    /// </summary>
    public bool IsOfLate { get; init; }

    /// <summary>Whether both may be one deed, done to one thing.</summary>
    public bool IsLike(DatedDeed other) =>
        Meaning != 0 && Meaning == other.Meaning && Parties.Any(party => other.Parties.Any(party.MayBe));

    /// <summary>Whether the ages of all whom they befell are told, and are others.</summary>
    public bool IsOfOtherAge(DatedDeed other) =>
        !Parties.IsEmpty
        && !other.Parties.IsEmpty
        && Parties.All(party => other.Parties.All(like => party.Years is { } a && like.Years is { } b && a != b));
}

/// <summary>Somebody or something that a deed befell.</summary>
/// <param name="Noun">The stem or sense of the noun for it; 0 where it goes by its name.</param>
/// <param name="Name">The words of its name, folded.</param>
/// <param name="Years">How old the one is, where that is told.</param>
internal sealed record DeedParty(ulong Noun, ImmutableArray<string> Name, int? Years)
{
    /// <summary>Whether both may be the same: "a 27-year-old man" is no "22-year-old man".</summary>
    public bool MayBe(DeedParty other) => (Years is null || other.Years is null || Years == other.Years) && IsCalledAs(other);

    private bool IsCalledAs(DeedParty other) =>
        Name.IsEmpty || other.Name.IsEmpty
            ? Noun != 0 && Noun == other.Noun
            : Name.All(other.Name.Contains) || other.Name.All(Name.Contains);
}
