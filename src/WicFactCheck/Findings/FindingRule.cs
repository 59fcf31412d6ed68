namespace WicFactCheck.Findings;

/// <summary>What becomes of claims of one rule that do not agree.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Compare">How its values are compared.</param>
/// <param name="Severity">How much a conflict matters.</param>
/// <param name="Message">The sentence that tells of it, with {subject}, {value}, {other} and {source} to be filled in.</param>
/// <param name="About">What the rule is about, for those who read its findings.</param>
internal sealed record FindingRule(RuleId Id, Comparison Compare, Severity Severity, string Message, string About);
