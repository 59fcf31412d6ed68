using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Writers;

/// <summary>The report for programs: one JSON object, version 1. Fields are added, never renamed.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "json";

    public void Write(Report report, TextWriter output) =>
        output.Write(
            Build(
                Indented,
                json =>
                {
                    json.WriteStartObject();
                    json.WriteNumber("version", 1);
                    WriteFields(json, report);
                    json.WriteEndObject();
                }
            ) + "\n"
        );

    /// <summary>The report on one dossier of many, as one line.</summary>
    public static string DossierLine(string id, Report report) =>
        Build(
            OneLine,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                WriteFields(json, report);
                json.WriteEndObject();
            }
        );

    /// <summary>One finding as one line.</summary>
    public static string FindingLine(Finding finding) => Build(OneLine, json => Write(json, finding));

    /// <summary>One claim as one line.</summary>
    public static string ClaimLine(Claim claim) =>
        Build(
            OneLine,
            json =>
            {
                json.WriteStartObject();
                WriteClaimFields(json, claim);
                json.WriteEndObject();
            }
        );

    private static string Build(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteClaimFields(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("path", claim.Document.Path);
        json.WriteString("subject", claim.Subject.ToString());
        json.WriteString("attribute", claim.Attribute);
        json.WriteString("value", claim.Value.Label);
        json.WriteString("stance", NameOf(claim.Stance));
        json.WriteString("speaker", claim.Speaker);
        json.WriteBoolean("quoted", claim.IsQuoted);
        json.WriteString("when", claim.Context?.When is { } when ? Time.Timex.ValueOf(when) : null);
        json.WriteString("part", claim.Part.ToString().ToLowerInvariant());
        json.WriteString("rule", claim.Rule.ToString());
        WritePlace(json, claim);
    }

    private static void WriteFields(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("documents");
        foreach (var document in report.Documents)
        {
            json.WriteStartObject();
            json.WriteString("path", document.Document.Path);
            json.WriteString("source", document.Document.Outlet);
            json.WriteString("published", document.Published is { } day ? DayText.Iso(day) : null);
            json.WriteNumber("claims", document.Claims.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        if (!report.Compatible.IsEmpty)
        {
            json.WriteStartArray("compatible");
            foreach (var concord in report.Compatible)
            {
                Write(json, concord);
            }

            json.WriteEndArray();
        }

        if (!report.Notices.IsEmpty)
        {
            json.WriteStartArray("notices");
            foreach (var notice in report.Notices)
            {
                Write(json, notice);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule.ToString());
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteString("scope", finding.Scope.ToString().ToLowerInvariant());
        json.WriteString("subject", finding.Subject.ToString());
        json.WriteString("attribute", finding.Attribute);
        json.WriteString("message", finding.Message);
        json.WriteStartArray("sides");
        foreach (var side in finding.Sides)
        {
            Write(json, side);
        }

        json.WriteEndArray();
        if (finding.Likely is { } likely)
        {
            json.WriteStartObject("likely");
            json.WriteString("value", likely.Value);
            json.WriteString("because", likely.Because);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("likely");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Concord concord)
    {
        json.WriteStartObject();
        json.WriteString("rule", concord.Rule.ToString());
        json.WriteString("attribute", concord.One.Attribute);
        json.WriteString("because", concord.Because);
        WriteClaims(json, [concord.One, concord.Other]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Side side)
    {
        json.WriteStartObject();
        json.WriteString("value", side.Value);
        WriteClaims(json, side.Claims);
        json.WriteStartArray("because");
        foreach (var reason in side.Because)
        {
            json.WriteStartObject();
            json.WriteString("text", reason.Text);
            WriteClaims(json, reason.Claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, IEnumerable<Claim> claims)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("path", claim.Document.Path);
            WritePlace(json, claim);
            json.WriteString("stance", NameOf(claim.Stance));
            json.WriteString("speaker", claim.Speaker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Claim claim)
    {
        var source = claim.Document.Source;
        var (start, end) = (source.PositionOf(claim.Span.Start), source.PositionOf(claim.Span.End));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("start", claim.Span.Start);
        json.WriteNumber("end", claim.Span.End);
        json.WriteString("text", source[claim.Span]);
        json.WriteString("sentence", source[claim.Sentence]);
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("path", problem.Path);
        WriteOptional(json, "line", problem.Line);
        WriteOptional(json, "column", problem.Column);
        json.WriteString("message", problem.Message);
        json.WriteString("help", problem.Help);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string NameOf(Stance stance) => stance.ToString().ToLowerInvariant();
}
