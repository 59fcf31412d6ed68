using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>Scores as JSON, for programs that compare one run with another.</summary>
internal static class SetJson
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IEnumerable<SetScore> sets) =>
        new JsonObject { ["sets"] = new JsonArray([.. sets.Select(Of)]) }.ToJsonString(Format);

    private static JsonObject Of(SetScore set)
    {
        var totals = new JsonObject
        {
            ["name"] = set.Name,
            ["clusters"] = set.ClusterCount,
            ["articles"] = set.ArticleCount,
            ["recall"] = Of(set.Recall),
            ["precision"] = Of(set.Precision),
            ["f1"] = set.F1,
            ["falsePerHundredArticles"] = set.AlarmsPerHundred,
            ["traps"] = set.TrapCount,
            ["controlsAlarmed"] = Of(set.Controls),
            ["decidable"] = set.Decidable,
            ["likelierNamed"] = set.LikelierNamed,
            ["likelierRight"] = set.LikelierRight,
            ["quotesRead"] = Of(set.Quotes),
            ["bothSidesRead"] = Of(set.BothSides),
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
            ["quotesRead"] = Of(score.QuotesRead),
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

    private static JsonObject Of(Share share) =>
        new()
        {
            ["part"] = share.Part,
            ["of"] = share.Of,
            ["share"] = share.Value,
        };

    private static JsonObject Of(Figure figure)
    {
        var json = Of(figure.Share);
        json["low"] = figure.Interval.Low;
        json["high"] = figure.Interval.High;
        return json;
    }
}
