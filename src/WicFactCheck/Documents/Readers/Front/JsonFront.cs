using System.Text.Json;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Readers.Front;

/// <summary>Front matter as a JSON object on lines of its own at the beginning of a file.</summary>
internal static class JsonFront
{
    public static FrontMatter? Read(MappedText file) => file.Content.StartsWith('{') ? Read(file, new JsonText(file)) : null;

    private static FrontMatter? Read(MappedText file, JsonText json)
    {
        try
        {
            var length = LengthOfFirst(json.Bytes);
            using var front = JsonDocument.Parse(json.Bytes.AsMemory(0, length));
            var values = new List<FrontValue>();
            Add(front.RootElement, null, json, values);
            var end = json.OffsetOf(length);
            var line = Fences.LineAt(file.Content, end);
            return values.Count > 0 && string.IsNullOrWhiteSpace(file.Content[end..line.End])
                ? new FrontMatter(line.Next, [.. values])
                : null;
        }
        catch (JsonException)
        {
            // Braces begin other things, too.
            return null;
        }
    }

    private static int LengthOfFirst(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        reader.Skip();
        return (int)reader.BytesConsumed;
    }

    private static void Add(JsonElement map, string? parent, JsonText json, List<FrontValue> values)
    {
        foreach (var pair in map.EnumerateObject())
        {
            if (pair.Value.ValueKind == JsonValueKind.String)
            {
                values.Add(new FrontValue(pair.Name, parent, parent is null ? 0 : 1, json.StringAt(pair.Value)));
            }
            else if (pair.Value.ValueKind == JsonValueKind.Object && parent is null)
            {
                Add(pair.Value, pair.Name, json, values);
            }
        }
    }
}
