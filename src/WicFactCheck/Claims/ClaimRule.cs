using System.Collections.Frozen;
using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>How one kind of claim is said, and what its parts are.</summary>
internal sealed class ClaimRule
{
    public required RuleId Id { get; init; }

    public required string About { get; init; }

    /// <summary>What the claim is about; null for what its article is about.</summary>
    public Role? Subject { get; init; }

    /// <summary>
    /// What it tells about its subject; rules that tell the same share the name. "{word}" stands for the word by which the rule
    /// knew it.
    /// </summary>
    public required string Attribute { get; init; }

    /// <summary>What it tells it to be.</summary>
    public required Role Value { get; init; }

    public ImmutableArray<PatternProgram> Says { get; init; } = [];

    /// <summary>A match that overlaps one of these is no claim.</summary>
    public ImmutableArray<PatternProgram> Unless { get; init; } = [];

    /// <summary>Words, as stems, one of which stands near the value; empty where none needs to.</summary>
    public FrozenSet<ulong> Near { get; init; } = [];

    /// <summary>
    /// Whether such a word must be said of what the value counts by the tree, and not only stand near it.
    /// </summary>
    public bool IsGoverned { get; init; }

    /// <summary>Nouns, as stems or senses, that the value counts if it counts anything named; empty for any.</summary>
    public FrozenSet<ulong> Counted { get; init; } = [];

    /// <summary>The units that a measure may be told in, as base units; empty for any.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Whether a word near the value is enough, whatever it counts.</summary>
    public bool CountsAnything { get; init; }

    /// <summary>How many names near the value two claims must share to be about one fact.</summary>
    public int NamesNeeded { get; init; }

    /// <summary>What every claim of the rule is; null where the words tell.</summary>
    public Stance? Stance { get; init; }

    /// <summary>What time does to the value.</summary>
    public Change Change { get; init; }

    /// <summary>
    /// Whether its claims are compared; others only support derivations, and leave their values to other rules as well.
    /// </summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>Whether the rule takes values by the words around them instead of by patterns.</summary>
    public bool TakesFigures => Says.IsEmpty;

    /// <summary>Whether it tells what a value is, and not only which noun it counts or that it is some sum or measure.</summary>
    public bool IsSpecific =>
        !Says.IsEmpty || ((Near.Count > 0 || Counted.Count > 0) && !Attribute.Contains('{', StringComparison.Ordinal));

    /// <summary>A part of a claim: the capture that holds it, and what it holds.</summary>
    /// <param name="Capture">The capture.</param>
    /// <param name="Types">The types that it has in the rule's patterns.</param>
    public sealed record Role(string Capture, ImmutableArray<MentionType> Types)
    {
        /// <summary>Whether the words themselves are taken: those of a list, of an entity, or any text.</summary>
        public bool TakesWords { get; init; }

        /// <summary>
        /// Whether a word such as "since" before the capture is part of the rule's wording, so that it doesn't change the time.
        /// </summary>
        public bool HasOwnBound { get; init; }
    }
}
