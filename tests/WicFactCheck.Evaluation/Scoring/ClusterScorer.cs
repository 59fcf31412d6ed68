using System.Collections.Immutable;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Reports;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Checks clusters as the program does, and holds what comes out against the labels.</summary>
/// <remarks>Safe for use from several threads.</remarks>
/// <param name="checkerOf">The checker for a cluster: one that has learnt nothing from it.</param>
/// <param name="labels">Reads the values of labels.</param>
internal sealed class ClusterScorer(Func<LabelledCluster, FactChecker> checkerOf, LabelReader labels)
{
    /// <summary>The score of a set; several clusters are checked at once.</summary>
    public SetScore Score(ClusterSet set) => new(set, [.. set.Clusters.AsParallel().AsOrdered().Select(Score)]);

    /// <summary>The score of one cluster.</summary>
    public ClusterScore Score(LabelledCluster cluster)
    {
        var log = new CheckLog();
        var report = Suppressions.Apply(checkerOf(cluster).Check(cluster.Articles, [], log: log));
        ImmutableArray<PlacedFinding> findings = [.. report.Findings.Select(finding => new PlacedFinding(finding))];
        ImmutableArray<PlacedFinding> counting = [.. findings.Where(finding => finding.Counts)];
        var (reader, stages) = (new QuoteReader(labels, report, log), new StageFinder(log, findings));
        return new ClusterScore
        {
            Cluster = cluster,
            Conflicts = [.. cluster.Conflicts.Select(conflict => Score(conflict, counting, reader, stages))],
            Findings = [.. counting.Select(finding => Score(finding, cluster))],
        };
    }

    private static ConflictScore Score(
        LabelledConflict conflict,
        ImmutableArray<PlacedFinding> findings,
        QuoteReader reader,
        StageFinder stages
    )
    {
        var links = findings.Where(finding => finding.Links(conflict.Quotes)).ToList();
        ImmutableArray<QuoteReading> quotes = [.. conflict.Quotes.Select(reader.Read)];
        var lostAt = links.Count > 0 ? (Stage?)null : stages.Find(conflict, quotes);
        return new ConflictScore(conflict, LikelierOf(conflict, links), quotes, lostAt);
    }

    private static FindingScore Score(PlacedFinding finding, LabelledCluster cluster)
    {
        var isRight = cluster.Conflicts.Any(conflict => finding.Links(conflict.Quotes));
        var trap = isRight ? null : cluster.Compatible.FirstOrDefault(pair => finding.QuotesUnder(pair.Quotes).Length >= 2);
        return new FindingScore(finding.Finding, isRight, trap);
    }

    private static Likelier LikelierOf(LabelledConflict conflict, List<PlacedFinding> links)
    {
        var named = links.Select(finding => finding.NamesRight(conflict)).OfType<bool>().ToList();
        return named switch
        {
            _ when conflict.RightFile is null || links.Count == 0 => Likelier.Undecidable,
            [] => Likelier.NotNamed,
            _ when named.Contains(true) => Likelier.NamedRight,
            _ => Likelier.NamedWrong,
        };
    }
}
