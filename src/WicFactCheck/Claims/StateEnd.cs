using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;

namespace WicFactCheck.Claims;

/// <summary>When a state of somebody or something began or ended: "became dean in 1987".</summary>
/// <param name="Mentions">What the article mentions.</param>
/// <param name="When">When.</param>
/// <param name="Kind">What kind of state.</param>
/// <param name="IsStart">Whether it began.</param>
/// <param name="Of">Whose.</param>
/// <param name="Roles">Lemmas of the nouns beside the verb: "dean".</param>
/// <param name="IsAtLatest">Whether it may have ended before: a marriage, when the one who is left dies.</param>
internal sealed record StateEnd(
    DocumentMentions Mentions,
    TimeMention When,
    StageKind Kind,
    bool IsStart,
    Whom Of,
    ImmutableHashSet<string> Roles,
    bool IsAtLatest
);
