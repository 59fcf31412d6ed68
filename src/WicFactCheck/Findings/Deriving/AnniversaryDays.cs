using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// Years that are full on a day against the date that comes back on it: what began "exactly 80 years ago" on
/// 4 May 2024 did not begin on 4 May 1947.
/// </summary>
internal static class AnniversaryDays
{
    /// <summary>The most years by which a date is misdated.</summary>
    private const int Farthest = 30;

    /// <summary>How many words behind a length may tell that it is counted from something: "to the day since".</summary>
    private const int Behind = 4;

    /// <summary>The days within which the day itself lies from the article that tells it.</summary>
    private const int Near = 31;

    public static IEnumerable<Bound> Of(ImmutableArray<JubileeArticle> articles, CheckRule rule)
    {
        var dates = articles.SelectMany(article => DatesOf(article.Mentions)).ToLookup(date => (date.Day.Month, date.Day.Day));
        return dates.Count == 0
            ? []
            : articles.SelectMany(article =>
                CountsOf(article)
                    .SelectMany(count =>
                        DaysOf(article.Mentions, count)
                            .SelectMany(day => Derive(article.Mentions, count, day, [.. dates[(day.Month, day.Day)]], rule))
                    )
            );
    }

    // Only where the past has one such day; if one of several is as many years ago, that is meant.
    private static IEnumerable<Bound> Derive(
        DocumentMentions mentions,
        Count count,
        LocalDate day,
        List<Date> dates,
        CheckRule rule
    )
    {
        var past = dates.FindAll(date =>
            date.Day.Year < day.Year && Math.Abs(day.Year - count.Years - date.Day.Year) <= Farthest
        );
        if (past.Select(date => date.Day.Year).Distinct().Count() != 1)
        {
            yield break;
        }

        var words = mentions.Document.Text.TextOf(count.Tokens.First, count.Tokens.End).ToString();
        var of = new Variable(
            new ClaimSubject(MessagePhrase.Subject("remembered"), IsSeries: false),
            "year",
            BoundUnit.Years,
            FormattableString.Invariant($"{mentions.Document.Path}:{count.Tokens.First} on its day")
        );
        yield return new Bound(
            of,
            From: null,
            day.Year - count.Years,
            day.Year - count.Years,
            new Reason(
                MessagePhrase.Reason("anniversary-in", words, day.Year),
                [ToldTimes.ClaimOf(mentions, count.Tokens, new NameClaim(words), rule)]
            ),
            rule
        );
        foreach (var date in past)
        {
            yield return new Bound(
                of,
                From: null,
                date.Day.Year,
                date.Day.Year,
                new Reason(TimeText.Of(date.Time.Expression), [ToldTimes.ClaimOf(date.Mentions, date.Time, rule)]),
                rule
            );
        }
    }

    private static IEnumerable<Date> DatesOf(DocumentMentions mentions) =>
        from time in mentions.All.OfType<TimeMention>()
        where time.Expression is { Anchor: null, Modifier: null, Value: CalendarTime { Date: not null } }
        select new Date(mentions, time, ((CalendarTime)time.Expression.Value).Date!.Value);

    // The only day of about the time of the article that the sentence tells; "Saturday" may be the next one.
    private static IEnumerable<LocalDate> DaysOf(DocumentMentions mentions, Count count)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceNumberOf(count.Tokens.First);
        var days = mentions
            .All.OfType<TimeMention>()
            .Where(time =>
                text.SentenceNumberOf(time.Tokens.First) == sentence
                && !time.Tokens.Overlaps(count.Tokens)
                && time.Expression is { IsOfReport: false, Value: CalendarTime { Date: not null } }
            )
            .ToList();
        if (days is not [var only] || mentions.Anchor?.Date is not { } now)
        {
            return [];
        }

        var day = ((CalendarTime)only.Expression.Value).Date!.Value;
        var isPlain = only.Expression.IsDeictic && only.Tokens.Length == 1 && CalledWeekday.NamesOne(mentions, only);
        return Math.Abs(Period.DaysBetween(now, day)) > Near ? []
            : isPlain && day < now ? [day, day.PlusWeeks(1)]
            : [day];
    }

    private static IEnumerable<Count> CountsOf(JubileeArticle article) =>
        article
            .Kept.Where(jubilee => jubilee.Slack == 0)
            .Select(jubilee => new Count(jubilee.Years, jubilee.Tokens))
            .Concat(article.Mentions.All.OfType<TimeMention>().Select(time => CountAt(article.Mentions, time)).OfType<Count>())
            .DistinctBy(count => count.Tokens.First);

    // "80 years ago", "80 years after", "80 years to the day since"
    private static Count? CountAt(DocumentMentions mentions, TimeMention time)
    {
        var text = mentions.Document.Text;
        var terms = text.Language;
        if (HistoryFinder.YearsAgo(text, time) is { } ago)
        {
            return new Count(ago, time.Tokens);
        }

        return
            HistoryFinder.YearsOf(time) is { } years
            && Enumerable
                .Range(time.Tokens.End, Behind)
                .Any(next =>
                    text.IsOneOf(next, terms.Jubilees.After)
                    || text.IsOneOf(next, terms.Stretches.Later)
                    || text.IsOneOf(next, terms.UpToNow.Since)
                )
            && !text.IsOneOf(time.Tokens.First - 1, terms.Stretches.Roughly)
            ? new Count(years, time.Tokens)
            : null;
    }

    /// <summary>A number of full years.</summary>
    private sealed record Count(int Years, TokenRange Tokens);

    /// <summary>A day of some year that an article tells.</summary>
    private sealed record Date(DocumentMentions Mentions, TimeMention Time, LocalDate Day);
}
