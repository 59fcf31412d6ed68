namespace WicFactCheck.Text;

/// <summary>Hashes that are the same in every run and on every machine: FNV-1a, 64 bits (Fowler, Noll and Vo).</summary>
internal static class Fnv
{
    public const ulong Start = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> letters, ulong hash = Start)
    {
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    /// <summary>Of hashes, each taken whole.</summary>
    public static ulong Of(ReadOnlySpan<ulong> hashes)
    {
        var hash = Start;
        foreach (var part in hashes)
        {
            hash = (hash ^ part) * Prime;
        }

        return hash;
    }
}
