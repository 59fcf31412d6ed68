using System.Collections.Immutable;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Numbers that stand in a list as parts of a total.</summary>
/// <param name="Parts">In the order of the text, and in the unit of the total.</param>
internal sealed record PartList(ImmutableArray<QuantityMention> Parts)
{
    /// <summary>Whether the list tells its end: the last part stands after "and", or is told as what is left.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the last part is told as what is left.</summary>
    public bool HasRest { get; init; }

    /// <summary>Whether no part has a noun of its own, so that all are parts of what was told before.</summary>
    public bool IsElided { get; init; }

    /// <summary>Whether the list begins with a number, and nothing stands before it.</summary>
    public bool OpensWithPart { get; init; }

    /// <summary>The first token of the first part.</summary>
    public int First { get; init; }

    /// <summary>Whether the parts after the first have no verb of their own: "12 were let and 20 sold".</summary>
    public bool IsGapped { get; init; }

    /// <summary>Whether nothing but parts stands in it.</summary>
    public bool IsDense { get; init; }

    /// <summary>Whether they are the two kinds of which whoever is counted is one: "12 men and nine women".</summary>
    public bool AreKinds { get; init; }
}
