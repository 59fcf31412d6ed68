namespace WicFactCheck.Text;

/// <summary>The way from a text as it was read to places in its file that a person can go to.</summary>
internal abstract class SourceMap
{
    /// <summary>What the two numbers of a place count.</summary>
    public abstract PlaceUnit Unit { get; }

    /// <summary>The lines of the file as decoded; null where the file is no text.</summary>
    public abstract TextLines? File { get; }

    /// <summary>The place where the character at <paramref name="offset"/> begins.</summary>
    public abstract TextPosition StartOf(int offset);

    /// <summary>The place where the character before <paramref name="offset"/> ends.</summary>
    public abstract TextPosition EndOf(int offset);

    /// <summary>
    /// The stretch of the file, as decoded, that a stretch of the text was read from; in files that are no text, of the text
    /// itself.
    /// </summary>
    public abstract TextSpan InFile(TextSpan span);
}

/// <summary>What the two numbers of a place in a file count, each from 1.</summary>
internal enum PlaceUnit
{
    /// <summary>The line, and the UTF-16 code unit in it.</summary>
    LineAndColumn,

    /// <summary>The paragraph, and the UTF-16 code unit in it.</summary>
    ParagraphAndCharacter,

    /// <summary>The page, and the line on it.</summary>
    PageAndLine,
}
