using WicFactCheck.Claims;

namespace WicFactCheck.Findings;

/// <summary>Two claims of one fact that were compared and can both hold.</summary>
/// <param name="Rule">The rule that read the first one.</param>
/// <param name="One">The claim of the article that comes first by its path.</param>
/// <param name="Other">The claim that agrees with it.</param>
/// <param name="Because">Why they agree, in words.</param>
public sealed record Concord(RuleId Rule, Claim One, Claim Other, string Because);
