using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Claims;

/// <summary>What is told to be at a time: "was renamed", "will be available", "the crash".</summary>
/// <param name="Tree">The sentence.</param>
/// <param name="Word">The predicate, or the noun of the event.</param>
internal sealed record Deed(SentenceTree Tree, int Word)
{
    /// <summary>
    /// What it is done to, or what the subject comes to be: "plant" in "opened a plant", "mayor" in "became mayor".
    /// </summary>
    public int? Object { get; init; }

    /// <summary>Whether it is told by a predicate, and not by a noun alone.</summary>
    public bool IsPredicate { get; init; }

    /// <summary>Whether the tree leaves no doubt that the time is that of this.</summary>
    public bool IsSure { get; init; }
}
