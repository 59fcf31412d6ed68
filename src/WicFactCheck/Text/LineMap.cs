namespace WicFactCheck.Text;

/// <summary>The map of a text that is its file, or in which each line is a paragraph of its file.</summary>
internal sealed class LineMap(TextLines lines, PlaceUnit unit) : SourceMap
{
    public override PlaceUnit Unit => unit;

    public override TextLines? File => unit == PlaceUnit.LineAndColumn ? lines : null;

    public override TextPosition StartOf(int offset) => lines.PositionOf(offset);

    public override TextPosition EndOf(int offset) => lines.PositionOf(offset);

    public override TextSpan InFile(TextSpan span) => span;
}
