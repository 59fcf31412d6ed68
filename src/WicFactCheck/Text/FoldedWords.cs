using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>Words or phrases, folded as <see cref="Vocabulary.Fold(string)"/> does it, each with a number from 0. Asked with a stretch of text, it makes no string.</summary>
public sealed class FoldedWords
{
    private const uint FirstHash = 2166136261;
    private const uint Prime = 16777619;

    private readonly ImmutableArray<string> _words;

    // Open addressing: one more than the number of a word, and 0 where none is.
    private readonly int[] _slots;

    /// <param name="words">The words by their numbers, folded, each once.</param>
    public FoldedWords(ImmutableArray<string> words)
    {
        _words = words;
        var size = 4;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Slot(words[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
            Longest = Math.Max(Longest, words[i].Length);
        }
    }

    public int Count => _words.Length;

    /// <summary>The length of the longest word, in UTF-16 code units.</summary>
    public int Longest { get; }

    public ImmutableArray<string> Words => _words;

    /// <summary>The number of a word however it is written, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return -1;
        }

        for (var slot = Slot(word); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (Equals(_words[_slots[slot] - 1], word))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    // FNV-1a, 32 bits (Fowler, Noll and Vo).
    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = FirstHash;
        foreach (var c in word)
        {
            hash = (hash ^ Vocabulary.Fold(c)) * Prime;
        }

        return (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
    }

    private static bool Equals(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] != Vocabulary.Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }
}
