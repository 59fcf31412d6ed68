namespace WicFactCheck.Mentions;

/// <summary>A length of time with the two ends that are told for the same.</summary>
/// <param name="Length">How long it is told to be.</param>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal sealed record Stretch(TimeMention Length, TimeMention From, TimeMention To);

/// <summary>Two times that are told as the ends of something: "from 11 May to 9 June".</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
/// <param name="First">The token that it begins with: that of "from".</param>
internal sealed record Ends(TimeMention From, TimeMention To, int First)
{
    /// <summary>The token after the last one.</summary>
    public int End => To.Tokens.End;
}
