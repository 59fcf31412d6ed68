using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds days that no calendar has: "June 31st", "29 February 2023", "2021-13-05".</summary>
internal static class ImpossibleDates
{
    /// <summary>Days from the article's date within which a date without a year can only be this year's.</summary>
    private const int Near = 60;

    private const int LeapYear = 2000;
    private const int February = 2;
    private const int MonthsOfYear = 12;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            mentions
                .All.OfType<TimeMention>()
                .Select(mention => mention.Expression)
                .Where(IsImpossible)
                .Select(time => Report(mentions, time, rule))
        );

    private static bool IsImpossible(TimeExpression time) =>
        time.Value is NoDay
        || (
            time.Value is CalendarTime { Month: { } month, Day: { } day } date
            && !CalendarTime.Exists(YearOf(time, date) ?? LeapYear, month, day)
        );

    // A year that was not told may be another one, unless the date is near the article's own.
    private static int? YearOf(TimeExpression time, CalendarTime date) =>
        date.Year is > 0 and <= 9999 and var year && (time.Anchor is null || IsNear(time, year, date.Month!.Value)) ? year : null;

    private static bool IsNear(TimeExpression time, int year, int month) =>
        time.Anchor?.Date is { } anchor
        && Math.Abs(Period.DaysBetween(anchor, new LocalDate(year, month, 1).PlusMonths(1))) <= Near;

    private static Finding Report(DocumentMentions mentions, TimeExpression time, CheckRule rule)
    {
        var (told, why, because) = time.Value is CalendarTime date ? OfMonth(time, date) : OfYear((NoDay)time.Value);
        var subject = new ClaimSubject(told, IsSeries: false);
        return rule.Report(
            "impossible-dates",
            subject,
            "date",
            [
                new Side(time.Timex, [ClaimOf(mentions, time, subject, rule)], []) { Shown = told },
                new Side(why, [], [new Reason(because, [])]),
            ]
        );
    }

    // Only of February the length depends on the year.
    private static (string Told, string Why, string Because) OfMonth(TimeExpression time, CalendarTime date)
    {
        var year = time.Anchor is null || date.Month == February ? date.Year : null;
        var days = CalendarSystem.Iso.GetDaysInMonth(year ?? LeapYear, date.Month!.Value);
        var told = TimeText.Of(date with { Granularity = Granularity.Day, Year = year, Clock = null, Part = null });
        var month = TimeText.Of(CalendarTime.OfMonth(date.Month == February ? year : null, date.Month.Value));
        return date.Day == 0
            ? (told, FromOne(), FromOne())
            : (told, MessagePhrase.Reason("month-has-days", days), MessagePhrase.Reason("month-has", month, days));
    }

    private static (string Told, string Why, string Because) OfYear(NoDay day)
    {
        var why = day.Month == 0 ? FromOne() : MessagePhrase.Reason("year-has-months", MonthsOfYear);
        return (TimeText.Of(day), why, why);
    }

    private static string FromOne() => MessagePhrase.Reason("counted-from-one");

    private static Claim ClaimOf(DocumentMentions mentions, TimeExpression time, ClaimSubject subject, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(time.Tokens.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = "date",
            Value = new TimeClaim(time),
            Span = time.Span,
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
