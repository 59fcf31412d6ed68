using System.Globalization;
using NodaTime;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Weekdays against their dates: "Tuesday 10 March" in an article of a year when that was a Wednesday.</summary>
internal static class Weekdays
{
    /// <summary>How many sentences before a date its year may be told.</summary>
    private const int Back = 2;

    private const int DaysOfYear = 366;

    /// <summary>The years from which on "years earlier" tells too little of a date.</summary>
    private const int Farthest = 5;

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule)
    {
        var days = new DaysTold(input.Documents);
        return input.Documents.SelectMany(mentions =>
            mentions.All.OfType<TimeMention>().SelectMany(mention => Derive(mentions, mention, days, input, rule))
        );
    }

    private static IEnumerable<Constraint> Derive(
        DocumentMentions mentions,
        TimeMention time,
        DaysTold days,
        DerivationInput input,
        CheckRule rule
    )
    {
        if (
            CalledWeekday.Of(mentions, time) is not var (told, tokens)
            || CalledWeekday.IsOfAnyYear(mentions, time)
            || DateOf(mentions, time, told, days, input) is not { } date
            || MayBeOfOtherYear(mentions, time.Expression, date, told)
        )
        {
            yield break;
        }

        var subject = new ClaimSubject(TimeText.OfDay(date), IsSeries: false);
        var of = new Variable(
            subject,
            rule.Check,
            BoundUnit.Weekdays,
            $"{mentions.Document.Path}:{time.Expression.Span.Start.ToString(CultureInfo.InvariantCulture)}"
        );
        yield return Called(mentions, of, told, tokens, rule);
        yield return new Bound(
            of,
            From: null,
            (int)date.DayOfWeek,
            (int)date.DayOfWeek,
            new Reason(MessagePhrase.Reason("is-weekday", subject, date.DayOfWeek), []),
            rule
        );

        if (told == date.DayOfWeek)
        {
            yield break;
        }

        // Whoever calls the day by its right name elsewhere bears it out.
        foreach (var witness in days.Witnesses(mentions, time, date))
        {
            yield return Called(witness.Mentions, of, date.DayOfWeek, witness.Time.Tokens, rule);
        }
    }

    private static Bound Called(DocumentMentions mentions, Variable of, IsoDayOfWeek told, TokenRange tokens, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(tokens.First);
        var claim = new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = of.Subject,
            Attribute = rule.Check,
            Value = new NameClaim(told.ToString()),
            Span = text.SpanOf(tokens.First, tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
        return new Bound(
            of,
            From: null,
            (int)told,
            (int)told,
            new Reason(MessagePhrase.Reason("called-weekday", told), [claim]),
            rule
        );
    }

    // An article that tells no year means that in which others tell of the same day, or of days near to it.
    private static LocalDate? DateOf(
        DocumentMentions mentions,
        TimeMention time,
        IsoDayOfWeek told,
        DaysTold days,
        DerivationInput input
    ) =>
        time.Expression.Value switch
        {
            CalendarTime { Date: { } date } => DaysTold.IsCertain(time.Expression, date)
            || (time.Expression.Anchor == mentions.Anchor && DaysTold.IsNearest(time.Expression, date, told))
                ? date
                : null,
            CalendarTime { Year: null, Month: { } month, Day: { } day } when mentions.Anchor is null => days.Complete(month, day)
                ?? DaysTold.Nearest(month, day, told, input.DaysBeside(mentions.Document)),
            _ => null,
        };

    // "Last year's parade, on Saturday, October 19": a year that was told before, and in which the weekday is the right one.
    private static bool MayBeOfOtherYear(DocumentMentions mentions, TimeExpression time, LocalDate date, IsoDayOfWeek told) =>
        time.Value is not CalendarTime { Year: not null } || time.Anchor is not null
            ? date.DayOfWeek != told
                && YearsBefore(mentions, time, date)
                    .Any(year =>
                        date.PlusYears(year - date.Year).DayOfWeek == told && !(year < date.Year && IsToCome(mentions, time))
                    )
            : false;

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
