using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds dates that stand with the wrong weekday: "Tuesday 10 March" in an article of a year when that was a Wednesday.</summary>
public static class WeekdayCheck
{
    /// <summary>Days from the article's date within which a date without a year can only be this year's.</summary>
    private const int Near = 60;

    public static IEnumerable<Finding> Check(IEnumerable<DocumentMentions> documents, CheckRule rule) => documents.SelectMany(mentions =>
        mentions.All.OfType<TimeMention>().Select(mention => Check(mentions, mention.Expression, rule)).OfType<Finding>());

    private static Finding? Check(DocumentMentions mentions, TimeExpression time, CheckRule rule)
    {
        if (time.Value is not CalendarTime { Weekday: { } told, Date: { } date } || date.DayOfWeek == told || !IsCertain(time, date))
        {
            return null;
        }

        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(time.Tokens.First);
        var subject = new ClaimSubject(date.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture), IsSeries: false);
        var claim = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = CheckNames.Weekday,
            Value = new NameClaim(told.ToString()),
            Span = time.Span,
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        var right = date.DayOfWeek.ToString();
        var reason = new Reason($"{subject} is a {right}", []);
        var wrongSide = new Side(told.ToString(), [claim], []);
        var rightSide = new Side(right, [], [reason]);
        Side[] sides = [wrongSide, rightSide];
        return new Finding
        {
            Id = Fingerprint.Of(rule.Id, subject.ToString(), [wrongSide]),
            Rule = rule.Id,
            Severity = rule.Severity,
            Subject = subject,
            Attribute = CheckNames.Weekday,
            Message = MessageText.Fill(rule.Message, subject, CheckNames.Weekday, [.. sides]),
            Sides = [.. sides.OrderBy(side => side.Value, StringComparer.Ordinal)],
            Likely = new Likelihood(right, reason.Text),
        };
    }

    // A year that was not told may be another one, unless the date is near the article's own.
    private static bool IsCertain(TimeExpression time, LocalDate date) =>
        time.Anchor is null || (time.Anchor.Date is { } anchor && Math.Abs(Period.DaysBetween(anchor, date)) <= Near);
}
