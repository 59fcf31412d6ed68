using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Findings.Deriving;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Checks;

/// <summary>
/// Finds facts for which the articles, what follows from them, and what packs know give values that cannot all hold.
/// </summary>
internal sealed class Disagreement(IReadOnlyDictionary<RuleId, FindingRule> rules, FactSheet sheet)
{
    private const string SpellingMessage = "the {attribute} of {subject} is spelt {sides-quoted}";

    private const string DenialMessage = "{attribute} of {subject}: {value} here, which {source} denies";

    /// <summary>The disagreements, in the order of the groups.</summary>
    /// <param name="groups">The claims by what they are about.</param>
    /// <param name="calendars">What is known of the series.</param>
    /// <param name="consequences">What follows from the claims, for the likelier side.</param>
    public IEnumerable<Finding> Check(IEnumerable<ClaimGroup> groups, SeriesCalendars calendars, Consequences consequences)
    {
        var facts = sheet.For(calendars);
        return groups.Select(group => Check(group, Supports(group, facts[group.Key], consequences))).OfType<Finding>();
    }

    /// <summary>What was compared and agrees: the first claim of each group with those of other articles.</summary>
    public IEnumerable<Concord> Concords(IEnumerable<ClaimGroup> groups) =>
        groups.SelectMany(group =>
        {
            var asserted = group.Claims.Where(claim => claim.Stance == Stance.Asserted).ToList();
            return RuleOf(group) is not { } rule || asserted.Count < 2
                ? []
                : asserted
                    .Skip(1)
                    .Where(claim => claim.Document != asserted[0].Document)
                    .Select(claim =>
                        Explanation.OfAgreement(rule.Compare, asserted[0].Value, claim.Value) is { } because
                            ? new Concord(rule.Id, asserted[0], claim, because)
                            : null
                    )
                    .OfType<Concord>();
        });

    /// <summary>Whether the claims of a group are held against each other.</summary>
    public bool IsCompared(ClaimGroup group) => RuleOf(group) is not null;

    private Finding? Check(ClaimGroup group, ImmutableArray<Support> supports)
    {
        // A plan does not contradict an outcome, nor a denial what it denies; where there are only plans, they are compared.
        var asserted = group.Claims.Where(claim => claim.Stance == Stance.Asserted).ToImmutableArray();
        asserted = asserted.IsEmpty ? [.. group.Claims.Where(claim => claim.Stance == Stance.Planned)] : asserted;
        if (asserted.IsEmpty || RuleOf(group) is not { } rule)
        {
            return null;
        }

        var conflicting = asserted
            .Where(claim => asserted.Any(other => Conflicts(rule, claim.Value, other.Value)))
            .ToImmutableArray();
        if (conflicting.IsEmpty && supports is [{ IsBetterKnown: true } strongest, ..])
        {
            conflicting = [.. asserted.Where(claim => strongest.Contradicts(rule, claim))];
        }

        return conflicting.IsEmpty
            ? Misspelling(rule, group, asserted) ?? Denial(rule, group)
            : Report(rule, group, Sides(rule, conflicting, supports), supports);
    }

    // One of the spellings is wrong, whatever else agrees.
    private static Finding? Misspelling(FindingRule rule, ClaimGroup group, ImmutableArray<Claim> asserted)
    {
        var misspelt = asserted
            .Where(claim => asserted.Any(other => Comparer.Compare(rule.Compare, claim.Value, other.Value) == Verdict.Misspelt))
            .ToImmutableArray();
        return misspelt.IsEmpty
            ? null
            : Report(rule with { Severity = Severity.Note, Message = SpellingMessage }, group, Sides(rule, misspelt, []), []);
    }

    // What one article tells and another denies. It may be the denial of somebody whom the article quotes, so it is no more than
    // a hint.
    private static Finding? Denial(FindingRule rule, ClaimGroup group)
    {
        var told = group
            .Claims.Where(claim => claim.Stance == Stance.Asserted && group.Claims.Any(other => IsDenied(rule, claim, other)))
            .ToImmutableArray();
        if (told.IsEmpty)
        {
            return null;
        }

        var value = told[0].Value;
        ImmutableArray<Claim> denied = [.. group.Claims.Where(other => IsDenied(rule, told[0], other))];
        ImmutableArray<Side> sides =
        [
            Side.Of(value, told, []),
            new Side(MessagePhrase.Limit("not", value.Label), denied, [])
            {
                Shown = MessagePhrase.Limit("not", value.Shown),
                When = MessagePhrase.Limit("not", value.When),
            },
        ];
        return denied.IsEmpty ? null : Report(rule with { Severity = Severity.Note, Message = DenialMessage }, group, sides, []);
    }

