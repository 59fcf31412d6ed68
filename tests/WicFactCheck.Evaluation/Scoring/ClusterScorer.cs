using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Reports;
using WicFactCheck.Rules;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>Checks clusters as the program does, and holds what comes out against the labels.</summary>
/// <remarks>Safe for use from several threads.</remarks>
internal sealed class ClusterScorer(RuleSet rules)
{
    private readonly FactChecker _checker = new(rules);
    private readonly LabelReader _labels = new(rules);

    /// <summary>The score of a set; several clusters are checked at once.</summary>
    public SetScore Score(ClusterSet set) => new(set, [.. set.Clusters.AsParallel().AsOrdered().Select(Score)]);

    /// <summary>The score of one cluster.</summary>
    public ClusterScore Score(LabelledCluster cluster)
    {
        var report = Suppressions.Apply(_checker.Check(cluster.Articles, []));
        ImmutableArray<PlacedFinding> findings =
        [
            .. report.Findings.Select(finding => new PlacedFinding(finding)).Where(finding => finding.Counts),
        ];
        return new ClusterScore
        {
            Cluster = cluster,
            Conflicts = [.. cluster.Conflicts.Select(conflict => Score(conflict, findings, report))],
            Findings = [.. findings.Select(finding => Score(finding, cluster))],
        };
    }

    private ConflictScore Score(LabelledConflict conflict, ImmutableArray<PlacedFinding> findings, Report report)
    {
        var links = findings.Where(finding => finding.Links(conflict.Quotes)).ToList();
        return new ConflictScore(
            conflict,
            links.Count > 0,
            LikelierOf(conflict, links),
            [.. conflict.Quotes.Select(quote => new QuoteScore(quote, ClaimOn(quote, report)))]
        );
    }

    private static FindingScore Score(PlacedFinding finding, LabelledCluster cluster)
    {
        var isRight = cluster.Conflicts.Any(conflict => finding.Links(conflict.Quotes));
        var trap = isRight ? null : cluster.Compatible.FirstOrDefault(pair => finding.TouchesTwo(pair.Quotes));
        return new FindingScore(finding.Finding, isRight, trap);
    }

    private static Likelier LikelierOf(LabelledConflict conflict, List<PlacedFinding> links)
    {
        var named = links.Select(finding => finding.NamesRight(conflict)).OfType<bool>().ToList();
        return conflict.RightFile is null || links.Count == 0 ? Likelier.Undecidable
            : named.Count == 0 ? Likelier.NotNamed
            : named.Contains(true) ? Likelier.NamedRight
            : Likelier.NamedWrong;
    }

    // The first claim on the quote that tells its value.
    private Claim? ClaimOn(LabelledQuote quote, Report report)
    {
        var claims = report
            .Documents.First(document => Path.GetFileName(document.Document.Path) == quote.File)
            .Claims.Where(claim => Place.Of(claim).IsOn(quote))
            .ToList();
        var anchor = claims.Select(claim => claim.Context?.Anchor).FirstOrDefault(anchor => anchor is not null);
        return claims.Find(_labels.Read(quote, anchor).IsToldBy);
    }
}
