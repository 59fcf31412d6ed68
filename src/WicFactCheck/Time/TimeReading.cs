using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>What a resolver makes of a match.</summary>
/// <param name="Value">The meaning.</param>
/// <param name="Anchor">What it was counted from, where it was.</param>
internal sealed record TimeReading(TimeValue Value, TimeAnchor? Anchor = null)
{
    /// <summary>The words that it stands for, where it isn't all of the match (the ends of a range).</summary>
    public TokenRange? Tokens { get; init; }

    public TimeModifier? Modifier { get; init; }

    /// <summary>The TIMEX3 type, where it isn't the one of the value's kind.</summary>
    public TimexType? Type { get; init; }
}

/// <summary>Knows what the matches of a shape mean; no readings say that the words are no time after all.</summary>
internal delegate IEnumerable<TimeReading> TimeResolver(TimeMatch match);
