using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Time;

namespace WicFactCheck.Groups;

/// <summary>Pairs the claims of two articles that are about the same fact, each with at most one of the other article.</summary>
internal static class Alignment
{
    /// <summary>The pairs of a dossier, best first within two articles.</summary>
    /// <param name="claims">All claims; only those with their surroundings are paired.</param>
    /// <param name="relations">How much the articles have in common.</param>
    /// <param name="published">The dates of the articles that have one.</param>
    /// <param name="agree">Whether two values can be of one fact; those that do are paired first.</param>
    /// <param name="least">The lowest score of a pair.</param>
    public static IEnumerable<AlignedPair> Of(
        IReadOnlyCollection<Claim> claims,
        DocumentRelations relations,
        IReadOnlyDictionary<Document, LocalDate> published,
        Func<Claim, Claim, bool> agree,
        float least
    )
    {
        var same = new SameFact(claims);
        var byDocument = claims
            .Where(claim => claim.Context is not null)
            .GroupBy(claim => claim.Document)
            .ToDictionary(group => group.Key, group => group.ToLookup(claim => KindOf(claim.Value), StringComparer.Ordinal));
        Document[] documents = [.. byDocument.Keys.OrderBy(document => document.Path, StringComparer.Ordinal)];
        return relations
            .Pairs(documents)
            .SelectMany(pair =>
            {
                int? apart =
                    published.TryGetValue(pair.One, out var first) && published.TryGetValue(pair.Other, out var second)
                        ? Math.Abs(Period.DaysBetween(first, second))
                        : null;
                return Best(
                    byDocument[pair.One],
                    byDocument[pair.Other],
                    (a, b) => same.Score(a, b, pair.Relation, apart),
                    agree,
                    least
                );
            });
    }

    /// <summary>Whether nothing tells two claims of two articles apart.</summary>
    public static bool AreComparable(Claim one, Claim other) =>
        KindOf(one.Value) == KindOf(other.Value) && SameFact.AreComparable(one, other);

    private static IEnumerable<AlignedPair> Best(
        ILookup<string, Claim> ones,
        ILookup<string, Claim> others,
        Func<Claim, Claim, float> score,
        Func<Claim, Claim, bool> agree,
        float least
    )
    {
        const float Agreement = 0.3f;
        foreach (var kind in ones)
        {
            var candidates = kind.SelectMany(one =>
                    others[kind.Key].Select(other => new AlignedPair(one, other, score(one, other), agree(one, other)))
                )
                .Where(pair => pair.Score >= least)
                .OrderByDescending(pair => pair.Score + (pair.Agrees ? Agreement : 0))
                .ThenBy(pair => pair.One.Span.Start)
                .ThenBy(pair => pair.Other.Span.Start)
                .ToList();
            var used = new HashSet<Claim>();
            foreach (var pair in candidates.Where(pair => !used.Contains(pair.One) && !used.Contains(pair.Other)))
            {
                used.Add(pair.One);
                used.Add(pair.Other);
                yield return pair;
            }
        }
    }

    // Only values of one kind, and in one unit or currency, are held against each other.
    private static string KindOf(ClaimValue value) =>
        value switch
        {
            QuantityClaim { Quantity: { } quantity } => $"{quantity.Kind} {quantity.Unit}",
            TimeClaim { Expression.Value: Amount } => "duration",
            TimeClaim { Expression.Value: BoundTime or LongAgo } => "offset",
            TimeClaim { Expression.Value: Recurrence } => "set",
            TimeClaim => "date",
            _ => value.GetType().Name,
        };
}

/// <summary>Two claims of two articles about one fact.</summary>
/// <param name="One">The claim of the article that comes first by its path.</param>
/// <param name="Other">The claim of the other one.</param>
/// <param name="Score">How sure it is that they are about one fact.</param>
/// <param name="Agrees">Whether both can hold.</param>
internal sealed record AlignedPair(Claim One, Claim Other, float Score, bool Agrees);
