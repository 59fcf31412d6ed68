using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WicFactCheck.Claims;
using WicFactCheck.Findings;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report as SARIF 2.1.0 (OASIS): one result a discrepancy, its other sides as related locations.</summary>
internal sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public string Name => "sarif";

    public void Write(Report report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            Write(json, report);
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()) + "\n");
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        List<RuleId> rules =
        [
            .. report
                .Findings.Select(finding => finding.Rule)
                .Distinct()
                .OrderBy(rule => rule.ToString(), StringComparer.Ordinal),
        ];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Problems.IsEmpty);
        WriteProblems(json, report);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            Write(json, finding, rules.IndexOf(finding.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, Report report, List<RuleId> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "WicFactCheck");
        json.WriteString("semanticVersion", typeof(SarifReportWriter).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            var about = report.Rules.GetValueOrDefault(rule) is { Length: > 0 } text ? text : rule.ToString();
            json.WriteStartObject();
            json.WriteString("id", rule.ToString());
            WriteMessage(json, "shortDescription", about);
            json.WriteStartObject("help");
            json.WriteString("text", about);
            json.WriteString("markdown", $"**{rule}**: {about}");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteProblems(Utf8JsonWriter json, Report report)
    {
        if (report.Problems.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in report.Problems)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteMessage(
                json,
                "message",
                $"{problem.Path}{(problem.Line is { } line ? $":{line}" : "")}: {problem.Message} ({problem.Help})"
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, int rule)
    {
        var places = Places.Of(finding).ToList();
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.ToString());
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SeverityNames.Of(finding.Severity));
        WriteMessage(
            json,
            "message",
            Places.Likelier(finding) is { } likelier ? $"{finding.Message}. {likelier}" : finding.Message
        );
        json.WriteStartArray("locations");
        WriteLocation(json, places[0].Side, places[0].Claim, id: null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (var (place, i) in places.Skip(1).Select((place, i) => (place, i)))
        {
            WriteLocation(json, place.Side, place.Claim, i + 1);
        }

        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("factKey/v1", finding.Id);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Side side, Claim claim, int? id)
    {
        var source = claim.Document.Source;
        var (start, end) = (source.PositionOf(claim.Span.Start), source.PositionOf(claim.Span.End));
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(claim.Document.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        WriteMessage(json, "snippet", source[claim.Span]);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteMessage(json, "message", side.Shown);
        json.WriteEndObject();
    }

    // Each part of a path escaped by itself: names have spaces, quotes and line breaks.
    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
