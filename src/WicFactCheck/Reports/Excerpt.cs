using WicFactCheck.Text;

namespace WicFactCheck.Reports;

/// <summary>A line of an article cut around some words, and where the words stand in it.</summary>
/// <param name="Text">The line, with an ellipsis where it was cut.</param>
/// <param name="Indent">How many characters stand before the words.</param>
/// <param name="Length">How many characters the words have on this line.</param>
internal sealed record Excerpt(string Text, int Indent, int Length)
{
    private const string Ellipsis = "…";

    /// <summary>
    /// The first line of a span, at most <paramref name="width"/> characters of it, with whole words around the span.
    /// </summary>
    public static Excerpt Around(SourceText source, TextSpan span, int width)
    {
        var line = source.LineAround(span.Start);
        var end = Math.Min(span.End, line.End);
        if (line.Length <= width)
        {
            return Cut(source, line, line, span.Start, end);
        }

        var room = Math.Max(0, width - (end - span.Start)) / 2;
        var from = AtWord(
            source.Content,
            Math.Max(line.Start, Math.Min(span.Start - room, line.End - width)),
            line.Start,
            span.Start
        );
        var to = Math.Max(end, Math.Min(line.End, from + width));
        while (to < line.End && to > end && !char.IsWhiteSpace(source.Content[to]))
        {
            to--;
        }

        return Cut(source, line, new TextSpan(from, to), span.Start, end);
    }

    private static Excerpt Cut(SourceText source, TextSpan line, TextSpan shown, int start, int end)
    {
        var before = shown.Start > line.Start ? Ellipsis : "";
        var after = shown.End < line.End ? Ellipsis : "";
        var text = before + Harmless.Words(source[shown]) + after;
        return new Excerpt(text, before.Length + start - shown.Start, Math.Max(1, end - start));
    }

    private static int AtWord(string text, int from, int lineStart, int limit)
    {
        while (from > lineStart && from < limit && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return from;
    }
}
