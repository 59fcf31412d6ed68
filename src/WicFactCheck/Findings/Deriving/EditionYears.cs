using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// The years of the editions of a series: each from any of them and the period; years that it missed make room for later ones.
/// </summary>
internal static class EditionYears
{
    // What has a name and contradicts itself is told by that name alone.
    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        List<Bound> named = [.. Named(input, rule)];
        return Contradictions.Find(named, new HashSet<string>()).Any()
            ? named
            : named.Concat(EditionCounts.Derive(input.Documents, rule));
    }

    private static IEnumerable<Bound> Named(DerivationInput input, CheckRule rule) =>
        input
            .Claims.Where(named => named.Subject.IsSeries)
            .GroupBy(named => named.Subject.Name, StringComparer.Ordinal)
            .OrderBy(series => series.Key, StringComparer.Ordinal)
            .SelectMany(series =>
                Derive([.. series], input.Documents, input.Calendars.PeriodOf(series.Key), input.Calendars.Of(series.Key), rule)
            );

    private static IEnumerable<Bound> ToldYears(ImmutableArray<NamedClaim> series, SeriesCalendar? calendar, CheckRule rule) =>
        series
            .Where(named =>
                named.Claim is { Attribute: "year" or "opens", Value: TimeClaim } && named.Subject.Edition?.Number is not null
            )
            .Select(named =>
                Told.Year(
                    YearOf(named.Subject),
                    named.Claim,
                    ((TimeClaim)named.Claim.Value).Interval,
                    named.Subject.Edition!.Number == 1
                        ? MessagePhrase.Reason("first-held")
                        : MessagePhrase.Reason("edition-held", named.Subject.Edition),
                    rule
                )
            )
            .Concat(
                series
                    .Where(named => named.Claim is { Attribute: "first held", Value: TimeClaim })
                    .Select(named =>
                        Told.Year(
                            YearOf(First(named.Subject)),
                            named.Claim,
                            ((TimeClaim)named.Claim.Value).Expression.Interval,
                            MessagePhrase.Reason("first-held"),
                            rule
                        )
                    )
            )
            .Append(
                calendar is { FirstClaims.IsEmpty: true, FirstYear: var first }
                    ? new Bound(
                        YearOf(First(series[0].Subject)),
                        From: null,
                        first,
                        first,
                        new Reason(MessagePhrase.Reason("first-held-in", first), []),
                        rule
                    )
                    : null
            )
            .OfType<Bound>();

    private static IEnumerable<Bound> Derive(
        ImmutableArray<NamedClaim> series,
        ImmutableArray<DocumentMentions> documents,
        SeriesPeriod? period,
        SeriesCalendar? calendar,
        CheckRule rule
    )
    {
        var told = ToldYears(series, calendar, rule).ToList();
        foreach (var bound in told)
        {
            yield return bound;
        }

        if (period is null)
        {
            yield break;
        }

        // A year that was missed puts off what follows by as much.
        var missed = series.Where(named => named.Claim.Attribute == "missed").Select(named => named.Claim).ToImmutableArray();
        var years = missed.SelectMany(claim => MissedYears(documents, claim)).Distinct().Count() + missed.Sum(LengthOfBreak);
        var reason = new Reason(
            years > 0 ? MessagePhrase.Reason("but-missed", period.Text) : period.Text,
            [.. period.Claims, .. missed]
        );
        var editions = told.Select(bound => bound.Of).DistinctBy(of => of.Key).OrderBy(of => of.Subject.Edition!.Number).ToList();
        foreach (var (earlier, later) in editions.Zip(editions.Skip(1)))
        {
            var apart = (later.Subject.Edition!.Number!.Value - earlier.Subject.Edition!.Number!.Value) * period.Years;
            yield return new Bound(later, earlier, apart, apart + (years * period.Years), reason, rule);
        }
    }

    // "after a two-year break"
    private static int LengthOfBreak(Claim claim) =>
        claim.Value is TimeClaim { Expression.Value: Amount { First: { Unit: TimeUnit.Year, Count: { } years } } }
            ? (int)years
            : 0;

    // "in 2018 and 2020"
    private static IEnumerable<int> MissedYears(ImmutableArray<DocumentMentions> documents, Claim claim)
    {
        if (claim.Value is not TimeClaim { Interval.Start.Year: var first })
        {
            yield break;
        }

        yield return first;
        var text = claim.Document.Text;
        var end = text.TokenAt(claim.Span.End - 1) + 1;
        var times = documents.First(mentions => mentions.Document == claim.Document).All.OfType<TimeMention>();
        foreach (var time in times.Where(time => time.Tokens.First >= end).OrderBy(time => time.Tokens.First))
        {
            var isNext = Enumerable.Range(end, time.Tokens.First - end).All(i => IsJoiner(text, i));
            if (!isNext || time.Expression.Interval.Start is not { Year: var next })
            {
                yield break;
            }

            yield return next;
            end = time.Tokens.End;
        }
    }

    private static bool IsJoiner(TokenizedText text, int token) =>
        text[token] is ","
        || text.IsOneOf(token, text.Language.Arithmetic.And)
        || text.IsOneOf(token, text.Language.Arithmetic.In);

    private static ClaimSubject First(ClaimSubject series) => series with { Edition = new Edition(1, null) };

    /// <summary>The year of an edition that goes by its number.</summary>
    public static Variable YearOf(ClaimSubject edition) =>
        new(edition with { Edition = edition.Edition! with { Year = null } }, "year", BoundUnit.Years);
}
