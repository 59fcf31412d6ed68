using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds two people who are both said to be what only one person can be.</summary>
internal static class RoleHolders
{
    /// <summary>Days after which somebody else may rightly have the role.</summary>
    private const int Term = 60;

    public static IEnumerable<Finding> Check(CheckInput input, CheckRule rule)
    {
        var roles = input.Claims.Where(claim => claim is { Value: RoleClaim { IsSole: true }, Stance: Stance.Asserted }).ToList();
        foreach (
            var group in roles
                .GroupBy(claim => KeyOf((RoleClaim)claim.Value))
                .Where(group => group.Key.Contains(' ', StringComparison.Ordinal) && group.Skip(1).Any())
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var holders = Holders(group);
            if (holders.Count < 2 || !AreAcross(holders) || AreFarApart(holders, input.Published))
            {
                continue;
            }

            var sides = holders
                .Select(holder => new Side(holder.Key, [.. holder.Value], []))
                .OrderBy(side => side.Value, StringComparer.Ordinal)
                .ToImmutableArray();
            var subject = new ClaimSubject(((RoleClaim)group.First().Value).Words, IsSeries: false);
            yield return rule.Report(group.Key, subject, "role", sides);
        }
    }

    // The people of one role; a surname alone, or a slip in a name, is the person that has it.
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

    private static bool IsSamePerson(string one, string other)
    {
        var (a, b) = (NameFolding.Fold(one), NameFolding.Fold(other));
        return a == b
            || NameVariants.AreVariants(a, b)
            || a.EndsWith(" " + b, StringComparison.Ordinal)
            || b.EndsWith(" " + a, StringComparison.Ordinal)
            || a.Split(' ')[^1] == b.Split(' ')[^1];
    }

    private static bool AreAcross(Dictionary<string, List<Claim>> holders) =>
        holders.Values.SelectMany(claims => claims).Select(claim => claim.Document.Path).Distinct(StringComparer.Ordinal).Count()
        > 1;

    private static bool AreFarApart(Dictionary<string, List<Claim>> holders, IReadOnlyDictionary<Document, LocalDate> published)
    {
        var times = holders
            .Values.Select(claims =>
                claims
                    .Select(claim => published.TryGetValue(claim.Document, out var date) ? date : (LocalDate?)null)
                    .OfType<LocalDate>()
                    .ToList()
            )
            .ToList();
        return times
            .Where(one => one.Count > 0)
            .Any(one =>
                times
                    .Where(other => other != one && other.Count > 0)
                    .Any(other => Period.DaysBetween(one.Max(), other.Min()) > Term)
            );
    }

    private static string KeyOf(RoleClaim role) => string.Join(' ', role.Key.Order());
}
