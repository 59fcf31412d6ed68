using System.Collections.Immutable;

namespace WicFactCheck.Text.Patterns;

/// <summary>A pattern as it was written: what a sentence must say.</summary>
internal abstract class PatternNode
{
    private PatternNode() { }

    /// <summary>One token that passes a test.</summary>
    public sealed class One(TokenTest test) : PatternNode
    {
        public TokenTest Test { get; } = test;
    }

    /// <summary>One mention, found by an earlier stage, of a type known by its number.</summary>
    public sealed class Mention(int type) : PatternNode
    {
        public int Type { get; } = type;
    }

    /// <summary>All parts, one after the other; no parts match nothing at all, anywhere.</summary>
    public sealed class Sequence(ImmutableArray<PatternNode> parts) : PatternNode
    {
        public ImmutableArray<PatternNode> Parts { get; } = parts;
    }

    /// <summary>One of several ways to say it.</summary>
    public sealed class Choice(ImmutableArray<PatternNode> ways) : PatternNode
    {
        public ImmutableArray<PatternNode> Ways { get; } = ways;
    }

    /// <summary>Something that may be left out.</summary>
    public sealed class Optional(PatternNode part) : PatternNode
    {
        public PatternNode Part { get; } = part;
    }

    /// <summary>A part whose words are kept under a name.</summary>
    public sealed class Capture(string name, PatternNode part) : PatternNode
    {
        public string Name { get; } = name;

        public PatternNode Part { get; } = part;
    }

    /// <summary>Up to so many tokens of no interest; it never skips a mention of the types named.</summary>
    public sealed class Gap(int most, ImmutableArray<int> kept) : PatternNode
    {
        public int Most { get; } = most;

        public ImmutableArray<int> Kept { get; } = kept;
    }
}
