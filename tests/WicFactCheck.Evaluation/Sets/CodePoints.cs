namespace WicFactCheck.Evaluation.Sets;

/// <summary>
/// The offsets of a text in Unicode code points, which labels count in, and in UTF-16 code units, which texts count in.
/// </summary>
internal sealed class CodePoints
{
    private readonly List<int> _units = [0];

    public CodePoints(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _units.Add(_units[^1] + rune.Utf16SequenceLength);
        }
    }

    /// <summary>The code units before a code point.</summary>
    /// <param name="codePoint">From 0 to the number of code points.</param>
    public int UnitsBefore(int codePoint) => _units[codePoint];

    /// <summary>The code points before a code unit; that of the whole code point where it is the second unit of one.</summary>
    /// <param name="unit">From 0 to the number of code units.</param>
    public int PointsBefore(int unit)
    {
        var found = _units.BinarySearch(unit);
        return found >= 0 ? found : ~found;
    }
}
