using WicFactCheck.Claims;

namespace WicFactCheck.Groups;

/// <summary>
/// A claim with its subject under its one name, which the claim itself may tell in part ("the ninth conference").
/// </summary>
internal sealed record NamedClaim(Claim Claim, ClaimSubject Subject);
