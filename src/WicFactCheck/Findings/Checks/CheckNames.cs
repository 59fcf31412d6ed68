using System.Collections.Immutable;

namespace WicFactCheck.Findings.Checks;

/// <summary>The checks by the names that rule files turn them on with; a new one is a line here.</summary>
public static class CheckNames
{
    /// <summary>A weekday that is not on its date.</summary>
    public const string Weekday = "weekday";

    public static ImmutableArray<string> All { get; } = [Weekday];
}
