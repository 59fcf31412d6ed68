using System.Text.Json.Nodes;
using WicFactCheck.Evaluation.Scoring;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>What is told of pairs of texts.</summary>
internal static class VitaminCSection
{
    private const string Name = "VitaminC";

    public static Section Of(VitaminCScore score) =>
        new(
            [new SummaryRow(Name, score.CaseCount, 2 * score.Set.Pairs.Length, score.Recall) { Precision = score.Precision }],
            [],
            [
                new JsonObject
                {
                    ["name"] = Name,
                    ["clusters"] = score.CaseCount,
                    ["articles"] = 2 * score.Set.Pairs.Length,
                    ["recall"] = FigureJson.Of(score.Recall),
                    ["precision"] = FigureJson.Of(score.Precision),
                },
            ]
        );
}
