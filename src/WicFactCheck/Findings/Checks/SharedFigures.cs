using System.Collections.Concurrent;
using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Tells whether two articles have several figures in common: ages, lengths of time, measures, sums, and numbers that are not
/// small. Two that share some tell of one thing, however they name it.
/// </summary>
/// <param name="claims">All claims.</param>
internal sealed class SharedFigures(IEnumerable<Claim> claims)
{
    /// <summary>How many figures two articles of one thing share at least.</summary>
    private const int Fewest = 2;

    /// <summary>Up to here a number is in any article.</summary>
    private const decimal Small = 12;

    private readonly ILookup<Document, Claim> _claims = claims.ToLookup(claim => claim.Document);
    private readonly ConcurrentDictionary<Document, ImmutableHashSet<string>> _figures = [];

    /// <summary>Whether they share so many that they tell of one thing.</summary>
    public bool AreSeveral(Document one, Document other) => FiguresOf(one).Intersect(FiguresOf(other)).Count >= Fewest;

    private ImmutableHashSet<string> FiguresOf(Document document) =>
        _figures.GetOrAdd(document, _ => [.. _claims[document].Select(claim => KeyOf(claim.Value)).OfType<string>()]);

    // A number counts once, whatever it counts.
    private static string? KeyOf(ClaimValue value) =>
        value switch
        {
            AgeClaim age => $"{age.Years}",
            QuantityClaim { Quantity: { Unit: null, Told: > Small } number } => $"{number.Told:0.##}",
            QuantityClaim { Quantity: { Unit: not null } sum } => $"{sum.Unit} {sum.Told * sum.Factor:0.##}",
            TimeClaim { Expression.Value: Amount } => value.Label,
            _ => null,
        };
}
