using WicFactCheck.Claims;

namespace WicFactCheck.Groups;

/// <summary>
/// Pairs claims of one article that are about the same fact: its headline against its body, and a number told again.
/// </summary>
/// <remarks>
/// An article tells many numbers of a kind, so two of them are taken for one fact only where a headline repeats the body, where
/// the digits are those of a slip, or where the second one is told as known ("the 48 lamps").
/// </remarks>
internal static class SelfAlignment
{
    /// <summary>How much must speak for one fact.</summary>
    private const float Told = 0.62f;

    /// <summary>
    /// The same for a number told as known: that it is, and the first one is not, has been held against the two already.
    /// </summary>
    private const float AsKnown = 0.5f;

    /// <summary>An article with more numbers of a kind is a table or a book; each of its numbers is of another thing.</summary>
    private const int MostOfKind = 60;

    /// <summary>The pairs that don't agree.</summary>
    /// <param name="claims">All claims of the dossier.</param>
    /// <param name="conflict">Whether two values cannot both hold.</param>
    public static IEnumerable<AlignedPair> Conflicts(IReadOnlyCollection<Claim> claims, Func<Claim, Claim, bool> conflict)
    {
        var same = new SameFact(claims);
        foreach (
            var article in claims
                .Where(IsComparable)
                .GroupBy(claim => claim.Document)
                .OrderBy(article => article.Key.Path, StringComparer.Ordinal)
        )
        {
            foreach (var kind in article.GroupBy(KindOf).Where(kind => kind.Count() <= MostOfKind))
            {
                foreach (
                    var pair in Conflicts(
                        [.. kind.OrderBy(claim => claim.Span.Start)],
                        same,
                        (one, other) => conflict(one, other) && !(one.Part == ClaimPart.Headline && IsBorneOut(one, article))
                    )
                )
                {
                    yield return pair;
                }
            }
        }
    }

    /// <summary>Whether two claims of one article tell of one attribute in one unit, both outright.</summary>
    public static bool AreComparable(Claim one, Claim other) =>
        IsComparable(one) && IsComparable(other) && KindOf(one) == KindOf(other);

    private static IEnumerable<AlignedPair> Conflicts(List<Claim> kind, SameFact same, Func<Claim, Claim, bool> conflict)
    {
        for (var i = 0; i < kind.Count; i++)
        {
            // A headline that the body bears out anywhere is right.
            var isHeadline = kind[i].Part == ClaimPart.Headline;
            if (isHeadline && kind.Skip(i + 1).Any(body => !conflict(kind[i], body)))
            {
                continue;
            }

            for (var j = i + 1; j < kind.Count; j++)
            {
                var (one, other) = (kind[i], kind[j]);
                if (
                    Least(one, other, areAll: kind.Count == 2) is { } least
                    && one.Sentence != other.Sentence
                    && one.Part != ClaimPart.Background
                    && other.Part != ClaimPart.Background
                    && conflict(one, other)
                    && same.Score(one, other, relation: 1, daysApart: 0) is var score
                    && score >= least
                )
                {
                    yield return new AlignedPair(one, other, score, Agrees: false);
                }
            }
        }
    }

    // The score from which on two claims are of one fact; null where they are not held against each other.
    private static float? Least(Claim one, Claim other, bool areAll)
    {
        var isHeadline = one.Part == ClaimPart.Headline && other.Part == ClaimPart.News;
        if ((areAll && isHeadline) || SameFact.IsSlip(one.Value, other.Value))
        {
            return Told;
        }

        return areAll && other.Context!.IsWhole && !one.Context!.IsWhole ? AsKnown : null;
    }

    // "$9m" in a headline may be the "A$9m" of the body, whatever else it gives in other dollars.
    private static bool IsBorneOut(Claim headline, IEnumerable<Claim> article) =>
        headline.Value is QuantityClaim { Quantity.Told: var told }
        && article.Any(body => body != headline && body.Value is QuantityClaim { Quantity.Told: var other } && other == told);

    private static (string Attribute, string? Unit) KindOf(Claim claim) =>
        (claim.Attribute, (claim.Value as QuantityClaim)?.Quantity.Unit);

    private static bool IsComparable(Claim claim) =>
        claim
            is {
                Stance: Stance.Asserted,
                Context: { IsBase: false, IsPart: false, Change: Change.Fixed },
                Value: QuantityClaim { Quantity: { Modifier: null, ToldTo: null } }
            };
}
