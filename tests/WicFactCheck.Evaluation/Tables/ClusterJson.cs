using System.Text.Json.Nodes;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What was found on a set of clusters as JSON.</summary>
internal static class ClusterJson
{
    public static JsonObject Of(SetScore set)
    {
        var totals = new JsonObject
        {
            ["name"] = set.Name,
            ["clusters"] = set.ClusterCount,
            ["articles"] = set.ArticleCount,
            ["recall"] = FigureJson.Of(set.Recall),
            ["precision"] = FigureJson.Of(set.Precision),
            ["f1"] = set.F1,
            ["falsePerHundredArticles"] = set.AlarmsPerHundred,
            ["traps"] = set.TrapCount,
            ["controlsAlarmed"] = FigureJson.Of(set.Controls),
            ["decidable"] = set.Decidable,
            ["likelierNamed"] = set.LikelierNamed,
            ["likelierRight"] = set.LikelierRight,
            ["quotesRead"] = FigureJson.Of(set.Quotes),
            ["bothSidesRead"] = FigureJson.Of(set.BothSides),
        };
        if (!set.IsClosed)
        {
            totals["conflicts"] = new JsonArray([
                .. set.Clusters.SelectMany(cluster => cluster.Conflicts.Select(conflict => Of(cluster.Cluster, conflict))),
            ]);
            totals["falseAlarms"] = new JsonArray([
                .. set.Clusters.SelectMany(cluster =>
                    cluster.Findings.Where(finding => !finding.IsRight).Select(finding => Of(cluster.Cluster, finding))
                ),
            ]);
        }

        return totals;
    }

    private static JsonObject Of(LabelledCluster cluster, ConflictScore score) =>
        new()
        {
            ["cluster"] = cluster.Id,
            ["id"] = score.Conflict.Id,
            ["kind"] = score.Conflict.Kind,
            ["difficulty"] = score.Conflict.Difficulty,
            ["found"] = score.IsFound,
            ["lostAt"] = score.LostAt is { } stage ? Stages.NameOf(stage) : null,
            ["quotesRead"] = FigureJson.Of(score.QuotesRead),
            ["places"] = new JsonArray([.. score.Quotes.Select(quote => (JsonNode)ArticlePlace.Of(cluster, quote.Quote))]),
            ["bothSidesRead"] = score.IsRead,
        };

    private static JsonObject Of(LabelledCluster cluster, FindingScore score) =>
        new()
        {
            ["cluster"] = cluster.Id,
            ["rule"] = score.Finding.Rule.ToString(),
            ["message"] = score.Finding.Message,
            ["places"] = new JsonArray([
                .. score.Finding.Sides.SelectMany(side => side.Claims).Select(claim => (JsonNode)ArticlePlace.Of(claim)),
            ]),
            ["trap"] = score.Trap?.Why,
        };
}
