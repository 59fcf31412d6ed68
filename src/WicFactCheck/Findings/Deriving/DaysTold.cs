using NodaTime;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>The days that the articles of a dossier tell of.</summary>
internal sealed class DaysTold
{
    /// <summary>Days from the article's date within which a date without a year can only be this year's.</summary>
    private const int Near = 60;

    /// <summary>Days from the article's date within which a weekday tells whether it is this year's.</summary>
    private const int NearByWeekday = 120;

    /// <summary>Days from the date of any article beyond which a date is history, which undated articles need not mean.</summary>
    private const int Past = 366;

    /// <summary>The years before that of its event of which an article without a date may tell as well.</summary>
    private const int YearsBack = 3;

    /// <summary>The letters from which on words tell what a sentence is about.</summary>
    private const int ShortestWord = 4;

    private readonly List<DayTold> _days;
    private readonly List<LocalDate> _anchors;

    public DaysTold(IReadOnlyCollection<DocumentMentions> documents)
    {
        _anchors = [.. documents.Select(mentions => mentions.Anchor?.Date).OfType<LocalDate>()];
        _days =
        [
            .. documents.SelectMany(mentions =>
                mentions.All.OfType<TimeMention>().Select(time => DayTold.Of(mentions, time)).OfType<DayTold>()
            ),
        ];
    }

    /// <summary>
    /// Whether a date can be in no other year: one that was not told may be, unless it is near the article's own.
    /// </summary>
    public static bool IsCertain(TimeExpression time, LocalDate date) =>
        time.Anchor is null || DaysFrom(time.Anchor, date) <= Near;

    /// <summary>
    /// Whether a date that is called by a weekday can hardly be in another year than that of its article: it is some months from
    /// the article's own at most, and in the years beside it isn't that weekday either.
    /// </summary>
    public static bool IsNearest(TimeExpression time, LocalDate date, IsoDayOfWeek called) =>
        time.Anchor is { } anchor
        && DaysFrom(anchor, date) <= NearByWeekday
        && date.PlusYears(-1).DayOfWeek != called
        && date.PlusYears(1).DayOfWeek != called;

    private static bool IsNear(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other)) <= NearByWeekday;

    // The most that it can be: what is of November may be of its first day or of its last. Of a year alone that is too much.
    private static int DaysFrom(TimeAnchor anchor, LocalDate date) =>
        anchor is { Month: not null, Interval: { Start: { } start, End: { } end } }
            ? Math.Max(Math.Abs(Period.DaysBetween(start, date)), Math.Abs(Period.DaysBetween(end.PlusDays(-1), date)))
            : int.MaxValue;

    /// <summary>
    /// The day in the year in which the dossier tells of it; null where it doesn't, or tells of several years, or of history.
    /// </summary>
    public LocalDate? Complete(int month, int day) =>
        _days
            .Select(told => told.Date)
            .OfType<LocalDate>()
            .Where(date => date.Month == month && date.Day == day)
            .Distinct()
            .ToList()
            is [var only]
        && _anchors.Exists(anchor => Math.Abs(Period.DaysBetween(anchor, only)) <= Past)
            ? only
            : null;

    /// <summary>
    /// The day in the year in which it is some months at most from all days on which articles of its event are told, where it
    /// isn't called by its weekday in the year after that and some years before it; else null.
    /// </summary>
    public static LocalDate? Nearest(int month, int day, IsoDayOfWeek called, TimeInterval? beside) =>
        beside is { Start: { } first, End: { } last }
        && Enumerable
            .Range(first.Year - 1, last.Year - first.Year + 3)
            .Select(new AnnualDate(month, day).InYear)
            .Where(date => IsNear(date, first) && IsNear(date, last))
            .ToList()
            is [var only]
        && only.PlusYears(1).DayOfWeek != called
        && Enumerable.Range(1, YearsBack).All(years => only.PlusYears(-years).DayOfWeek != called)
            ? only
            : null;

    /// <summary>
    /// Where other articles call a day by its right weekday, in each the place that tells the date as well if there is one, and
    /// whose sentence has most in common with that of the other time.
    /// </summary>
    public IEnumerable<DayTold> Witnesses(DocumentMentions mentions, TimeMention time, LocalDate date)
    {
        var words = WordsOf(mentions, time);
        return _days
            .Where(told => told.Mentions != mentions && told.Is(date) && told.TellsWeekday)
            .GroupBy(told => told.Mentions)
            .Select(article =>
                article
                    .OrderByDescending(told => told.Value is { Weekday: not null, Clock: null })
                    .ThenByDescending(told => CalledWeekday.NamesOne(told.Mentions, told.Time))
                    .ThenByDescending(told => WordsOf(told.Mentions, told.Time).Count(words.Contains))
                    .First()
            );
    }

    private static HashSet<string> WordsOf(DocumentMentions mentions, TimeMention time)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(time.Tokens.First);
        return
        [
            .. Enumerable
                .Range(sentence.First, sentence.End - sentence.First)
                .Where(token => !time.Tokens.Contains(new(token, token + 1)) && text[token].Length >= ShortestWord)
                .Select(token => text[token].ToString().ToUpperInvariant()),
        ];
    }
}
