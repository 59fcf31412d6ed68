using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Sets;

/// <summary>Values of one fact that cannot all hold, as a person labelled them.</summary>
internal sealed class LabelledConflict
{
    public required string Id { get; init; }

    /// <summary>What is told: count, date, person and the like.</summary>
    public required string Kind { get; init; }

    /// <summary>Within one article or across several.</summary>
    public required string Scope { get; init; }

    /// <summary>How hard it is to find: easy, medium or hard.</summary>
    public required string Difficulty { get; init; }

    /// <summary>
    /// Where the values stand; one alone for what contradicts itself, such as a weekday that is not on its date.
    /// </summary>
    public required ImmutableArray<LabelledQuote> Quotes { get; init; }

    /// <summary>The file of the article that has it right; null where nothing tells.</summary>
    public string? RightFile { get; init; }

    public required string Why { get; init; }

    /// <summary>
    /// Whether some of its quotes are enough to see it: two that tell different values or, where it has one quote, that one.
    /// </summary>
    public bool IsSeenIn(IReadOnlyCollection<LabelledQuote> some) =>
        Quotes.Length == 1 ? some.Count == 1 : some.Any(one => some.Any(other => !one.TellsSameAs(other)));
}

/// <summary>Values that look as if they could not both hold, and can.</summary>
/// <param name="Quotes">Where they stand.</param>
/// <param name="Why">Why they can.</param>
internal sealed record CompatiblePair(ImmutableArray<LabelledQuote> Quotes, string Why);
