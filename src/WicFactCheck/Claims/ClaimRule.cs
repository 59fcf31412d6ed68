using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>How one kind of claim is said, and what its parts are.</summary>
public sealed class ClaimRule
{
    public required RuleId Id { get; init; }

    public required string About { get; init; }

    /// <summary>What the claim is about.</summary>
    public required Role Subject { get; init; }

    /// <summary>What it tells about its subject; rules that tell the same share the name.</summary>
    public required string Attribute { get; init; }

    /// <summary>What it tells it to be.</summary>
    public required Role Value { get; init; }

    public required ImmutableArray<PatternNode> Says { get; init; }

    /// <summary>A match that overlaps one of these is no claim.</summary>
    public ImmutableArray<PatternNode> Unless { get; init; } = [];

    /// <summary>A part of a claim: the capture that holds it, and the types that the capture has in the rule's patterns.</summary>
    public sealed record Role(string Capture, ImmutableArray<MentionType> Types);
}
