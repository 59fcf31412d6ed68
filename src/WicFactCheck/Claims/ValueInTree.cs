namespace WicFactCheck.Claims;

/// <summary>A value among the words of its sentence.</summary>
/// <param name="Head">Its head.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct ValueInTree(int Head, int First, int End)
{
    /// <summary>The noun that it counts, if any.</summary>
    public int? Counted { get; init; }

    /// <summary>The noun by which a rule knew it, if any.</summary>
    public int? Cue { get; init; }

    /// <summary>Whether it says how many there are.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether it is a place in an order.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether it is when something was, or how it ended.</summary>
    public bool IsTime { get; init; }

    /// <summary>The predicate that is told to be so then, where it is a time of one.</summary>
    public int? Deed { get; init; }

    /// <summary>Whether it measures whatever it stands before.</summary>
    public bool IsMeasure { get; init; }

    /// <summary>Whether a word is one of its own.</summary>
    public bool Has(int word) => word >= First && word < End;
}
