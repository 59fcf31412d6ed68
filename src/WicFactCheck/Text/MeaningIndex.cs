using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>Which of several sets have a meaning: a look-up costs the same however many sets there are.</summary>
internal sealed class MeaningIndex
{
    // Open addressing over hashes: the meanings, 0 where none is, and beside each the end of its stretch of owners.
    private readonly ulong[] _meanings;
    private readonly int[] _ends;
    private readonly int[] _owners;

    public MeaningIndex(ImmutableArray<MeaningSet> sets)
    {
        var total = 0;
        foreach (var set in sets)
        {
            total += set.Count;
        }

        var size = 4;
        while (size < total * 2)
        {
            size *= 2;
        }

        (_meanings, _ends, _owners) = (new ulong[size], new int[size], new int[total]);
        foreach (var set in sets)
        {
            foreach (var meaning in set.Ordered)
            {
                var slot = SlotOf(meaning);
                _meanings[slot] = meaning;
                _ends[slot]++;
            }
        }

        var begin = 0;
        for (var slot = 0; slot < size; slot++)
        {
            (begin, _ends[slot]) = (begin + _ends[slot], begin);
        }

        for (var owner = 0; owner < sets.Length; owner++)
        {
            foreach (var meaning in sets[owner].Ordered)
            {
                _owners[_ends[SlotOf(meaning)]++] = owner;
            }
        }
    }

    /// <summary>The numbers of the sets that have a meaning, in ascending order.</summary>
    public ArraySegment<int> OwnersOf(ulong meaning)
    {
        var slot = SlotOf(meaning);
        var begin = slot == 0 ? 0 : _ends[slot - 1];
        return _meanings[slot] == meaning ? new ArraySegment<int>(_owners, begin, _ends[slot] - begin) : [];
    }

    private int SlotOf(ulong meaning)
    {
        var slot = (int)((meaning ^ (meaning >> 32)) & (ulong)(_meanings.Length - 1));
        while (_meanings[slot] != 0 && _meanings[slot] != meaning)
        {
            slot = (slot + 1) & (_meanings.Length - 1);
        }

        return slot;
    }
}
