namespace WicFactCheck.Findings;

/// <summary>A check that a pack turns on.</summary>
/// <param name="Id">The rule file that does so.</param>
/// <param name="Check">The check, by its name in <see cref="Checks.CheckNames"/>.</param>
/// <param name="Severity">How much a finding matters.</param>
/// <param name="Message">The sentence that tells of it, with {subject}, {value} and {other} to be filled in.</param>
public sealed record CheckRule(RuleId Id, string Check, Severity Severity, string Message);
