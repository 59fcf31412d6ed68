using System.Collections.Immutable;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck;

/// <summary>An article as it was read.</summary>
/// <param name="Mentions">What it mentions.</param>
/// <param name="Published">The date that it tells of itself, or that others give away.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
internal sealed record Reading(DocumentMentions Mentions, LocalDate? Published, ImmutableArray<Claim> Claims);
