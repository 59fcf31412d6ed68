using System.Collections.Immutable;

namespace WicFactCheck.Findings.Checks;

/// <summary>The checks by the names that rule files turn them on with; a new one is a line here.</summary>
internal static class CheckNames
{
    /// <summary>A person under two names that look alike.</summary>
    public const string NameSlips = "name-slips";

    /// <summary>Two people in one role.</summary>
    public const string RoleHolders = "role-holders";

    public static ImmutableArray<string> All { get; } = [NameSlips, RoleHolders];
}
