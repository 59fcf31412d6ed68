namespace WicFactCheck.Mentions;

/// <summary>A length of time with the two ends that are told for the same.</summary>
/// <param name="Length">How long it is told to be.</param>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal sealed record Stretch(TimeMention Length, TimeMention From, TimeMention To)
{
    /// <summary>What the length is to what lies between the two ends.</summary>
    public StretchExtent Extent { get; init; }
}

/// <summary>What a length is to what lies between its two ends.</summary>
internal enum StretchExtent
{
    /// <summary>As long as that.</summary>
    Whole,

    /// <summary>No shorter: "retired in 2020 after 40 years", whenever they began.</summary>
    AtLeast,

    /// <summary>No longer: "from 1972 to 1989 she taught for ten years".</summary>
    AtMost,
}

/// <summary>Two times that are told as the ends of something: "from 11 May to 9 June".</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
/// <param name="First">The token that it begins with: that of "from".</param>
internal sealed record Ends(TimeMention From, TimeMention To, int First)
{
    /// <summary>The token after the last one.</summary>
    public int End => To.Tokens.End;
}
