namespace WicFactCheck.Testing;

/// <summary>What a rule made of a case: a claim, a finding or a time, as cases write it.</summary>
internal sealed record Outcome(RuleId Rule, string Shown);
