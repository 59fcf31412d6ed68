namespace WicFactCheck.Text;

/// <summary>The map of a text that was read out of a file in a text format: lines and columns of the file.</summary>
internal sealed class FileMap(MappedText text, TextLines file) : SourceMap
{
    public override PlaceUnit Unit => PlaceUnit.LineAndColumn;

    public override TextLines File => file;

    public override TextPosition StartOf(int offset) => file.PositionOf(text.StartInFile(offset));

    public override TextPosition EndOf(int offset) => file.PositionOf(text.EndInFile(offset));

    public override TextSpan InFile(TextSpan span) => text.InFile(span);
}
