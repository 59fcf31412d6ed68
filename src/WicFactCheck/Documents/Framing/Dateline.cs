using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Documents.Framing;

/// <summary>Where a report comes from, and when, before its first words: "PORTO, Sept. 3 (Harbour News) — The fair …".</summary>
/// <param name="Line">Place, date and outlet.</param>
/// <param name="Body">What follows.</param>
/// <param name="Outlet">The outlet that it names, or null.</param>
internal sealed record Dateline(TextSpan Line, TextSpan Body, string? Outlet)
{
    /// <summary>The most characters that are looked at, which bounds the time that a search takes.</summary>
    private const int Longest = 160;

    /// <summary>The dateline that a paragraph begins with, or null.</summary>
    /// <param name="source">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="shapes">What datelines look like.</param>
    public static Dateline? Read(SourceText source, TextSpan paragraph, FrameStamps shapes)
    {
        var length = Math.Min(paragraph.Length, Longest);
        var match = shapes.DatedDateline.Match(source.Content, paragraph.Start, length);
        match = match.Success ? match : shapes.UndatedDateline.Match(source.Content, paragraph.Start, length);
        if (!match.Success)
        {
            return null;
        }

        var line = match.Groups["line"];
        return new Dateline(
            new TextSpan(line.Index, line.Index + line.Length),
            new TextSpan(match.Index + match.Length, paragraph.End),
            match.Groups["outlet"] is { Success: true } outlet ? outlet.Value.Trim() : null
        );
    }
}
