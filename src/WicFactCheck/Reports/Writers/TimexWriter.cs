using WicFactCheck.Reports.Json;
using WicFactCheck.Text;
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
    /// <param name="source">Its text, whose path is its id.</param>
    /// <param name="times">Its times, in order.</param>
    /// <param name="inCodePoints">Whether offsets count Unicode code points instead of UTF-16 code units.</param>
    public static string Line(SourceText source, IReadOnlyList<TimeExpression> times, bool inCodePoints) =>
        JsonText.Line(
            new TimesJson(source.Path, [.. inCodePoints ? InCodePoints(source, times) : InCodeUnits(source, times)]),
            JsonForms.Default.TimesJson
        );

    private static IEnumerable<TimeJson> InCodeUnits(SourceText source, IEnumerable<TimeExpression> times) =>
        times.Select(time => TimeJson.Of(time, source[time.Span], source.Map.InFile(time.Span)));

    private static IEnumerable<TimeJson> InCodePoints(SourceText source, IEnumerable<TimeExpression> times)
    {
        var file = source.Map.File?.Content ?? source.Content;
        var (counted, pairs) = (0, 0);
        foreach (var time in times)
        {
            var span = source.Map.InFile(time.Span);
            pairs += Surrogates(file, counted, span.Start);
            counted = span.Start;
            var inside = Surrogates(file, span.Start, span.End);
            yield return TimeJson.Of(time, source[time.Span], new TextSpan(span.Start - pairs, span.End - pairs - inside));
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
