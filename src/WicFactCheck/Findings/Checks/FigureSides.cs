using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Checks;

/// <summary>Puts figures of one discrepancy on sides: those that can hold together on one.</summary>
internal static class FigureSides
{
    /// <summary>The sides, by their values; what contradicts nobody else is on none.</summary>
    /// <param name="claims">The claims, in the order of their places.</param>
    /// <param name="conflicts">The pairs of them that are known to contradict each other.</param>
    public static ImmutableArray<Side> Of(ImmutableArray<Claim> claims, IReadOnlyCollection<AlignedPair> conflicts)
    {
        bool AreApart(Claim one, Claim other) =>
            ValueComparer.Compare(one.Value, other.Value) == Verdict.Conflict
            || conflicts.Any(pair => (pair.One == one && pair.Other == other) || (pair.One == other && pair.Other == one));

        var sides = new List<List<Claim>>();
        foreach (
            var claim in claims
                .Where(claim => claims.Any(other => AreApart(claim, other)))
                .OrderBy(claim => claim.Value.Label.Length)
                .ThenBy(claim => claim.Value.Label, StringComparer.Ordinal)
        )
        {
            if (sides.Find(side => side.TrueForAll(other => !AreApart(claim, other))) is { } side)
            {
                side.Add(claim);
            }
            else
            {
                sides.Add([claim]);
            }
        }

        return
        [
            .. sides
                .Select(side => Side.Of(side[0].Value, [.. side.OrderBy(claims.IndexOf)], []))
                .OrderBy(side => side.Value, StringComparer.Ordinal),
        ];
    }
}
