using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// What derivations work on: what the articles mention, and the claims that are asserted, each with its subject under its one
/// name.
/// </summary>
/// <param name="Documents">What the articles mention.</param>
/// <param name="Claims">In the order of their documents' paths and of the text.</param>
/// <param name="Calendars">What is known of the series.</param>
internal sealed record DerivationInput(
    ImmutableArray<DocumentMentions> Documents,
    ImmutableArray<NamedClaim> Claims,
    SeriesCalendars Calendars
)
{
    public static DerivationInput Of(
        IEnumerable<DocumentMentions> documents,
        IEnumerable<Claim> claims,
        SeriesCalendars calendars,
        DossierNames names
    ) =>
        new(
            [.. documents.OrderBy(mentions => mentions.Document.Path, StringComparer.Ordinal)],
            [
                .. claims
                    .Where(claim => claim.Stance == Stance.Asserted && !claim.Subject.IsTopic)
                    .OrderBy(claim => claim.Document.Path, StringComparer.Ordinal)
                    .ThenBy(claim => claim.Span.Start)
                    .Select(claim => new NamedClaim(claim, names.Complete(calendars.Complete(claim.Subject)))),
            ],
            calendars
        );

    /// <summary>The claims of an attribute.</summary>
    public IEnumerable<NamedClaim> About(string attribute) => Claims.Where(named => named.Claim.Attribute == attribute);
}
