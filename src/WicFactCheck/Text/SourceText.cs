namespace WicFactCheck.Text;

/// <summary>The text of one article, with the way from offsets in it to places in its file.</summary>
/// <remarks>A plain text is its file; of other formats it holds the words, without markup.</remarks>
public sealed class SourceText
{
    private readonly TextLines _lines;

    /// <param name="path">The path, with forward slashes.</param>
    /// <param name="content">The file as decoded.</param>
    public SourceText(string path, string content)
    {
        (Path, File) = (path, path);
        _lines = new TextLines(content);
        Map = new LineMap(_lines, PlaceUnit.LineAndColumn);
    }

    /// <summary>A text that was read out of a file in a text format.</summary>
    internal SourceText(string path, MappedText text, SourceText file)
    {
        (Path, File) = (path, file.File);
        _lines = new TextLines(text.Content);
        Map = new FileMap(text, file._lines);
    }

    /// <summary>A text that was read out of a file that is no text.</summary>
    internal SourceText(string path, TextLines lines, SourceMap map)
    {
        (Path, File, _lines, Map) = (path, path, lines, map);
    }

    /// <summary>
    /// The path as the user gave it, with forward slashes; where a file holds several articles, "#" and the article's number
    /// follow.
    /// </summary>
    public string Path { get; }

    public string Content => _lines.Content;

    /// <summary>The path of the file, with forward slashes.</summary>
    internal string File { get; }

    internal SourceMap Map { get; }

    internal int LineCount => _lines.Count;

    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>The place in the file of a character of the text.</summary>
    public TextPosition PositionOf(int offset) => Map.StartOf(offset);

    /// <summary>The places in the file where a stretch of the text begins and ends.</summary>
    internal (TextPosition Start, TextPosition End) PlacesOf(TextSpan span) =>
        (Map.StartOf(span.Start), span.Length == 0 ? Map.StartOf(span.Start) : Map.EndOf(span.End));

    /// <summary>The line of the text with that number, counted from 1, without its line break.</summary>
    internal TextSpan LineSpan(int line) => _lines.SpanOf(line);

    /// <summary>The line of the text around an offset, without its line break.</summary>
    internal TextSpan LineAround(int offset) => _lines.SpanOf(_lines.PositionOf(offset).Line);
}
