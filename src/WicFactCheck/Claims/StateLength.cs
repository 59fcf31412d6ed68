using System.Collections.Immutable;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>How long a state lasted: "her four years as dean", "was jailed for nine months".</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="Length">How long.</param>
/// <param name="Words">Lemmas of the words that tell what lasted.</param>
/// <param name="Of">Whose state; null where the words don't tell.</param>
/// <param name="IsStill">Whether it lasts still: "has led the choir for nine years".</param>
internal sealed record StateLength(
    DocumentMentions Mentions,
    TimeMention Length,
    ImmutableHashSet<string> Words,
    Whom? Of,
    bool IsStill
);
