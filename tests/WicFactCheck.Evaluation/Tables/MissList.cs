using WicFactCheck.Claims;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;
using WicFactCheck.Text;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What a check missed and where it was wrong, cluster by cluster, each with the places in the articles.</summary>
internal static class MissList
{
    public static IEnumerable<string> Lines(SetScore set) =>
        set.Clusters.SelectMany(cluster =>
            cluster
                .Conflicts.Where(conflict => !conflict.IsFound)
                .SelectMany(conflict => Missed(cluster.Cluster, conflict))
                .Concat(
                    cluster.Findings.Where(finding => !finding.IsRight).SelectMany(finding => False(cluster.Cluster, finding))
                )
        );

    private static IEnumerable<string> Missed(LabelledCluster cluster, ConflictScore score) =>
        score
            .Quotes.Select(quote =>
                $"    {At(cluster, quote.Quote)}: {quote.Quote.Words} = {quote.Quote.Value} ({Read(quote.Claim)})"
            )
            .Prepend(
                $"missed {cluster.Id} {score.Conflict.Id}, {score.Conflict.Kind}, {score.Conflict.Difficulty}: {score.Conflict.Why}"
            );

    private static IEnumerable<string> False(LabelledCluster cluster, FindingScore score) =>
        score
            .Finding.Sides.SelectMany(side =>
                side.Claims.Select(claim => $"    {At(claim)}: {claim.Document.Source[claim.Span]} = {side.Value}")
            )
            .Prepend(
                $"false  {cluster.Id} {score.Finding.Rule}: {score.Finding.Message}"
                    + (score.Trap is { } trap ? $" (compatible: {trap.Why})" : "")
            );

    private static string Read(Claim? claim) => claim is null ? "no claim" : $"{claim.Attribute} {claim.Value}";

    private static string At(LabelledCluster cluster, LabelledQuote quote) =>
        At(
            cluster.Articles.Select(article => article.Source).First(text => Path.GetFileName(text.Path) == quote.File),
            quote.Span
        );

    private static string At(Claim claim) => At(claim.Document.Source, claim.Document.Source.Map.InFile(claim.Span));

    private static string At(SourceText source, TextSpan inFile)
    {
        var place = source.Map.File?.PositionOf(inFile.Start) ?? default;
        return $"{source.Path}:{place.Line}:{place.Column}";
    }
}
