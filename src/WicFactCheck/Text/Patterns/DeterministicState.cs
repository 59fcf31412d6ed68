namespace WicFactCheck.Text.Patterns;

/// <summary>A set of places in the programs that are reached together, with the ways out found so far.</summary>
internal sealed class DeterministicState(int[] places, int[] accepted, int mentionTypes)
{
    /// <summary>The consuming instructions that wait for the next token, in order.</summary>
    public int[] Places { get; } = places;

    /// <summary>The patterns that are complete here, in order.</summary>
    public int[] Accepted { get; } = accepted;

    public bool IsDead { get; } = places.Length == 0 && accepted.Length == 0;

    /// <summary>The state after a token, by its signature; replaced, never resized in place.</summary>
    public DeterministicState?[] AfterToken { get; set; } = [];

    /// <summary>The state after a mention, by its type.</summary>
    public DeterministicState?[] AfterMention { get; } = new DeterministicState?[mentionTypes];

    /// <summary>The states that hold the places of this one and of another.</summary>
    public Dictionary<DeterministicState, DeterministicState> Unions { get; } = [];
}
