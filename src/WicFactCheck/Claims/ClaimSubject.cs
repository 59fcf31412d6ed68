using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>What a claim is about: an edition of a series, a series, or anything that has a name.</summary>
/// <param name="Name">The name, as its article or a pack has it.</param>
/// <param name="IsSeries">Whether the name is that of a recurring event.</param>
/// <param name="Edition">The edition, where the claim is about one.</param>
public sealed record ClaimSubject(string Name, bool IsSeries, Edition? Edition = null)
{
    public override string ToString() => Edition is null ? Name : $"{Name} {Edition}";
}
