using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>Where a pattern matched, with what it captured, all as half-open ranges of tokens.</summary>
internal sealed class PatternMatch(
    int pattern,
    TokenRange range,
    ImmutableArray<string> names,
    ImmutableArray<TokenRange?> captures
)
{
    /// <summary>The number of the pattern, in the order in which the automaton was given them.</summary>
    public int Pattern { get; } = pattern;

    public TokenRange Range { get; } = range;

    /// <summary>The names of the pattern's captures, in the order in which it has them.</summary>
    public ImmutableArray<string> Names => names;

    /// <summary>The capture of that name, or null where the pattern has none or it was left out.</summary>
    public TokenRange? this[string name]
    {
        get
        {
            var slot = names.IndexOf(name);
            return slot < 0 ? null : captures[slot];
        }
    }

    public bool Has(string name) => this[name] is not null;
}
