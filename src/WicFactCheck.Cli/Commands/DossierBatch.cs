using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Text;

namespace WicFactCheck.Cli.Commands;

/// <summary>Checks many independent dossiers, one a line in and one a line out, in their order.</summary>
internal static class DossierBatch
{
    public static IReadOnlyList<Problem> Run(FactChecker checker, string file, Streams streams)
    {
        var problems = new List<Problem>();
        try
        {
            using var lines = file == "-" ? null : new StreamReader(file);
            var dossiers = Lines(lines ?? streams.In)
                .Select((line, i) => (Line: line, Number: i + 1))
                .Where(dossier => dossier.Line.Length > 0);
            foreach (
                var (line, number, answer) in dossiers
                    .AsParallel()
                    .AsOrdered()
                    .WithMergeOptions(ParallelMergeOptions.AutoBuffered)
                    .Select(dossier => (dossier.Line, dossier.Number, Answer: Check(checker, dossier.Line)))
            )
            {
                if (answer is null)
                {
                    problems.Add(
                        new Problem(
                            file,
                            number,
                            null,
                            "this line is no dossier",
                            "write {\"id\": \"…\", \"documents\": [{\"path\": \"…\", \"text\": \"…\", \"published\": null}]}"
                        )
                    );
                }
                else
                {
                    streams.Out.WriteLine(answer);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(file, null, null, "the file can't be read", "check the path, and that you may read it"));
        }

        return problems;
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string? Check(FactChecker checker, string line)
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
                checker.Check(documents)
            );
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static LocalDate? DateOf(JsonElement document) =>
        document.TryGetProperty("published", out var published)
        && published.ValueKind == JsonValueKind.String
        && published.GetString() is { Length: >= 10 } date
        && LocalDatePattern.Iso.Parse(date[..10]) is { Success: true } parsed
            ? parsed.Value
            : null;
}
