using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds facts for which the articles, or what follows from them, give values that cannot all hold.</summary>
public sealed class Disagreement(IReadOnlyDictionary<RuleId, FindingRule> rules)
{
    public IEnumerable<Finding> Check(IEnumerable<ClaimGroup> groups, SeriesCalendars calendars) =>
        groups.Select(group => Check(group, calendars)).OfType<Finding>();

    private Finding? Check(ClaimGroup group, SeriesCalendars calendars)
    {
        // A plan does not contradict an outcome, nor a denial what it denies; plans and denials are compared with nothing yet.
        var asserted = group.Claims.Where(claim => claim.Stance == Stance.Asserted).ToImmutableArray();
        if (asserted.IsEmpty || !rules.TryGetValue(asserted[0].Rule, out var rule) || rule.Compare == Comparison.None)
        {
            return null;
        }

        var conflicting = asserted.Where(claim => asserted.Any(other => Conflicts(rule, claim, other))).ToImmutableArray();
        var derived = EditionYear.Derive(group, calendars);
        if (conflicting.IsEmpty && derived is not null)
        {
            conflicting = [.. asserted.Where(claim => !Fits(claim, derived))];
        }

        return conflicting.IsEmpty ? null : Report(rule, group, Sides(conflicting, derived), derived);
    }

    private static bool Conflicts(FindingRule rule, Claim one, Claim other) =>
        Comparer.Compare(rule.Compare, one.Value, other.Value) == Verdict.Conflict;

    private static bool Fits(Claim claim, Side derived) =>
        claim.Value is not TimeClaim time || time.Expression.Interval is not { Start: { } start, End: { } end }
        || int.Parse(derived.Value, System.Globalization.CultureInfo.InvariantCulture) is var year && start.Year <= year && end.PlusDays(-1).Year >= year;

    private static ImmutableArray<Side> Sides(ImmutableArray<Claim> claims, Side? derived)
    {
        var told = claims.GroupBy(claim => claim.Value.Label, StringComparer.Ordinal)
            .Select(group => new Side(group.Key, [.. group], group.All(claim => derived is not null && Fits(claim, derived)) ? derived?.Because ?? [] : []));
        var alone = derived is not null && !claims.Any(claim => Fits(claim, derived)) ? [derived] : ImmutableArray<Side>.Empty;
        return [.. told.Concat(alone).OrderBy(side => side.Value, StringComparer.Ordinal)];
    }

    private static Finding Report(FindingRule rule, ClaimGroup group, ImmutableArray<Side> sides, Side? derived)
    {
        var likely = sides.Where(side => !side.Because.IsEmpty).ToList() is [var supported] && derived is not null
            ? new Likelihood(supported.Value, Explain(derived))
            : null;
        return new Finding
        {
            Id = Fingerprint.Of(rule.Id, $"{group.Key.Subject}\n{group.Key.Attribute}", sides),
            Rule = rule.Id,
            Severity = rule.Severity,
            Subject = group.Subject,
            Attribute = group.Attribute,
            Message = MessageText.Fill(rule.Message, group.Subject, sides),
            Sides = sides,
            Likely = likely,
        };
    }

    private static string Explain(Side derived) => string.Join(" and ", derived.Because.Select(reason => reason.Text));
}
