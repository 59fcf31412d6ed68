using System.Text.Json;
using NodaTime;
using WicFactCheck.Reports.Writers;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Cli.Commands;

/// <summary>Tags a corpus, one document a line in and one a line out.</summary>
internal static class TimexBatch
{
    public static IReadOnlyList<Problem> Run(FactChecker checker, string file, Streams streams)
    {
        var problems = new List<Problem>();
        foreach (var line in Inputs.Lines(file, streams, Inputs.LimitsNear([], problems)))
        {
            if (line.Problem is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                Tag(checker, file, line.Number, line.Text, streams, problems);
            }
        }

        return problems;
    }

    private static void Tag(FactChecker checker, string file, int number, string line, Streams streams, List<Problem> problems)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString() ?? "";
            var source = new SourceText(id, json.RootElement.GetProperty("text").GetString() ?? "");
            var (document, times) = checker.Dates(source, DateOf(json.RootElement));
            streams.Out.WriteLine(TimexWriter.Line(source, times, inCodePoints: true));
            if (document.OtherLanguage is { } language)
            {
                var message = $"this document is in {language}, and only English can be read";
                problems.Add(new Problem(file, number, null, message, "leave it out, or tag it in English"));
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            problems.Add(
                new Problem(
                    file,
                    number,
                    null,
                    "this line is no document",
                    "write {\"id\": \"…\", \"text\": \"…\", \"dct\": \"2024-05-31\"}"
                )
            );
        }
    }

    private static LocalDate? DateOf(JsonElement document) =>
        document.TryGetProperty("dct", out var dct) && dct.ValueKind == JsonValueKind.String
            ? IsoDay.ParseStart(dct.GetString())
            : null;
}
