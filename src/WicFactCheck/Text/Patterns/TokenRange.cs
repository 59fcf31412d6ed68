namespace WicFactCheck.Text.Patterns;

/// <summary>A half-open range of token indexes.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;
}
