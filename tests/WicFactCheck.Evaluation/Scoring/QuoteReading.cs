using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>What was read of a labelled quote: what stands on it and has the value of the label.</summary>
internal sealed class QuoteReading
{
    public required LabelledQuote Quote { get; init; }

    /// <summary>The claims that its article makes.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>The claims on which derivations rest, those that they make up from the text among them.</summary>
    public ImmutableArray<Claim> Stated { get; init; } = [];

    /// <summary>Whether a time, a number, a name or the like was recognised there, with or without a claim.</summary>
    public bool IsMentioned { get; init; }

    /// <summary>Whether the article makes a claim of it.</summary>
    public bool IsRead => !Claims.IsEmpty;

    /// <summary>The claims of either kind.</summary>
    public IEnumerable<Claim> All => Claims.Concat(Stated);
}
