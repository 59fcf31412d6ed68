using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>A time as a text says it: the words, what they mean and why.</summary>
internal sealed record TimeExpression
{
    /// <summary>The words, as tokens.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The words, as characters.</summary>
    public required TextSpan Span { get; init; }

    public required TimeValue Value { get; init; }

    public TimeModifier? Modifier { get; init; }

    /// <summary>The type where it is not the one that the value's kind has by itself.</summary>
    public required TimexType Type { get; init; }

    /// <summary>What the value was counted from; null where the words alone tell it.</summary>
    public TimeAnchor? Anchor { get; init; }

    /// <summary>
    /// Whether its words tell its day only by the day of the text: "today", "on Friday", "last week"; not "on 3 May".
    /// </summary>
    public bool IsDeictic { get; init; }

    /// <summary>Whether it is the time at which something was said: "police said on Monday".</summary>
    public bool IsOfReport { get; init; }

    /// <summary>The rule that read it.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The value as TIMEX3 prints it.</summary>
    public string Timex => Time.Timex.ValueOf(Value);

    /// <summary>
    /// The upper end of a length that is a range, "15 to 25 minutes", as TIMEX3 prints a length; null for all else. TIMEX3 has no
    /// ranges, so that <see cref="Timex"/> is the lower end.
    /// </summary>
    public string? UpperTimex =>
        Value is Amount { To: { } to } range ? Time.Timex.ValueOf(Amount.Of(to, range.First.Unit)) : null;

    /// <summary>How finely it is told; null for durations and sets.</summary>
    public Granularity? Granularity =>
        Value switch
        {
            CalendarTime calendar => calendar.Granularity,
            TimeReference => Time.Granularity.Reference,
            _ => null,
        };

    /// <summary>The days that it allows; all days for durations, sets and times without a year.</summary>
    public TimeInterval Interval =>
        Value is CalendarTime calendar ? Calendars.Narrow(Calendars.IntervalOf(calendar), Modifier) : TimeInterval.Always;
}
