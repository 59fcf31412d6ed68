using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds somebody whom articles give one kind of role in two fields: "the interior minister", "the finance minister".
/// </summary>
internal static class TwoRoles
{
    /// <summary>How much two articles must have in common.</summary>
    private const double Related = 0.15;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        foreach (
            var person in new RoleBearers(input.Claims).All.Where(person => person.Key.Contains(' ', StringComparison.Ordinal))
        )
        {
            var claims = person.ToList();
            var pair = claims
                .SelectMany((one, i) => claims.Skip(i + 1).Select(other => (One: one, Other: other)))
                .FirstOrDefault(pair => AreAtOdds(pair.One, pair.Other, claims, input));
            if (pair is { One: { } first, Other: { } second })
            {
                List<Side> sides = [Side(first, claims), Side(second, claims)];
                var subject = new ClaimSubject(first.Subject.Name, IsSeries: false);
                yield return rule.Report(
                    person.Key,
                    subject,
                    "role",
                    [.. sides.OrderBy(side => side.Value, StringComparer.Ordinal)]
                );
            }
        }
    }

    private static bool AreAtOdds(Claim one, Claim other, List<Claim> claims, CheckInput input) =>
        RoleBearers.AreOfOtherFields(one, other)
        && AreRelated(one.Document, other.Document, input)
        && !RoleTerm.HasPassed(
            [
                [one],
                [other],
            ],
            input.Published
        )
        && !TellsBoth(one, other, claims)
        && !TellsBoth(other, one, claims);

    // Somebody may have two roles; an article that knows of both shows it.
    private static bool TellsBoth(Claim one, Claim other, List<Claim> claims) =>
        claims.Exists(claim => claim.Document == one.Document && RoleBearers.IsOfFieldOf(claim, other))
        || Speaks(one.Document.Text, (RoleClaim)other.Value);

    // "who is also transport minister"
    private static bool Speaks(TokenizedText text, RoleClaim role) =>
        Enumerable
            .Range(1, Math.Max(0, text.Tokens.Length - 1))
            .Any(i =>
                text[i].Equals(role.Noun, StringComparison.OrdinalIgnoreCase)
                && role.Field.Contains(text[i - 1].ToString().ToLowerInvariant(), StringComparer.Ordinal)
            );

    private static bool AreRelated(Document one, Document other, CheckInput input) =>
        one != other && input.Relations.Concerns(one, other) && input.Relations.Of(one, other) >= Related;

    // With all others who say the same.
    private static Side Side(Claim claim, List<Claim> claims) =>
        new(
            claim.Value.Label,
            [
                .. claims
                    .Where(other => ((RoleClaim)other.Value).Key.SequenceEqual(((RoleClaim)claim.Value).Key))
                    .DistinctBy(other => other.Document),
            ],
            []
        );
}
