using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Groups;

namespace WicFactCheck.Findings.Deriving;

/// <summary>The derivations by the names that rule files turn them on with; a new one is a file here and a line in the table.</summary>
public static class Derivations
{
    private static readonly ImmutableSortedDictionary<string, Func<DerivationInput, CheckRule, IEnumerable<Bound>>> All =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create<string, Func<DerivationInput, CheckRule, IEnumerable<Bound>>>("ages", Ages.Derive),
                new("anniversaries", Anniversaries.Derive),
                new("durations", Durations.Derive),
                new("edition-years", EditionYears.Derive),
                new("order", Order.Derive),
                new("streaks", Streaks.Derive),
            ]);

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The bounds that a derivation makes of the claims.</summary>
    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule) => All[rule.Check](input, rule);
}

/// <summary>What derivations work on: the claims that are asserted, each with its subject under its one name.</summary>
/// <param name="Claims">In the order of their documents' paths and of the text.</param>
/// <param name="Calendars">What is known of the series.</param>
public sealed record DerivationInput(ImmutableArray<(Claim Claim, ClaimSubject Subject)> Claims, SeriesCalendars Calendars)
{
    public static DerivationInput Of(IEnumerable<Claim> claims, SeriesCalendars calendars, DossierNames names) => new(
        [
            .. claims.Where(claim => claim.Stance == Stance.Asserted && !claim.Subject.IsTopic)
                .OrderBy(claim => claim.Document.Path, StringComparer.Ordinal).ThenBy(claim => claim.Span.Start)
                .Select(claim => (claim, names.Complete(calendars.Complete(claim.Subject)))),
        ],
        calendars);

    /// <summary>The claims of an attribute.</summary>
    public IEnumerable<(Claim Claim, ClaimSubject Subject)> About(string attribute) => Claims.Where(pair => pair.Claim.Attribute == attribute);
}
