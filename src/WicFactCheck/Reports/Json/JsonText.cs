using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WicFactCheck.Reports.Json;

/// <summary>
/// Turns what is declared in this folder into JSON, the same on every system: words as they are, lines ended by \n.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions ManyLines = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>The JSON of a value in one line, without its end.</summary>
    public static string Line<T>(T value, JsonTypeInfo<T> type) => Write(value, type, OneLine);

    /// <summary>The JSON of a value as a file of its own, indented.</summary>
    public static string Page<T>(T value, JsonTypeInfo<T> type) => Write(value, type, ManyLines) + "\n";

    private static string Write<T>(T value, JsonTypeInfo<T> type, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            JsonSerializer.Serialize(json, value, type);
        }

        return WithoutTurns(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    // Marks that turn the direction of what follows stand only within strings, and would reach beyond them where people look.
    private static string WithoutTurns(string json)
    {
        if (!json.AsSpan().ContainsAnyInRange('\u061c', '\u2069'))
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 16);
        foreach (var c in json)
        {
            _ = Harmless.IsTurn(c) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : escaped.Append(c);
        }

        return escaped.ToString();
    }
}

/// <summary>What is written as JSON. The compiler makes the code, so nothing is looked up at run time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(ClaimLineJson))]
[JsonSerializable(typeof(TimesJson))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(BaselineFile), GenerationMode = JsonSourceGenerationMode.Default)]
internal sealed partial class JsonForms : JsonSerializerContext;
