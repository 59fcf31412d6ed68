using System.Collections.Immutable;
using System.Text.Json.Nodes;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What is told of real news.</summary>
internal static class NewsSection
{
    private const string Clear = "clear";

    /// <summary>Local news: its incidents were read in full, so a finding on nothing that is labelled is false.</summary>
    public static Section OfLocalNews(NewsScore score, bool isVerbose) =>
        new(
            [
                Row(score, Clear) with
                {
                    Precision = score.Precision,
                    AlarmsPerHundred = AlarmsPerHundred(score),
                    Traps = score.Alarmed.Share,
                },
                .. new[] { "minor", "arguable", null }.Select(severity => Row(score, severity)),
            ],
            Blocks(score, Clear, isVerbose),
            [Json(score, Clear)]
        );

    /// <summary>ECB+: only some of what is wrong in it is labelled, so there is no precision.</summary>
    public static Section OfEcb(NewsScore score, bool isVerbose) =>
        new(
            [Row(score, severity: null) with { Traps = score.Alarmed.Share }],
            Blocks(score, severity: null, isVerbose),
            [Json(score, severity: null)]
        );

    private static SummaryRow Row(NewsScore score, string? severity) =>
        new($"{score.Set.Name}, {severity ?? "all"}", score.Incidents.Length, ArticleCount(score), score.Recall(severity));

    private static double AlarmsPerHundred(NewsScore score) =>
        100.0 * (score.Precision.Share.Of - score.Precision.Share.Part) / Math.Max(1, ArticleCount(score));

    private static int ArticleCount(NewsScore score) => score.Incidents.Sum(incident => incident.Incident.Articles.Length);

    private static ImmutableArray<ImmutableArray<string>> Blocks(NewsScore score, string? severity, bool isVerbose) =>
        isVerbose
            ?
            [
                [.. Kinds(score, severity)],
                [.. Rules(score)],
                [.. Lost(score, severity)],
            ]
            :
            [
                [.. Kinds(score, severity)],
                [.. Rules(score)],
            ];

    private static IEnumerable<string> Kinds(NewsScore score, string? severity) =>
        TextTable.Lines([
            [score.Set.Name, "conflicts", "found", .. severity is null ? [] : new[] { severity, "found" }],
            .. score
                .Incidents.SelectMany(incident => incident.Labels.Where(label => label.Label.IsConflict))
                .GroupBy(label => label.Label.Kind, StringComparer.Ordinal)
                .OrderByDescending(kind => kind.Count())
                .ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind =>
                    ImmutableArray.Create([
                        kind.Key,
                        .. Counts([.. kind]),
                        .. severity is null ? [] : Counts([.. kind.Where(label => label.Label.Severity == severity)]),
                    ])
                ),
        ]);

    private static string[] Counts(IReadOnlyCollection<NewsLabelScore> labels) =>
        [Numbers.Of(labels.Count), Numbers.Of(labels.Count(label => label.IsHit))];

    private static IEnumerable<string> Rules(NewsScore score) =>
        TextTable.Lines([
            [score.Set.Name, "findings", "on a conflict", "on compatible values"],
            .. score
                .Incidents.SelectMany(incident => incident.Findings)
                .GroupBy(finding => finding.Finding.Rule.ToString(), StringComparer.Ordinal)
                .OrderByDescending(rule => rule.Count())
                .ThenBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule =>
                    ImmutableArray.Create(
                        rule.Key,
                        Numbers.Of(rule.Count()),
                        Numbers.Of(rule.Count(finding => finding.IsRight)),
                        Numbers.Of(rule.Count(finding => finding.Trap is not null))
                    )
                ),
        ]);

    private static IEnumerable<string> Lost(NewsScore score, string? severity) =>
        score.Incidents.SelectMany(incident =>
            incident
                .Labels.Where(label =>
                    !label.IsHit && label.Label.IsConflict && (severity is null || label.Label.Severity == severity)
                )
                .Select(label => $"missed {incident.Incident.Id} {Told(label.Label)}")
                .Concat(
                    incident
                        .Findings.Where(finding => !finding.IsRight)
                        .Select(finding => $"{Fault(finding, incident)} {finding.Finding.Rule}: {finding.Finding.Message}")
                )
        );

    private static string Told(NewsLabel label) =>
        $"{label.Id}, {label.Kind}: {string.Join(" / ", label.Quotes.Select(quote => quote.Words))}";

    private static string Fault(NewsFindingScore finding, NewsIncidentScore incident) =>
        finding.Trap is { } trap ? $"trap   {incident.Incident.Id} {trap.Id}" : $"false  {incident.Incident.Id}";

    private static JsonObject Json(NewsScore score, string? severity) =>
        new()
        {
            ["name"] = score.Set.Name,
            ["clusters"] = score.Incidents.Length,
            ["articles"] = ArticleCount(score),
            ["recall"] = FigureJson.Of(score.Recall(severity)),
            ["recallOfAll"] = FigureJson.Of(score.Recall()),
            ["findings"] = FigureJson.Of(score.Precision.Share),
            ["compatibleAlarmed"] = FigureJson.Of(score.Alarmed),
        };
}
