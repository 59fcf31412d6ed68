using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What a check missed and where it was wrong, cluster by cluster, each with the places in the articles.</summary>
internal static class MissList
{
    public static IEnumerable<string> Lines(SetScore set) =>
        set.Clusters.SelectMany(cluster =>
            cluster
                .Conflicts.SelectMany(conflict => conflict.LostAt is { } stage ? Missed(cluster.Cluster, conflict, stage) : [])
                .Concat(
                    cluster.Findings.Where(finding => !finding.IsRight).SelectMany(finding => False(cluster.Cluster, finding))
                )
        );

    private static IEnumerable<string> Missed(LabelledCluster cluster, ConflictScore score, Stage stage) =>
        score
            .Quotes.Select(quote =>
                $"    {ArticlePlace.Of(cluster, quote.Quote)}: {quote.Quote.Words} = {quote.Quote.Value} ({Read(quote)})"
            )
            .Prepend(
                $"missed {cluster.Id} {score.Conflict.Id}, {score.Conflict.Kind}, {score.Conflict.Difficulty}, "
                    + $"{Stages.NameOf(stage)}: {score.Conflict.Why}"
            );

    private static IEnumerable<string> False(LabelledCluster cluster, FindingScore score) =>
        score
            .Finding.Sides.SelectMany(side =>
                side.Claims.Select(claim => $"    {ArticlePlace.Of(claim)}: {claim.Document.Source[claim.Span]} = {side.Value}")
            )
            .Prepend(
                $"false  {cluster.Id} {score.Finding.Rule}: {score.Finding.Message}"
                    + (score.Trap is { } trap ? $" (compatible: {trap.Why})" : "")
            );

    private static string Read(QuoteReading quote) =>
        quote.All.FirstOrDefault() is { } claim ? $"{claim.Attribute} {claim.Value}"
        : quote.IsMentioned ? "no claim"
        : "not mentioned";
}
