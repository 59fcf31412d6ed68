using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WicFactCheck.Text;

/// <summary>Words by their ids in the vocabulary; to ask for one costs the look at a bit.</summary>
/// <param name="bits">A bit for each id, from the lowest; ids beyond them are not in the set.</param>
internal sealed class WordSet(ImmutableArray<ulong> bits)
{
    private const int Width = 64;

    public static WordSet Empty { get; } = new([]);

    /// <summary>The bits that make the set.</summary>
    public ImmutableArray<ulong> Bits => bits;

    public static WordSet Of(IEnumerable<int> ids) => Of([.. ids]);

    public static WordSet Of(params ReadOnlySpan<int> ids)
    {
        var largest = -1;
        foreach (var id in ids)
        {
            largest = Math.Max(largest, id);
        }

        var bits = new ulong[(largest / Width) + 1];
        foreach (var id in ids)
        {
            bits[id / Width] |= 1UL << (id % Width);
        }

        return new WordSet(ImmutableCollectionsMarshal.AsImmutableArray(bits));
    }

    /// <summary>The words of all the sets.</summary>
    public static WordSet Union(params WordSet[] sets)
    {
        var length = 0;
        foreach (var set in sets)
        {
            length = Math.Max(length, set.Bits.Length);
        }

        var union = new ulong[length];
        foreach (var set in sets)
        {
            for (var i = 0; i < set.Bits.Length; i++)
            {
                union[i] |= set.Bits[i];
            }
        }

        return new WordSet(ImmutableCollectionsMarshal.AsImmutableArray(union));
    }

    public bool Contains(int id) =>
        (uint)id / Width < (uint)bits.Length && (bits[(int)((uint)id / Width)] & (1UL << (id % Width))) != 0;
}