    private static bool IsDenied(FindingRule rule, Claim told, Claim other) =>
        told.Document != other.Document
        && StanceComparer.Compare(told.Stance, other.Stance) == Verdict.Conflict
        && Comparer.Compare(rule.Compare, told.Value, other.Value) == Verdict.Same;

    private FindingRule? RuleOf(ClaimGroup group) =>
        rules.TryGetValue(group.Claims[0].Rule, out var rule) && rule.Compare != Comparison.None ? rule : null;

    // The strongest first: what a pack knows, then what follows from other claims.
    private ImmutableArray<Support> Supports(ClaimGroup group, IEnumerable<Fact> facts, Consequences consequences)
    {
        if (RuleOf(group) is not { } rule)
        {
            return [];
        }

        var known = facts.Select(fact =>
            fact.ValueFor(rule.Compare) is { } value
                ? new Support(
                    Side.Of(value, [], [new Reason(MessagePhrase.Reason("fact-sheet", fact.Sheet, fact.Source), [])]),
                    value
                )
                {
                    IsBetterKnown = true,
                }
                : null
        );
        var derived =
            group is { Attribute: "year", Subject: { IsSeries: true, Edition.Number: not null } }
            && consequences.YearsOf(EditionYears.YearOf(group.Subject)) is var (first, last, side, told)
                ? new Support(side, Value: null)
                {
                    Years = (first, last),
                    IsBetterKnown = told.All(other => other.Subject.Edition?.Number == 1),
                }
                : null;
        return [.. known.Append(derived).OfType<Support>()];
    }

    private static bool Conflicts(FindingRule rule, ClaimValue one, ClaimValue other) =>
        Comparer.Compare(rule.Compare, one, other) == Verdict.Conflict;

    private static ImmutableArray<Side> Sides(FindingRule rule, ImmutableArray<Claim> claims, ImmutableArray<Support> supports)
    {
        var told = claims
            .GroupBy(claim => claim.Value.Label, StringComparer.Ordinal)
            .Select(group =>
                Side.Of(
                    group.First().Value,
                    [.. group],
                    [
                        .. supports
                            .Where(support => group.All(claim => support.Backs(rule, claim)))
                            .SelectMany(support => support.Side.Because),
                    ]
                )
            );
        var alone = supports
            .Where(support => !claims.Any(claim => support.Backs(rule, claim)))
            .Select(support => support.Side)
            .GroupBy(side => side.Value, StringComparer.Ordinal)
            .Select(group =>
                group.First() with
                {
                    Claims = [.. group.SelectMany(side => side.Claims)],
                    Because = [.. group.SelectMany(side => side.Because)],
                }
            );
        return [.. told.Concat(alone).OrderBy(side => side.Value, StringComparer.Ordinal)];
    }

    private static Finding Report(
        FindingRule rule,
        ClaimGroup group,
        ImmutableArray<Side> sides,
        ImmutableArray<Support> supports
    )
    {
        var likely =
            supports is [var strongest, ..]
            && sides.Where(side => side.Because.Any(strongest.Side.Because.Contains)).ToList() is [var supported]
                ? new Likelihood(supported.Value, ReasonText.Plain(supported.Because))
                : null;
        return new Finding
        {
            Id = Fingerprint.Of(rule.Id, $"{group.Key.Subject}\n{group.Key.Attribute}", sides),
            Rule = rule.Id,
            Severity = rule.Severity,
            Subject = group.Subject,
            Attribute = group.Attribute,
            Template = rule.Message,
            Fact = MessageText.Capitalised(MessagePhrase.Fact("of", group.Attribute, group.Subject)),
            Message = "",
            Sides = sides,
            Likely = likely,
        }.Filled();
    }

    /// <summary>A value that more than an article's word speaks for.</summary>
    /// <param name="Side">The value and its reasons.</param>
    /// <param name="Value">The value for the comparer; null for derived years.</param>
    private sealed record Support(Side Side, ClaimValue? Value)
    {
        /// <summary>
        /// Whether it outweighs one article's word: what a pack knows, and what a series is known by, its first edition and its
        /// period.
        /// </summary>
        public bool IsBetterKnown { get; init; }

        /// <summary>The derived years.</summary>
        public (int? First, int? Last) Years { get; init; }

        public bool Contradicts(FindingRule rule, Claim claim) =>
            Value is not null ? Conflicts(rule, Value, claim.Value) : YearsOf(claim) is { } years && !Includes(years);

        public bool Backs(FindingRule rule, Claim claim) =>
            Value is not null ? !Conflicts(rule, Value, claim.Value) : YearsOf(claim) is not { } years || Includes(years);

        private bool Includes((int First, int Last) years) => !(years.Last < Years.First) && !(years.First > Years.Last);

        private static (int First, int Last)? YearsOf(Claim claim) =>
            claim.Value is TimeClaim { Interval: { Start: { } start, End: { } end } }
                ? (start.Year, end.PlusDays(-1).Year)
                : null;
    }
}
