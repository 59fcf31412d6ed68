using WicFactCheck.Reports.Json;
using WicFactCheck.Time;

namespace WicFactCheck.Reports.Writers;

/// <summary>Prints the times of one document as one line of JSON.</summary>
internal static class TimexWriter
{
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
    public static string Line(string id, string text, IReadOnlyList<TimeExpression> times, bool inCodePoints) =>
        JsonText.Line(
            new TimesJson(id, [.. inCodePoints ? InCodePoints(text, times) : InCodeUnits(text, times)]),
            JsonForms.Default.TimesJson
        );

    private static IEnumerable<TimeJson> InCodeUnits(string text, IEnumerable<TimeExpression> times) =>
        times.Select(time => TimeJson.Of(time, text, time.Span.Start, time.Span.End));

    private static IEnumerable<TimeJson> InCodePoints(string text, IEnumerable<TimeExpression> times)
    {
        var (counted, pairs) = (0, 0);
        foreach (var time in times)
        {
            pairs += Surrogates(text, counted, time.Span.Start);
            counted = time.Span.Start;
            var inside = Surrogates(text, time.Span.Start, time.Span.End);
            yield return TimeJson.Of(time, text, time.Span.Start - pairs, time.Span.End - pairs - inside);
        }
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
