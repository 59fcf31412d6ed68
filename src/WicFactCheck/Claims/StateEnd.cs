using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>When a state of somebody or something began or ended: "was appointed director in 2004".</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="When">When.</param>
/// <param name="Kind">What kind of state.</param>
/// <param name="IsStart">Whether it began.</param>
/// <param name="Of">Whose.</param>
/// <param name="Roles">Lemmas of the nouns beside the verb: "director".</param>
internal sealed record StateEnd(
    DocumentMentions Mentions,
    TimeMention When,
    StageKind Kind,
    bool IsStart,
    Whom Of,
    ImmutableHashSet<string> Roles
);
