using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using WicFactCheck.Evaluation.Scoring;
using WicFactCheck.Evaluation.Sets;

namespace WicFactCheck.Evaluation.Tables;

/// <summary>
/// What is told of labelled expressions of time, in hundredths: all sets in one table, those that are labelled in part in
/// another.
/// </summary>
internal static class TimexSection
{
    /// <param name="scores">The sets.</param>
    /// <param name="isVerbose">Whether what was missed, found too much and taken for another time is listed.</param>
    public static IEnumerable<Section> Of(IReadOnlyCollection<TimexScore> scores, bool isVerbose)
    {
        var (whole, partial) = (
            scores.Where(score => !score.Set.IsPartial).ToList(),
            scores.Where(score => score.Set.IsPartial).ToList()
        );
        if (whole.Count > 0)
        {
            yield return Section(whole, WholeTable(whole), isVerbose);
        }

        if (partial.Count > 0)
        {
            yield return Section(partial, PartialTable(partial), isVerbose);
        }
    }

    private static Section Section(List<TimexScore> scores, IEnumerable<string> table, bool isVerbose) =>
        new(
            [],
            isVerbose
                ?
                [
                    [.. table],
                    .. scores.Select(score => Errors(score).ToImmutableArray()),
                ]
                :
                [
                    [.. table],
                ],
            [.. scores.Select(Json)]
        );

    private static IEnumerable<string> WholeTable(List<TimexScore> scores) =>
        TextTable.Lines([
            [
                "times",
                "labelled",
                "found",
                "strict P",
                "R",
                "F1",
                "relaxed P",
                "R",
                "F1",
                "type F1",
                "value F1",
                "value accuracy",
            ],
            .. scores.Select(score =>
                ImmutableArray.Create(
                    score.Set.Name,
                    Numbers.Of(score.LabelCount),
                    Numbers.Of(score.FoundCount),
                    Hundredths(score.StrictPrecision.Value),
                    Hundredths(score.StrictRecall.Value),
                    Hundredths(score.StrictF1),
                    Hundredths(score.RelaxedPrecision.Value),
                    Hundredths(score.RelaxedRecall.Value),
                    Hundredths(score.RelaxedF1),
                    Hundredths(score.TypeF1.Share.Value),
                    Hundredths(score.ValueF1),
                    Hundredths(score.ValueAccuracy.Value)
                )
            ),
        ]);

    private static IEnumerable<string> PartialTable(List<TimexScore> scores) =>
        TextTable.Lines([
            ["times, some labelled", "labelled", "found", "strict R", "relaxed R", "value accuracy", "value R"],
            .. scores.Select(score =>
                ImmutableArray.Create(
                    score.Set.Name,
                    Numbers.Of(score.LabelCount),
                    Numbers.Of(score.FoundCount),
                    Hundredths(score.StrictRecall.Value),
                    Hundredths(score.RelaxedRecall.Value),
                    Hundredths(score.ValueAccuracy.Value),
                    Hundredths(score.ValueRecall.Value)
                )
            ),
        ]);

    private static IEnumerable<string> Errors(TimexScore score) =>
        score.Documents.SelectMany(document =>
            document
                .Missed.Select(time => $"missed   {document.Id}: {Told(time)}")
                .Concat(score.Set.IsPartial ? [] : document.Spurious.Select(time => $"spurious {document.Id}: {Told(time)}"))
                .Concat(
                    document
                        .Pairs.Where(pair => !TimexDocumentScore.HasSameValue(pair))
                        .Select(pair => $"value    {document.Id}: {Told(pair.Label)}, found {Told(pair.Found)}")
                )
        );

    private static string Told(LabelledTime time) => $"[{time.Text}] {time.Type} {time.Value}";

    private static JsonObject Json(TimexScore score) =>
        new()
        {
            ["name"] = score.Set.Name,
            ["labelled"] = score.LabelCount,
            ["found"] = score.FoundCount,
            ["strictF1"] = FigureJson.Of(score.StrictF1),
            ["relaxedF1"] = FigureJson.Of(score.RelaxedF1),
            ["typeF1"] = FigureJson.Of(score.TypeF1),
            ["valueF1"] = FigureJson.Of(score.ValueF1),
            ["strictRecall"] = FigureJson.Of(score.StrictRecall),
            ["relaxedRecall"] = FigureJson.Of(score.RelaxedRecall),
            ["valueRecall"] = FigureJson.Of(score.ValueRecall),
        };

    private static string Hundredths(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Hundredths(Figure figure) =>
        $"{Hundredths(figure.Share.Value)} {Hundredths(figure.Interval.Low)}\u2013{Hundredths(figure.Interval.High)}";
}
