namespace WicFactCheck.Rules;

/// <summary>A rule file or a table of facts, read but not yet understood.</summary>
/// <param name="Path">Its path, as shown to people.</param>
/// <param name="Id">The id that its rules have, or begin with.</param>
/// <param name="Content">Its text.</param>
public sealed record PackFile(string Path, RuleId Id, string Content);
