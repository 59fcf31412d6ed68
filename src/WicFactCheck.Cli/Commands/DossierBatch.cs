using System.Text.Json;
using NodaTime;
using WicFactCheck.Files;
using WicFactCheck.Findings;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Cli.Commands;

/// <summary>Checks many independent dossiers, one a line in and one a line out, in their order.</summary>
internal static class DossierBatch
{
    /// <summary>Writes what is found to the output.</summary>
    /// <param name="checker">Checks each.</param>
    /// <param name="file">The file of dossiers.</param>
    /// <param name="streams">Where from and where to.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="isTold">Which findings are told.</param>
    /// <returns>A problem for each line that is none.</returns>
    public static IReadOnlyList<Problem> Run(
        FactChecker checker,
        string file,
        Streams streams,
        Limits limits,
        Func<Finding, bool> isTold
    )
    {
        var problems = new List<Problem>();
        foreach (
            var (line, answer) in Inputs
                .Lines(file, streams, limits)
                .AsParallel()
                .AsOrdered()
                .WithMergeOptions(ParallelMergeOptions.AutoBuffered)
                .Select(line => (line, Answer: line.Problem is null ? Check(checker, line.Text, isTold) : null))
        )
        {
            if (answer is null)
            {
                problems.Add(line.Problem ?? NoDossier(file, line.Number));
            }
            else
            {
                streams.Out.WriteLine(answer);
            }
        }

        return problems;
    }

    private static Problem NoDossier(string file, int line) =>
        new(
            file,
            line,
            null,
            "this line is no dossier",
            "write {\"id\": \"…\", \"documents\": [{\"path\": \"…\", \"text\": \"…\", \"published\": null}]}"
        );

    private static string? Check(FactChecker checker, string line, Func<Finding, bool> isTold)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id");
            var documents = json
                .RootElement.GetProperty("documents")
                .EnumerateArray()
                .Select(document =>
                    (
                        new SourceText(
                            document.GetProperty("path").GetString() ?? "",
                            document.GetProperty("text").GetString() ?? ""
                        ),
                        DateOf(document)
                    )
                )
                .ToList();
            return JsonReportWriter.DossierLine(
                id.ValueKind == JsonValueKind.String ? id.GetString() ?? "" : id.GetRawText(),
                checker.Check(documents).Where(isTold)
            );
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static LocalDate? DateOf(JsonElement document) =>
        document.TryGetProperty("published", out var published) && published.ValueKind == JsonValueKind.String
            ? IsoDay.ParseStart(published.GetString())
            : null;
}
