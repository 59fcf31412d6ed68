namespace WicFactCheck.Text;

/// <summary>
/// Takes words for the same that <see cref="Vocabulary.Fold(string)"/> folds to the same; a stretch of text is asked for without
/// a string.
/// </summary>
internal sealed class FoldingComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    private const uint FirstHash = 2166136261;
    private const uint Prime = 16777619;

    private FoldingComparer() { }

    public static FoldingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : Equals(x.AsSpan(), y);

    // Most words of a text are written as they fold.
    public bool Equals(ReadOnlySpan<char> alternate, string other) =>
        alternate.SequenceEqual(other) || FoldToTheSame(alternate, other);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    // FNV-1a, 32 bits (Fowler, Noll and Vo).
    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = FirstHash;
        foreach (var c in alternate)
        {
            hash = (hash ^ Vocabulary.Fold(c)) * Prime;
        }

        return (int)hash;
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    private static bool FoldToTheSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (Vocabulary.Fold(one[i]) != Vocabulary.Fold(other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
