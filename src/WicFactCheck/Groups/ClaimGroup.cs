using System.Collections.Immutable;
using WicFactCheck.Claims;

namespace WicFactCheck.Groups;

/// <summary>Claims about one fact, in the order of their documents' paths and of the text.</summary>
internal sealed class ClaimGroup(ClaimKey key, ClaimSubject subject, ImmutableArray<Claim> claims)
{
    public ClaimKey Key { get; } = key;

    /// <summary>What they are all about, under its one name.</summary>
    public ClaimSubject Subject { get; } = subject;

    public string Attribute => Key.Attribute;

    public ImmutableArray<Claim> Claims { get; } = claims;

    /// <summary>The groups of a dossier's claims, in the order of their keys.</summary>
    public static ImmutableArray<ClaimGroup> Of(IEnumerable<Claim> claims, SeriesCalendars calendars, DossierNames names) =>
        [
            .. claims
                .Select(claim => new NamedClaim(claim, names.Complete(calendars.Complete(claim.Subject))))
                .GroupBy(named => ClaimKey.Of(named.Subject, named.Claim.Attribute))
                .OrderBy(group => group.Key.Subject, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Attribute, StringComparer.Ordinal)
                .Select(group => new ClaimGroup(
                    group.Key,
                    group.OrderBy(named => named.Subject.Name, StringComparer.Ordinal).First().Subject,
                    [
                        .. group
                            .Select(named => named.Claim)
                            .OrderBy(claim => claim.Document.Path, StringComparer.Ordinal)
                            .ThenBy(claim => claim.Span.Start),
                    ]
                )),
        ];
}
