using System.Collections.Immutable;

namespace WicFactCheck.Findings.Solving;

/// <summary>Parts constraints into those that have to do with each other, by the things that they link.</summary>
internal static class Components
{
    /// <summary>The parts, in the order of what they are about.</summary>
    public static IEnumerable<ImmutableArray<T>> Of<T>(IReadOnlyCollection<T> constraints)
        where T : Constraint
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var constraint in constraints)
        {
            string? first = null;
            foreach (var variable in constraint.Variables)
            {
                parents.TryAdd(variable.Key, variable.Key);
                first ??= variable.Key;
                parents[Root(variable.Key)] = Root(first);
            }
        }

        return constraints
            .GroupBy(constraint => Root(constraint.Variables.First().Key), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray());

        string Root(string key)
        {
            while (parents[key] != key)
            {
                key = parents[key];
            }

            return key;
        }
    }
}
