namespace WicFactCheck.Time;

/// <summary>What a text has said of time so far, for the words that count from it.</summary>
internal sealed class TimeContext(TextStyle style, TimeAnchor? published, Func<bool?> isDayFirst)
{
    /// <summary>Years from the text's own within which a report tells of the present.</summary>
    private const int TheseDays = 2;

    /// <summary>Sentences after which a report is back in the present.</summary>
    private const int StoryReach = 3;

    /// <summary>The most years from one step of a story to the next, where the next is told by its year alone.</summary>
    private const int LongestStep = 10;

    private readonly Lazy<bool?> _isDayFirst = new(isDayFirst, isThreadSafe: false);
    private TimeAnchor? _reached;
    private TimeAnchor? _stray;
    private TimeAnchor? _story;
    private int _storySentence;
    private int _lastSentence = -2;
    private ClockTime? _clock;
    private int _clockSentence;

    public TextStyle Style { get; } = style;

    /// <summary>
    /// Whether the text writes the day before the month, null where it shows no habit; asked only where a date leaves it open.
    /// </summary>
    public bool? IsDayFirst => _isDayFirst.Value;

    /// <summary>The text's own date.</summary>
    public TimeAnchor? Published { get; } = published;

    /// <summary>The last calendar time that was told, with its year.</summary>
    public CalendarTime? Last { get; private set; }

    /// <summary>The expression that told it.</summary>
    public TimeExpression? LastExpression { get; private set; }

    /// <summary>What a month or a weekday without its year counts from.</summary>
    public TimeAnchor? Anchor => Style == TextStyle.Narrative ? _reached ?? Published : Published;

    /// <summary>What "Friday" counts from: in a history that has reached no day, its own date as well.</summary>
    public TimeAnchor? DayAnchor => Anchor?.Date is null ? Published ?? Anchor : Anchor;

    /// <summary>What "later", "the next day" and "that year" count from: the last time told; null before there is one.</summary>
    public TimeAnchor? LastAnchor { get; private set; }

    /// <summary>The last time, if it was told in this sentence or in the one before.</summary>
    public CalendarTime? LastNear(int sentence) => sentence - _lastSentence <= 1 ? Last : null;

    /// <summary>The last time of day, with its day or without, if it was told in this sentence or in the one before.</summary>
    public ClockTime? LastClock(int sentence) => sentence - _clockSentence <= 1 ? _clock : null;

    /// <summary>
    /// In a report, the month of long ago that its last sentences tell of: what a month without its year belongs to there; null
    /// where they tell of the present.
    /// </summary>
    public TimeAnchor? Story(int sentence) => sentence - _storySentence <= StoryReach ? _story : null;

    /// <summary>
    /// Takes a time that was told into account; what a history counts from its own date, such as "today", leads nowhere.
    /// </summary>
    /// <param name="time">The time.</param>
    /// <param name="sentence">The number of its sentence.</param>
    /// <param name="isStory">
    /// Whether its sentence tells what happened then, so that a story of that time may go on after it.
    /// </param>
    public void Remember(TimeExpression time, int sentence, bool isStory)
    {
        if (time.Value is CalendarTime { Clock: { } clock })
        {
            (_clock, _clockSentence) = (clock, sentence);
        }

        if (
            time.Value is not CalendarTime { Year: not null } told
            || (Style == TextStyle.Narrative && time.Anchor is not null && time.Anchor == Published)
        )
        {
            return;
        }

        Last = told;
        LastExpression = time;
        _lastSentence = sentence;
        var anchor = TimeAnchor.From(told);
        LastAnchor = anchor ?? LastAnchor;
        Reach(told, anchor);
        RememberStory(time, anchor, sentence, isStory);
    }

    // "A diary found in 2006" is no step of a story of 1943; but what comes next may show that the story went there.
    private void Reach(CalendarTime told, TimeAnchor? anchor)
    {
        if (anchor is null)
        {
            return;
        }

        var isStray =
            told.Granularity == Granularity.Year && IsLeap(_reached, anchor) && (_stray is null || IsLeap(_stray, anchor));
        (_reached, _stray) = isStray ? (_reached, anchor) : (anchor, null);
    }

    private static bool IsLeap(TimeAnchor? from, TimeAnchor to) =>
        from is not null && Math.Abs(to.Year - from.Year) > LongestStep;

    // A year alone ("a diary found in 2006") leaves the story where it is; what is of these days ends it.
    private void RememberStory(TimeExpression time, TimeAnchor? told, int sentence, bool isStory)
    {
        if (told is null || Published is not { } now)
        {
            return;
        }

        if (Math.Abs(told.Year - now.Year) <= TheseDays)
        {
            _story = null;
        }
        else if (isStory && MonthOf(time, told) is { } month && (time.Anchor is null || time.Anchor == _story))
        {
            (_story, _storySentence) = (month, sentence);
        }
    }

    // The month from which "by December" counts after "in the autumn of 1956" is the first of that autumn.
    private static TimeAnchor? MonthOf(TimeExpression time, TimeAnchor told) =>
        told.Month is not null ? told
        : time.Value is CalendarTime { Season: not null } season && Calendars.IntervalOf(season).Start is { } start
            ? new TimeAnchor(start.Year, start.Month)
        : null;
}
