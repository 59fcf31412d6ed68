using WicFactCheck.Claims;
using WicFactCheck.Text;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds somebody whom articles give one kind of role in two fields, "the interior minister" and "the finance minister", or two
/// roles that nobody has at once, "the tenor" and "the bass", or an office that an article which knows both gives somebody else.
/// </summary>
internal static class TwoRoles
{
    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var told = new List<(Claim One, Claim Other)>();
        foreach (
            var person in new RoleBearers(input.Claims).All.Where(person => person.Key.Contains(' ', StringComparison.Ordinal))
        )
        {
            var claims = person.ToList();
            var pair = claims
                .SelectMany((one, i) => claims.Skip(i + 1).Select(other => (One: one, Other: other)))
                .FirstOrDefault(pair => AreAtOdds(pair.One, pair.Other, claims, input));
            if (pair is { One: { } first, Other: { } second } && !told.Exists(other => IsOtherHalf(pair, other)))
            {
                told.Add(pair);
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

    // Of two who have each other's offices in another article, one is told.
    private static bool IsOtherHalf((Claim One, Claim Other) pair, (Claim One, Claim Other) told) =>
        (IsOneOf(pair.One, told.One) && IsOneOf(pair.Other, told.Other))
        || (IsOneOf(pair.One, told.Other) && IsOneOf(pair.Other, told.One));

    // Each article gives the office of the one to the other.
    private static bool IsOneOf(Claim claim, Claim told) =>
        (claim.Value, told.Value) is (RoleClaim one, RoleClaim other)
        && one.Noun == other.Noun
        && claim.Document != told.Document;

    private static bool AreAtOdds(Claim one, Claim other, List<Claim> claims, CheckInput input) =>
        (
            (AreOfOtherFields(one, other, claims) && one.Document != other.Document)
            || AreRivals(one, other, claims)
            || (
                one.Document != other.Document
                && (RoleSwaps.IsOfOther(one, other, input) || RoleSwaps.IsOfOther(other, one, input))
            )
        )
        && input.AreOfOneStory(one.Document, other.Document)
        && !RoleTerm.HasPassed(
            [
                [one],
                [other],
            ],
            input.Published
        );

    // What is called by the same words is told of one office, whatever stands around them.
    private static bool AreOfOtherFields(Claim one, Claim other, List<Claim> claims) =>
        one.Value.Label != other.Value.Label
        && RoleBearers.AreOfOtherFields(one, other)
        && !TellsBoth(one, other, claims)
        && !TellsBoth(other, one, claims);

    private static bool AreRivals(Claim one, Claim other, List<Claim> claims) =>
        RivalRoles.AreRivals(one, other)
        && !KnowsRival(one, other, claims)
        && !KnowsRival(other, one, claims)
        && (one.Document != other.Document || MayBeOneRole(one, other));

    // In one article, where what it tells may not have been in between.
    private static bool MayBeOneRole(Claim one, Claim other) =>
        (one.Value, other.Value) is (RoleClaim first, RoleClaim second)
        && first.Noun != second.Noun
        && (first.IsDefinite || first.IsTitle)
        && (second.IsDefinite || second.IsTitle)
        && one.Sentence != other.Sentence
        && one.Part != ClaimPart.Background
        && other.Part != ClaimPart.Background;

    // An article that gives somebody the other role, too, knows why.
    private static bool KnowsRival(Claim claim, Claim rival, List<Claim> claims)
    {
        var (own, role) = ((RoleClaim)claim.Value, (RoleClaim)rival.Value);
        return claim.Document != rival.Document
            && (
                claims.Exists(other =>
                    other.Document == claim.Document
                    && ((RoleClaim)other.Value).Noun == role.Noun
                    && !RivalRoles.AreRivals(other, rival)
                )
                || (
                    own.Noun != role.Noun && RivalRoles.IsToldBeside(claim.Document.Text, claim.Subject.Name.Split(' ')[^1], role)
                )
            );
    }

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
