namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>A total with a list of what may be its parts.</summary>
internal sealed record TotalWithParts(QuantityMention Total, PartList List)
{
    /// <summary>The fewest parts that are taken for all of them where nothing says so.</summary>
    private const int FewestAll = 3;

    /// <summary>Shares of the total that a sum of parts lies within if they are meant to be all of it.</summary>
    private const decimal Lowest = 0.85m;
    private const decimal Highest = 1.25m;

    /// <summary>The same where the words say that they are all.</summary>
    private const decimal LowestOfWhole = 0.7m;
    private const decimal HighestOfWhole = 1.5m;

    /// <summary>Whether the way in which they are told says that they are all.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether none of the parts can be a number of something else.</summary>
    public bool AreAllParts { get; init; }

    /// <summary>What the parts make, as a share of the total.</summary>
    public decimal Share => List.Parts.Sum(part => part.Quantity.Told) / Total.Quantity.Told;

    /// <summary>Whether the parts come near to the total, so that it is theirs.</summary>
    public bool IsNear => IsWhole ? Share is >= LowestOfWhole and <= HighestOfWhole : Share is >= Lowest and <= Highest;

    public Sum Sum => new(Total, List.Parts);

    /// <summary>
    /// Whether the parts have to make the total: all of them are told; or they have nothing in common, and make more than it.
    /// </summary>
    public bool IsExhaustive =>
        IsWhole
        || List.HasRest
        || List.AreKinds
        || (List.Parts.Length >= FewestAll && (List.IsClosed || List.IsDense))
        || (List.IsGapped && Share > 1);
}
