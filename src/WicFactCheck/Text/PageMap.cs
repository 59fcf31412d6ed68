using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>The map of a text whose lines are those of pages: pages, and lines on them.</summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="firstLines">For each page the first line of the text that stands on it or after it, counted from 1.</param>
internal sealed class PageMap(TextLines lines, ImmutableArray<int> firstLines) : SourceMap
{
    public override PlaceUnit Unit => PlaceUnit.PageAndLine;

    public override TextLines? File => null;

    public override TextPosition StartOf(int offset)
    {
        var line = lines.PositionOf(offset).Line;
        var page = 0;
        while (page + 1 < firstLines.Length && firstLines[page + 1] <= line)
        {
            page++;
        }

        return new TextPosition(page + 1, line - firstLines[page] + 1);
    }

    public override TextPosition EndOf(int offset) => StartOf(Math.Max(0, offset - 1));

    public override TextSpan InFile(TextSpan span) => span;
}
