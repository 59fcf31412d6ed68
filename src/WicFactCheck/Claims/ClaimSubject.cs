using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>What a claim is about: an edition of a series, a series, or anything that has a name.</summary>
/// <param name="Name">The name, as its article or a pack has it.</param>
/// <param name="IsSeries">Whether the name is that of a recurring event.</param>
/// <param name="Edition">The edition, where the claim is about one.</param>
public sealed record ClaimSubject(string Name, bool IsSeries, Edition? Edition = null)
{
    /// <summary>Whether it is only what the article is about, because the sentence names nothing else.</summary>
    public bool IsTopic { get; init; }

    /// <summary>What the article is about, where the claim is told of nothing that has a name; null elsewhere.</summary>
    internal string? Within { get; init; }

    public override string ToString() => Edition is null ? Name : $"{Name} {Edition}";
}
