using System.Globalization;
using NodaTime;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Weekdays against their dates: "Tuesday 10 March" in an article of a year when that was a Wednesday.</summary>
internal static class Weekdays
{
    /// <summary>Days from the article's date within which a date without a year can only be this year's.</summary>
    private const int Near = 60;

    /// <summary>How many sentences before a date its year may be told.</summary>
    private const int Back = 2;

    private const int DaysOfYear = 366;

    /// <summary>The years from which on "years earlier" tells too little of a date.</summary>
    private const int Farthest = 5;

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            mentions.All.OfType<TimeMention>().SelectMany(mention => Derive(mentions, mention.Expression, rule))
        );

    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, TimeExpression time, CheckRule rule)
    {
        if (
            time.Value is not CalendarTime { Weekday: { } told, Date: { } date }
            || !IsCertain(time, date)
            || MayBeOfOtherYear(mentions, time, date, told)
        )
        {
            yield break;
        }

        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(time.Tokens.First);
        var subject = new ClaimSubject(TimeText.OfDay(date), IsSeries: false);
        var claim = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = rule.Check,
            Value = new NameClaim(told.ToString()),
            Span = time.Span,
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        var of = new Variable(
            subject,
            rule.Check,
            BoundUnit.Weekdays,
            $"{mentions.Document.Path}:{time.Span.Start.ToString(CultureInfo.InvariantCulture)}"
        );
        yield return new Bound(
            of,
            From: null,
            (int)told,
            (int)told,
            new Reason(MessagePhrase.Reason("called-weekday", told), [claim]),
            rule
        );
        yield return new Bound(
            of,
            From: null,
            (int)date.DayOfWeek,
            (int)date.DayOfWeek,
            new Reason(MessagePhrase.Reason("is-weekday", subject, date.DayOfWeek), []),
            rule
        );
    }

    // A year that was not told may be another one, unless the date is near the article's own.
    private static bool IsCertain(TimeExpression time, LocalDate date) =>
        time.Anchor is null || (time.Anchor.Date is { } anchor && Math.Abs(Period.DaysBetween(anchor, date)) <= Near);

    // "Last year's parade, on Saturday, October 19": a year that was told before, and in which the weekday is the right one.
    private static bool MayBeOfOtherYear(DocumentMentions mentions, TimeExpression time, LocalDate date, IsoDayOfWeek told) =>
        time.Anchor is not null
        && date.DayOfWeek != told
        && YearsBefore(mentions, time, date)
            .Any(year =>
                date.PlusYears(year - date.Year).DayOfWeek == told && !(year < time.Anchor.Year && IsToCome(mentions, time))
            );

    private static bool IsToCome(DocumentMentions mentions, TimeExpression time) =>
        mentions.Document.Text.Get(TextClauses.Layer).FactualityOf(time.Tokens) is Factuality.Planned or Factuality.Expected;

    // Those before the date, and one right after it: "on Saturday, 12 September next year".
    private static IEnumerable<int> YearsBefore(DocumentMentions mentions, TimeExpression time, LocalDate date)
    {
        var text = mentions.Document.Text;
        var (number, block) = (text.SentenceNumberOf(time.Tokens.First), text.SentenceOf(time.Tokens.First).Block);
        return mentions
            .All.OfType<TimeMention>()
            .Where(other =>
                (other.Tokens.First < time.Tokens.First || other.Tokens.First == time.Tokens.End)
                && number - text.SentenceNumberOf(other.Tokens.First) <= Back
                && text.SentenceOf(other.Tokens.First).Block == block
            )
            .SelectMany(other => YearsOf(other.Expression, date));
    }

    private static int[] YearsOf(TimeExpression time, LocalDate date) =>
        time switch
        {
            { Interval: { Start: { } start, End: { } end } } when Period.DaysBetween(start, end) <= DaysOfYear =>
            [
                start.Year,
                end.PlusDays(-1).Year,
            ],
            // "a year earlier"
            { Value: BoundTime { Distance.First: { Unit: TimeUnit.Year, Count: { } years and < Farthest } } } =>
            [
                date.Year - (int)years,
                date.Year + (int)years,
            ],
            _ => [],
        };
}
