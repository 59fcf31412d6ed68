using System.Collections.Immutable;
using System.Text;

namespace WicFactCheck.Text;

/// <summary>
/// Words or phrases, folded as <see cref="Vocabulary.Fold(string)"/> does it, each with a number from 0. Asked with a stretch of
/// text, it makes no string.
/// </summary>
internal sealed class FoldedWords
{
    private const uint FirstHash = 2166136261;
    private const uint Prime = 16777619;

    // One after the other; each begins where the one before it ends.
    private readonly string _text;
    private readonly ImmutableArray<int> _ends;

    // Open addressing: one more than the number of a word, and 0 where none is.
    private readonly int[] _slots;

    /// <param name="text">The words by their numbers, folded, each once, with nothing between them.</param>
    /// <param name="ends">Where each ends.</param>
    /// <exception cref="ArgumentOutOfRangeException">A word would begin after its end, or end after the text.</exception>
    public FoldedWords(string text, ImmutableArray<int> ends)
    {
        (_text, _ends) = (text, ends);
        var size = 4;
        while (size < ends.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < ends.Length; i++)
        {
            var word = Word(i);
            var slot = Slot(word);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
            Longest = Math.Max(Longest, word.Length);
        }
    }

    public int Count => _ends.Length;

    /// <summary>The words, one after the other.</summary>
    public string Text => _text;

    /// <summary>Where each word ends in <see cref="Text"/>, by its number.</summary>
    public ImmutableArray<int> Ends => _ends;

    /// <summary>The length of the longest word, in UTF-16 code units.</summary>
    public int Longest { get; }

    /// <param name="words">The words by their numbers, folded, each once.</param>
    public static FoldedWords Of(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        var ends = ImmutableArray.CreateBuilder<int>();
        foreach (var word in words)
        {
            text.Append(word);
            ends.Add(text.Length);
        }

        return new FoldedWords(text.ToString(), ends.DrainToImmutable());
    }

    /// <summary>The number of a word however it is written, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return -1;
        }

        for (var slot = Slot(word); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (Equals(Word(_slots[slot] - 1), word))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    private ReadOnlySpan<char> Word(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        return _text.AsSpan(start, _ends[number] - start);
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

    private static bool Equals(ReadOnlySpan<char> folded, ReadOnlySpan<char> word)
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
