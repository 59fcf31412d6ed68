using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using Figure = WicFactCheck.Alignment.Figure;

namespace WicFactCheck.Findings.Naming;

/// <summary>Names what figures of one slot are figures of, as a reader would: "attendance", "ticket", "span".</summary>
internal static class FigureName
{
    /// <summary>The name; what the first one's rule calls it, where the sentences have no better one.</summary>
    /// <param name="claims">The figures; one at least.</param>
    public static string Of(IReadOnlyList<Claim> claims)
    {
        if (claims.FirstOrDefault(claim => claim.Context is { IsSpecific: true }) is { } known)
        {
            return known.Attribute;
        }

        if (IsNamed(claims[0].Value))
        {
            return claims[0].Attribute;
        }

        var names = claims.Select(NamesOf).ToList();
        return names[0].FirstOrDefault(name => names.TrueForAll(others => others.Contains(name)))
            ?? names.SelectMany(own => own).FirstOrDefault()
            ?? claims[0].Attribute;
    }

    // "number of ladders" and "date (opened)" have their words already.
    private static bool IsNamed(ClaimValue value) =>
        value switch
        {
            QuantityClaim { Quantity.Kind: QuantityKind.Number } => true,
            QuantityClaim => false,
            TimeClaim { Expression.Value: Amount or BoundTime } => false,
            _ => true,
        };

    // What the value belongs to, what it counts, and what is done with it, as far as the sentence tells.
    private static ImmutableArray<string> NamesOf(Claim claim) =>
        Figure.Of(claim) is { Frame: var frame }
            ? [.. new[] { frame.Governor, frame.Noun, frame.Object, frame.Subject }.OfType<string>()]
            : [];
}
