using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Groups;

/// <summary>
/// Pairs, within an article, how long something had not been with the last time that it was: "the first flood in 40 years. The
/// last was in 1990."
/// </summary>
internal static class LastTimes
{
    /// <summary>The most sentences from one to the other.</summary>
    private const int Reach = 2;

    /// <summary>Years by which a count of years may be off: the year that has begun counts for some and not for others.</summary>
    private const int Slack = 1;

    /// <summary>The pairs that cannot both hold.</summary>
    public static IEnumerable<AlignedPair> Conflicts(IEnumerable<Claim> claims)
    {
        // "none for 40 years" denies and still tells when the last one was.
        foreach (
            var article in claims
                .Where(claim =>
                    claim
                        is { Stance: not Stance.Planned, Context.IsSinceLast: true }
                            or { Stance: Stance.Asserted, Context.IsLastTime: true }
                )
                .GroupBy(claim => claim.Document)
                .OrderBy(article => article.Key.Path, StringComparer.Ordinal)
        )
        {
            var told = article.OrderBy(claim => claim.Span.Start).Select(claim => new Told(claim, SentenceOf(claim))).ToList();
            for (var i = 0; i < told.Count; i++)
            {
                if (
                    told[i].Claim.Context!.IsSinceLast
                    && NearestLast(told, i) is { } last
                    && AreApart((told[i].Claim.Value as TimeClaim)?.Interval, (last.Value as TimeClaim)?.Interval)
                )
                {
                    yield return new AlignedPair(told[i].Claim, last, AlignedPair.Certainty, Standing.Conflict);
                }
            }
        }
    }

    // The last time that is told in the nearest sentence; of two as near, the earlier one.
    private static Claim? NearestLast(List<Told> told, int since)
    {
        Told? nearest = null;
        var apart = Reach + 1;
        var i = since;
        while (i > 0 && told[since].Sentence - told[i - 1].Sentence <= Reach)
        {
            i--;
        }

        for (; i < told.Count && told[i].Sentence - told[since].Sentence <= Reach; i++)
        {
            if (told[i].Claim.Context!.IsLastTime && Math.Abs(told[i].Sentence - told[since].Sentence) < apart)
            {
                (nearest, apart) = (told[i], Math.Abs(told[i].Sentence - told[since].Sentence));
            }
        }

        return nearest?.Claim;
    }

    // The number of the sentence.
    private static int SentenceOf(Claim claim)
    {
        var text = claim.Document.Text;
        var (low, high) = (0, text.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) =
                text.Tokens[text.Sentences[middle].First].Start <= claim.Span.Start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static bool AreApart(TimeInterval? since, TimeInterval? last) =>
        since is { Start: { } one, End: { } oneEnd }
        && last is { Start: { } other, End: { } otherEnd }
        && (oneEnd.PlusDays(-1).Year + Slack < other.Year || otherEnd.PlusDays(-1).Year + Slack < one.Year);

    /// <summary>A claim and the number of its sentence.</summary>
    private sealed record Told(Claim Claim, int Sentence);
}
