using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>A set of places in the programs that are reached together, with the ways out found so far.</summary>
internal sealed class DeterministicState(ImmutableArray<int> places, ImmutableArray<int> accepted, int mentionTypes)
{
    /// <summary>The consuming instructions that wait for the next token, in order.</summary>
    public ImmutableArray<int> Places { get; } = places;

    /// <summary>The patterns that are complete here, in order.</summary>
    public ImmutableArray<int> Accepted { get; } = accepted;

    public int FirstAccepted { get; } = accepted.IsEmpty ? -1 : accepted[0];

    public bool IsDead { get; } = places.IsEmpty && accepted.IsEmpty;

    /// <summary>The state after a token, by its signature; replaced, never resized in place.</summary>
    public DeterministicState?[] AfterToken { get; set; } = [];

    /// <summary>The state after a mention, by its type.</summary>
    public DeterministicState?[] AfterMention { get; } = new DeterministicState?[mentionTypes];
}
