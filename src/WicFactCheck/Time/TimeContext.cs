namespace WicFactCheck.Time;

/// <summary>What a text has said of time so far, for the words that count from it.</summary>
internal sealed class TimeContext(TextStyle style, TimeAnchor? published, Func<bool> isDayFirst)
{
    private readonly Lazy<bool> _isDayFirst = new(isDayFirst, isThreadSafe: false);

    private int _lastSentence = -2;

    public TextStyle Style { get; } = style;

    /// <summary>Whether the text writes the day before the month; asked only where a date leaves it open.</summary>
    public bool IsDayFirst => _isDayFirst.Value;

    /// <summary>The text's own date.</summary>
    public TimeAnchor? Published { get; } = published;

    /// <summary>The last calendar time that was told, with its year.</summary>
    public CalendarTime? Last { get; private set; }

    /// <summary>What a month or a weekday without its year counts from.</summary>
    public TimeAnchor? Anchor => Style == TextStyle.Narrative ? LastAnchor ?? Published : Published;

    /// <summary>What "later", "the next day" and "that year" count from: the last time told; null before there is one.</summary>
    public TimeAnchor? LastAnchor { get; private set; }

    /// <summary>The last time, if it was told in this sentence or in the one before.</summary>
    public CalendarTime? LastNear(int sentence) => sentence - _lastSentence <= 1 ? Last : null;

    /// <summary>
    /// Takes a time that was told into account; what a history counts from its own date, such as "today", leads nowhere.
    /// </summary>
    public void Remember(TimeExpression time, int sentence)
    {
        if (
            time.Value is not CalendarTime { Year: not null } told
            || (Style == TextStyle.Narrative && time.Anchor is not null && time.Anchor == Published)
        )
        {
            return;
        }

        Last = told;
        _lastSentence = sentence;
        LastAnchor = TimeAnchor.From(told) ?? LastAnchor;
    }
}
