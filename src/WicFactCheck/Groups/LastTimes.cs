using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Groups;

/// <summary>Pairs, within an article, how long something had not been with the last time that it was: "the first flood in 40 years. The last was in 1990."</summary>
public static class LastTimes
{
    /// <summary>The most sentences from one to the other.</summary>
    private const int Reach = 2;

    /// <summary>Years by which a count of years may be off: the year that has begun counts for some and not for others.</summary>
    private const int Slack = 1;

    /// <summary>The pairs that cannot both hold.</summary>
    public static IEnumerable<AlignedPair> Conflicts(IEnumerable<Claim> claims)
    {
        // "none for 40 years" denies and still tells when the last one was.
        foreach (var article in claims.Where(claim => claim is { Stance: not Stance.Planned, Context.IsSinceLast: true } or { Stance: Stance.Asserted, Context.IsLastTime: true })
            .GroupBy(claim => claim.Document).OrderBy(article => article.Key.Path, StringComparer.Ordinal))
        {
            var last = article.Where(claim => claim.Context!.IsLastTime).ToList();
            foreach (var since in article.Where(claim => claim.Context!.IsSinceLast))
            {
                var nearest = last.Where(claim => Between(since, claim) <= Reach).OrderBy(claim => Between(since, claim)).ThenBy(claim => claim.Span.Start).FirstOrDefault();
                if (nearest is not null && AreApart((since.Value as TimeClaim)?.Interval, (nearest.Value as TimeClaim)?.Interval))
                {
                    yield return new AlignedPair(since, nearest, Score: 1, Agrees: false);
                }
            }
        }
    }

    private static int Between(Claim one, Claim other) => Math.Abs(SentenceOf(one) - SentenceOf(other));

    private static int SentenceOf(Claim claim)
    {
        var text = claim.Document.Text;
        var number = 0;
        while (number + 1 < text.Sentences.Length && text.Tokens[text.Sentences[number + 1].First].Start <= claim.Span.Start)
        {
            number++;
        }

        return number;
    }

    private static bool AreApart(TimeInterval? since, TimeInterval? last) => since is { Start: { } one, End: { } oneEnd } && last is { Start: { } other, End: { } otherEnd }
        && (oneEnd.PlusDays(-1).Year + Slack < other.Year || otherEnd.PlusDays(-1).Year + Slack < one.Year);
}
