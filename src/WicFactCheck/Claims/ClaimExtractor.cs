using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads the claims of an article by all claim rules at once: first by their patterns, then by the words around each value.
/// </summary>
internal sealed class ClaimExtractor
{
    private readonly ClaimWords _words;
    private readonly PatternClaims _patterns;
    private readonly FigureClaims _figures;

    public ClaimExtractor(ImmutableArray<ClaimRule> rules, ClaimWords words, int vocabularySize)
    {
        _words = words;
        _patterns = new PatternClaims(rules, words, vocabularySize);
        _figures = new FigureClaims(new FigureRules([.. rules.Where(rule => rule.TakesFigures)]), words);
    }

    /// <summary>The claims, in the order of the text, then of the rules.</summary>
    /// <param name="mentions">What the article mentions.</param>
    /// <param name="log">Takes down what was read and what was left; null where nobody asks.</param>
    public ImmutableArray<Claim> Extract(DocumentMentions mentions, ReadingLog? log = null)
    {
        var reading = new ArticleReading(mentions, _words, log);
        List<Claim> claims = [.. _patterns.Read(reading)];
        claims.AddRange(_figures.Read(reading, _patterns.Taken(claims)));
        CountRivals(claims);
        return [.. claims.OrderBy(claim => claim.Span.Start)];
    }

    private static void CountRivals(List<Claim> claims)
    {
        foreach (
            var group in claims
                .Where(claim => claim is { Context: not null, Deed: not { IsOfLate: true } })
                .GroupBy(claim => (SlotOf(claim), UnitOf(claim)))
        )
        {
            var rivals = group.Count();
            foreach (var claim in group)
            {
                claim.Context!.Rivals = rivals;
            }
        }
    }

    // Times are rivals whatever the tree tells to be then.
    private static string SlotOf(Claim claim) =>
        claim.Context is { IsSpecific: true, Slot: var slot } ? slot
        : claim.Value is TimeClaim { Expression.Value: CalendarTime } ? $"{claim.Rule} {claim.Context?.Word}"
        : claim.Attribute;

    private static string? UnitOf(Claim claim) => (claim.Value as QuantityClaim)?.Quantity.Unit;
}
