using System.Collections.Immutable;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>How many items of each kind are read as expected, and what is wrong with the others.</summary>
internal static class ConstructionReport
{
    /// <summary>The lines of the report.</summary>
    /// <param name="sets">The items by kind.</param>
    /// <param name="checker">What reads them.</param>
    /// <param name="isVerbose">Whether the faults are listed.</param>
    public static IEnumerable<string> Lines(IEnumerable<ConstructionSet> sets, FactChecker checker, bool isVerbose)
    {
        var (right, all) = (0, 0);
        foreach (var set in sets)
        {
            var faults = set
                .Items.AsParallel()
                .AsOrdered()
                .Select(item => (Item: item, Faults: ConstructionScorer.Faults(checker, item).ToImmutableArray()))
                .ToList();
            var passed = faults.Count(item => item.Faults.IsEmpty);
            (right, all) = (right + passed, all + set.Items.Length);
            yield return $"{set.Name, -32} {passed, 3} of {set.Items.Length, 3}";
            foreach (var (item, found) in isVerbose ? faults : [])
            {
                foreach (var fault in found)
                {
                    yield return $"    {item.Id}: {fault}";
                }
            }
        }

        yield return $"{"all", -32} {right, 3} of {all, 3}";
    }
}
