using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Writers;

/// <summary>Prints the times of one document as one line of JSON.</summary>
internal static class TimexWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The times of several documents as one array, one object a document.</summary>
    public static string Array(IEnumerable<string> lines)
    {
        var list = lines.ToList();
        return list.Count == 0 ? "[]" : "[\n" + string.Join(",\n", list.Select(line => "  " + line)) + "\n]";
    }

    /// <summary>The times of one document as one object.</summary>
    /// <param name="id">The document's id or path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="times">Its times, in order.</param>
    /// <param name="inCodePoints">Whether offsets count Unicode code points instead of UTF-16 code units.</param>
    public static string Line(string id, string text, IReadOnlyList<TimeExpression> times, bool inCodePoints)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("timex");
            var (counted, pairs) = (0, 0);
            foreach (var time in times)
            {
                if (inCodePoints)
                {
                    pairs += Surrogates(text, counted, time.Span.Start);
                    counted = time.Span.Start;
                }

                var inside = inCodePoints ? Surrogates(text, time.Span.Start, time.Span.End) : 0;
                Write(json, text, time, pairs, inside);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string text, TimeExpression time, int pairsBefore, int pairsInside)
    {
        json.WriteStartObject();
        json.WriteNumber("start", time.Span.Start - pairsBefore);
        json.WriteNumber("end", time.Span.End - pairsBefore - pairsInside);
        json.WriteString("text", text.AsSpan(time.Span.Start, time.Span.Length));
        json.WriteString("type", Timex.NameOf(time.Type));
        json.WriteString("value", time.Timex);
        json.WriteString("mod", time.Modifier is { } modifier ? Timex.NameOf(modifier) : null);
        json.WriteEndObject();
    }

    private static int Surrogates(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += char.IsLowSurrogate(text[i]) ? 1 : 0;
        }

        return count;
    }
}
