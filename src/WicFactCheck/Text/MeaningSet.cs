using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>Words by their stems or senses, as <see cref="Stem"/> numbers them.</summary>
internal sealed class MeaningSet
{
    private readonly ImmutableArray<ulong> _ordered;

    /// <param name="ordered">The meanings in ascending order, each once.</param>
    public MeaningSet(ImmutableArray<ulong> ordered) => _ordered = ordered;

    public static MeaningSet Empty { get; } = new([]);

    public int Count => _ordered.Length;

    /// <summary>The meanings in ascending order.</summary>
    public ImmutableArray<ulong> Ordered => _ordered;

    public static MeaningSet Of(IEnumerable<ulong> meanings) => new([.. meanings.Distinct().Order()]);

    public bool Contains(ulong meaning) => _ordered.AsSpan().BinarySearch(meaning) >= 0;

    public bool IsSubsetOf(MeaningSet other) => _ordered.All(other.Contains);
}
