using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>A text that was read out of a file, with where each part of it stands there.</summary>
/// <param name="content">The text.</param>
/// <param name="parts">The parts that the file has, in the order of the text; what lies between them was put in.</param>
internal sealed class MappedText(string content, ImmutableArray<MappedPart> parts)
{
    public string Content { get; } = content;

    public ImmutableArray<MappedPart> Parts { get; } = parts;

    /// <summary>A file's text as it is.</summary>
    public static MappedText Of(string content) =>
        new(content, content.Length == 0 ? [] : [new MappedPart(0, content.Length, 0, content.Length)]);

    /// <summary>The stretch of the file that a stretch of the text was read from.</summary>
    public TextSpan InFile(TextSpan span)
    {
        var start = StartInFile(span.Start);
        return new TextSpan(start, span.Length == 0 ? start : Math.Max(start, EndInFile(span.End)));
    }

    /// <summary>
    /// Where the character at an offset begins in the file; what was put in stands at the end of the part before it.
    /// </summary>
    public int StartInFile(int offset) =>
        IndexOf(offset) is >= 0 and var index ? Parts[index].StartInFile(offset)
        : Parts.IsEmpty ? 0
        : Parts[0].File;

    /// <summary>Where the character before an offset ends in the file.</summary>
    public int EndInFile(int offset) =>
        offset > 0 && IndexOf(offset - 1) is >= 0 and var index ? Parts[index].EndInFile(offset) : 0;

    /// <summary>The last part that begins at an offset or before it; -1 where there is none.</summary>
    public int IndexOf(int offset)
    {
        var (low, high) = (0, Parts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Parts[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}

/// <summary>
/// A part of a text that stands in its file: as it is where the lengths are the same, else in other characters
/// (<c>&amp;amp;</c>).
/// </summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="File">Where it begins in the file.</param>
/// <param name="FileLength">How long it is there.</param>
internal readonly record struct MappedPart(int Start, int Length, int File, int FileLength)
{
    public int End => Start + Length;

    public bool IsSame => Length == FileLength;

    public int StartInFile(int offset) =>
        offset >= End ? File + FileLength
        : IsSame ? File + offset - Start
        : File;

    public int EndInFile(int offset) => offset < End && IsSame ? File + offset - Start : File + FileLength;
}
