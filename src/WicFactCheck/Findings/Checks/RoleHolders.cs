using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds two people who are both said to be what only one person can be.</summary>
internal static class RoleHolders
{
    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        // Who chairs a committee may have done so only since, and of another town.
        var claims = input.Claims.Where(claim => claim.Value is not RoleClaim { IsOfVerb: true }).ToList();
        var roles = claims.GroupBy(RoleOf).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in roles.Where(group => group.Key is not null))
        {
            if (Report(group.Key!, [.. group], input, rule) is { } finding)
            {
                yield return finding;
            }
        }

        var offices = claims.GroupBy(OfficeOf).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in offices.Where(group => group.Key is not null))
        {
            if (
                LoneOffices.MayBeOfOne(input, group.Key!, [.. group])
                && Report(group.Key!, [.. group], input, rule) is { } finding
            )
            {
                yield return finding;
            }
        }
    }

    private static Finding? Report(string role, List<Claim> claims, CheckInput input, CheckRule rule)
    {
        var holders = Holders(claims);
        if (
            holders.Count < 2
            || !AreAcross(holders)
            || RoleTerm.HasPassed(holders.Values, input.Published)
            || !AreOfOneStory([.. holders.Values], input)
        )
        {
            return null;
        }

        var sides = holders
            .Select(holder => new Side(holder.Key, [.. holder.Value], []))
            .OrderBy(side => side.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        var subject = new ClaimSubject(((RoleClaim)claims[0].Value).Words, IsSeries: false);
        return rule.Report(role, subject, "role", sides);
    }

    /// <summary>Whether two claims tell who has a role that only one person can have, and the same one.</summary>
    public static bool AreOfOneRole(Claim one, Claim other) => RoleOf(one) is { } role && role == RoleOf(other);

    // The people of one role; a surname alone, or a name that may be a slip, is the person that has it.
    private static Dictionary<string, List<Claim>> Holders(IEnumerable<Claim> claims)
    {
        var holders = new Dictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (
            var claim in claims
                .OrderByDescending(claim => claim.Subject.Name.Length)
                .ThenBy(claim => claim.Document.Path, StringComparer.Ordinal)
                .ThenBy(claim => claim.Span.Start)
        )
        {
            var known =
                holders.Keys.Order(StringComparer.Ordinal).FirstOrDefault(name => IsSamePerson(name, claim.Subject.Name))
                ?? claim.Subject.Name;
            (holders.TryGetValue(known, out var list) ? list : holders[known] = []).Add(claim);
        }

        return holders;
    }

    /// <summary>Whether two names may be those of one person: a part of them is the same.</summary>
    public static bool IsSamePerson(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one), NameFolding.Fold(other));
        return a == b
            || NameVariants.AreVariants(a, b)
            || a.EndsWith(" " + b, StringComparison.Ordinal)
            || b.EndsWith(" " + a, StringComparison.Ordinal)
            || a.Split(' ')[0] == b.Split(' ')[0]
            || a.Split(' ').Contains(b.Split(' ')[^1], StringComparer.Ordinal)
            || b.Split(' ').Contains(a.Split(' ')[^1], StringComparer.Ordinal);
    }

    private static bool AreAcross(Dictionary<string, List<Claim>> holders) =>
        holders.Values.SelectMany(claims => claims).Select(claim => claim.Document.Path).Distinct(StringComparer.Ordinal).Count()
        > 1;

    // In an archive, other articles tell of other towns' sheriffs.
    private static bool AreOfOneStory(List<List<Claim>> holders, CheckInput input) =>
        holders.Exists(one =>
            holders.Exists(other =>
                one != other
                && one.Exists(claim =>
                    other.Exists(beside => input.Relations.MayShareStory(claim.Document, beside.Document, WordsOf(claim, beside)))
                )
            )
        );

    private static HashSet<string> WordsOf(params ReadOnlySpan<Claim> claims)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            words.UnionWith(NameFolding.Fold($"{claim.Subject.Name} {((RoleClaim)claim.Value).Words}").Split(' '));
        }

        return words;
    }

    // The role that a claim gives somebody, where only one person can have it; one word may be the role in many things.
    private static string? RoleOf(Claim claim) =>
        claim is { Value: RoleClaim { IsSole: true, Key: { Length: > 1 } words }, Stance: Stance.Asserted }
            ? string.Join(' ', words.Order())
            : null;

    // The office of one word that a claim gives somebody.
    private static string? OfficeOf(Claim claim) =>
        claim is { Value: RoleClaim { IsSole: true, Key.Length: 1, Noun: var noun }, Stance: Stance.Asserted }
        && claim.Document.Text.Language.Roles.LoneOffices.Contains(noun)
            ? noun
            : null;
}
