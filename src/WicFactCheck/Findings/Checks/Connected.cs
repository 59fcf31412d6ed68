namespace WicFactCheck.Findings.Checks;

/// <summary>Puts together what pairs connect, so that what is told in three ways is one finding.</summary>
internal static class Connected
{
    /// <summary>The groups, in the order of their last pairs, and each in the order in which its members came.</summary>
    public static List<List<T>> Of<T>(IEnumerable<(T One, T Other)> pairs)
    {
        var groups = new List<List<T>>();
        foreach (var (one, other) in pairs)
        {
            var touched = groups.Where(group => group.Contains(one) || group.Contains(other)).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(group => group).Append(one).Append(other).Distinct()]);
        }

        return groups;
    }
}
