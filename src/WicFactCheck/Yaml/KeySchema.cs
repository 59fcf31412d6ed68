using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WicFactCheck.Yaml;

/// <summary>JSON schemas of files in YAML, generated from the keys that their readers know.</summary>
internal static class KeySchema
{
    /// <summary>The schema of files that have these keys.</summary>
    public static string Write(string title, IReadOnlyList<YamlKey> keys)
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
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            WriteObject(json, keys);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteObject(Utf8JsonWriter json, IReadOnlyList<YamlKey> keys)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.About);
            WriteShape(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, YamlKey key)
    {
        switch (key.Shape)
        {
            case KeyShape.Text:
                WriteText(json, key);
                break;
            case KeyShape.Texts:
                WriteTypes(json, "array", "string", "number");
                json.WriteStartObject("items");
                WriteTypes(json, "string", "number");
                json.WriteEndObject();
                break;
            case KeyShape.Mapping:
                WriteObject(json, key.Inside ?? []);
                break;
            case KeyShape.Mappings:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteObject(json, key.Inside ?? []);
                json.WriteEndObject();
                break;
            default:
                json.WriteString("type", "object");
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, YamlKey key)
    {
        WriteTypes(json, "string", "number");
        if (key.Values?.Invoke() is { } values)
        {
            json.WriteStartArray("enum");
            foreach (var value in values.Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }
}
