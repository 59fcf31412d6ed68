using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Groups;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Checks;

/// <summary>What the checks that packs turn on work on.</summary>
/// <param name="Documents">What the articles mention, in the order in which they were given.</param>
/// <param name="Claims">In the same order, and within an article in that of the text.</param>
/// <param name="Relations">Which articles tell of one thing.</param>
/// <param name="Published">The dates of the articles that have one.</param>
internal sealed record CheckInput(
    ImmutableArray<DocumentMentions> Documents,
    ImmutableArray<Claim> Claims,
    DocumentRelations Relations,
    IReadOnlyDictionary<Document, LocalDate> Published
)
{
    /// <summary>How much two articles of one story have in common at least.</summary>
    private const double Related = 0.15;

    /// <summary>
    /// Whether two articles may tell of one story, and one of them is under check; an article does with itself.
    /// </summary>
    /// <param name="one">An article.</param>
    /// <param name="other">Another.</param>
    /// <param name="words">The words, folded, of the names that are held against each other; null for none.</param>
    public bool AreOfOneStory(Document one, Document other, IReadOnlySet<string>? words = null) =>
        Relations.Concerns(one, other)
        && (
            one == other
            || (
                Relations.Of(one, other) >= Related
                && Relations.ShareMoreThan(one, other, words)
                && Relations.MayShareStory(one, other, words)
            )
        );
}
