using System.Collections.Immutable;

namespace WicFactCheck.Rules;

/// <summary>A case that a rule file holds to show what its rule does. The list of kinds is closed.</summary>
internal abstract class RuleCase(RuleId rule, string path, int line)
{
    public RuleId Rule { get; } = rule;

    public string Path { get; } = path;

    public int Line { get; } = line;

    /// <summary>
    /// The other rules that read or find something in it, by id or the beginning of it: each does, and no more do.
    /// </summary>
    public ImmutableArray<string> Others { get; init; } = [];

    public sealed override string ToString() => $"{Path}:{Line}";
}

/// <summary>A text, and the claims of the rule in it: those listed and no more.</summary>
internal sealed class ReadsCase(RuleId rule, string path, int line, string text, ImmutableArray<string> claims)
    : RuleCase(rule, path, line)
{
    public string Text { get; } = text;

    /// <summary>Each as "subject | attribute | value"; empty for a text that the rule must ignore.</summary>
    public ImmutableArray<string> Claims { get; } = claims;
}

/// <summary>Several articles, and the findings of the rule in them.</summary>
internal sealed class DossierCase(
    RuleId rule,
    string path,
    int line,
    ImmutableArray<(string Name, string Text)> articles,
    ImmutableArray<string> findings
) : RuleCase(rule, path, line)
{
    public ImmutableArray<(string Name, string Text)> Articles { get; } = articles;

    /// <summary>Each as the values of its sides: "2014 | 2015"; empty where the articles agree.</summary>
    public ImmutableArray<string> Findings { get; } = findings;
}

/// <summary>A text with the times in it marked by square brackets, and their TIMEX3 types and values.</summary>
internal sealed class TimesCase(RuleId rule, string path, int line, string text, string? on, ImmutableArray<string> times)
    : RuleCase(rule, path, line)
{
    /// <summary>The text, marks included.</summary>
    public string Text { get; } = text;

    /// <summary>The article's date as ISO 8601, or null for an undated one.</summary>
    public string? On { get; } = on;

    /// <summary>Each as "DATE 2023-11-08", with a modifier after it where there is one; empty where nothing is a time.</summary>
    public ImmutableArray<string> Times { get; } = times;
}
