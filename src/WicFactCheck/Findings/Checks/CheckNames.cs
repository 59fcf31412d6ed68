using System.Collections.Immutable;

namespace WicFactCheck.Findings.Checks;

/// <summary>The checks by the names that rule files turn them on with; a new one is a line here.</summary>
public static class CheckNames
{
    /// <summary>A weekday that is not on its date.</summary>
    public const string Weekday = "weekday";

    /// <summary>A person under two names that look alike.</summary>
    public const string NameSlips = "name-slips";

    /// <summary>Two people in one role.</summary>
    public const string RoleHolders = "role-holders";

    /// <summary>Parts against their total, shares against a hundred.</summary>
    public const string Totals = "totals";

    /// <summary>A change against its two ends.</summary>
    public const string Steps = "steps";

    /// <summary>A number of things against the list of their names.</summary>
    public const string Enumerations = "enumerations";

    public static ImmutableArray<string> All { get; } = [Weekday, NameSlips, RoleHolders, Totals, Steps, Enumerations];
}
