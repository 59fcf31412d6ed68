using System.Collections.Immutable;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>
/// The conflicts of a set by their kind, then by how hard they are to find: how many were found, and at which stage the others
/// were lost.
/// </summary>
internal static class StageTable
{
    public static IEnumerable<string> Lines(SetScore set)
    {
        var conflicts = set.Clusters.SelectMany(cluster => cluster.Conflicts).ToList();
        return TextTable.Lines([
            [set.Name, "conflicts", "found", .. Stages.All.Select(Stages.NameOf), "quotes read", "both sides read"],
            .. Rows(conflicts.GroupBy(conflict => conflict.Conflict.Kind)),
            .. Rows(conflicts.GroupBy(conflict => conflict.Conflict.Difficulty)),
            .. Rows(conflicts.GroupBy(_ => "all")),
        ]);
    }

    private static IEnumerable<ImmutableArray<string>> Rows(IEnumerable<IGrouping<string, ConflictScore>> groups) =>
        groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(Row);

    private static ImmutableArray<string> Row(IGrouping<string, ConflictScore> group) =>
        [
            group.Key,
            Numbers.Of(group.Count()),
            Numbers.Of(group.Count(conflict => conflict.IsFound)),
            .. Stages.All.Select(stage => Numbers.Of(group.Count(conflict => conflict.LostAt == stage))),
            Numbers.Parts(Share.Sum(group.Select(conflict => conflict.QuotesRead))),
            Numbers.Of(group.Count(conflict => conflict.IsRead)),
        ];
}
