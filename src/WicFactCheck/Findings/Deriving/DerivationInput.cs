using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// What derivations work on: what the articles mention, and the claims that are asserted, each with its subject under its one
/// name.
/// </summary>
/// <param name="Documents">What the articles mention.</param>
/// <param name="Claims">In the order of their documents' paths and of the text.</param>
/// <param name="Calendars">What is known of the series.</param>
/// <param name="DaysBeside">
/// Of an article that doesn't tell its date, the days from the first to the last date of those that may be of its event; null
/// where none of these has one, and for one that tells its own.
/// </param>
/// <param name="MayShareStory">
/// Whether two articles may tell of one story, whatever they have in common of the names whose folded words are given.
/// </param>
internal sealed record DerivationInput(
    ImmutableArray<DocumentMentions> Documents,
    ImmutableArray<NamedClaim> Claims,
    SeriesCalendars Calendars,
    Func<Document, TimeInterval?> DaysBeside,
    Func<Document, Document, IReadOnlySet<string>, bool> MayShareStory
)
{
    private readonly Dictionary<Document, DocumentMentions> _mentions = Documents.ToDictionary(mentions => mentions.Document);

    public static DerivationInput Of(
        IEnumerable<DocumentMentions> documents,
        IEnumerable<Claim> claims,
        SeriesCalendars calendars,
        DossierNames names,
        Func<Document, TimeInterval?> daysBeside,
        Func<Document, Document, IReadOnlySet<string>, bool> mayShareStory
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
            calendars,
            daysBeside,
            mayShareStory
        );

    /// <summary>What an article mentions.</summary>
    public DocumentMentions MentionsOf(Document article) => _mentions[article];

    /// <summary>The claims of an attribute.</summary>
    public IEnumerable<NamedClaim> About(string attribute) => Claims.Where(named => named.Claim.Attribute == attribute);
}
