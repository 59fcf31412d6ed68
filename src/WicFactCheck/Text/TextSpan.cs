namespace WicFactCheck.Text;

/// <summary>A half-open stretch of a text, in UTF-16 code units from its beginning.</summary>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or the end lies before the start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }
    public int End { get; }
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
