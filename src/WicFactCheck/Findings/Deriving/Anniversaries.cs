using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>When something began, from its anniversaries: what keeps its 40th in 2024 began in 1984.</summary>
internal static class Anniversaries
{
    private static readonly string[] Beginnings = ["founded", "first held"];

    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        ImmutableArray<JubileeArticle> articles = [.. input.Documents.AsParallel().AsOrdered().Select(JubileeArticle.Of)];
        return Named(input, rule)
            .Concat(Jubilees.Of(articles, [.. input.About("anniversary").Select(named => named.Claim)], rule))
            .Concat(AnniversaryDays.Of(articles, rule));
    }

    private static IEnumerable<Bound> Named(DerivationInput input, CheckRule rule)
    {
        foreach (var (claim, subject) in input.Claims)
        {
            var of = new Variable(subject with { Edition = null }, "founded", BoundUnit.Years);
            if (Beginnings.Contains(claim.Attribute, StringComparer.Ordinal) && claim.Value is TimeClaim time)
            {
                if (Told.Year(of, claim, time.Expression.Interval, MessagePhrase.Reason("began"), rule) is { } bound)
                {
                    yield return bound;
                }
            }
            else if (
                claim is { Attribute: "anniversary", Value: QuantityClaim { Quantity.Told: var count } }
                && count is > 0 and < 3000
                && YearOf(claim) is { } year
            )
            {
                var began = year - (int)count;
                yield return new Bound(
                    of,
                    From: null,
                    began,
                    began,
                    new Reason(MessagePhrase.Reason("anniversary-kept", claim.Value.Shown, year), [claim]),
                    rule
                );
            }
        }
    }

    // The year that the clause tells, else that of the article.
    private static int? YearOf(Claim claim) => claim.Context?.When?.Year ?? claim.Context?.Anchor?.Year;
}
