namespace WicFactCheck.Analysis.Models;

/// <summary>
/// Finds the row of a hash. What is hashed isn't kept: among some ten thousand, two of 64 bits don't meet by chance.
/// </summary>
internal sealed class HashTable
{
    private readonly ulong[] slots;
    private readonly int[] rows;
    private readonly int mask;

    /// <summary>Makes a table in which the first hash has row 1.</summary>
    public HashTable(ReadOnlySpan<ulong> hashes)
    {
        Count = hashes.Length;
        var size = 4;
        while (size < hashes.Length * 2)
        {
            size *= 2;
        }

        slots = new ulong[size];
        rows = new int[size];
        mask = size - 1;
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = SlotOf(hashes[i]);
            slots[slot] = hashes[i];
            rows[slot] = i + 1;
        }
    }

    public int Count { get; }

    /// <summary>The row of a hash, from 1; 0 where it isn't in the table.</summary>
    public int Find(ulong hash) => rows[SlotOf(hash)];

    private int SlotOf(ulong hash)
    {
        var slot = (int)(hash ^ (hash >> 32)) & mask;
        while (rows[slot] != 0 && slots[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
