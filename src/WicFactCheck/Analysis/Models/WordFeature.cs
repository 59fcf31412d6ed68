using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Models;

/// <summary>What a model sees of a word; each has a table of its own, in which it is looked up by its hash.</summary>
internal enum WordFeature
{
    /// <summary>The word in small letters, its digits as zeros.</summary>
    Word,

    /// <summary>The last two letters of that.</summary>
    TwoLast,

    /// <summary>The last three.</summary>
    ThreeLast,

    /// <summary>The last four.</summary>
    FourLast,

    /// <summary>The first two.</summary>
    TwoFirst,

    /// <summary>The first three.</summary>
    ThreeFirst,

    /// <summary>How it is written: capitals, small letters, digits and signs, runs of them cut short.</summary>
    Shape,

    /// <summary>
    /// What word lists say that it can be: noun, verb, adjective, adverb, name. It is looked up by the word in small letters.
    /// </summary>
    Classes,

    /// <summary>What it means by general text, looked up likewise and in the same table.</summary>
    Meaning,
}

internal static class WordFeatures
{
    public const int Count = 9;
    private const int LongestRun = 3;
    private const int LongestShape = 8;
    private const int LongestOnStack = 128;

    /// <summary>Writes the hash of each feature.</summary>
    /// <param name="form">The word as <see cref="WordForm"/> writes it.</param>
    /// <param name="hashes">Room for <see cref="Count"/>.</param>
    public static void Hash(ReadOnlySpan<char> form, Span<ulong> hashes)
    {
        var small = form.Length <= LongestOnStack ? stackalloc char[form.Length] : new char[form.Length];
        form.ToLowerInvariant(small);
        hashes[(int)WordFeature.Classes] = hashes[(int)WordFeature.Meaning] = Fnv.Of(small);
        for (var i = 0; i < small.Length; i++)
        {
            small[i] = char.IsDigit(small[i]) ? '0' : small[i];
        }

        hashes[(int)WordFeature.Word] = Fnv.Of(small);
        hashes[(int)WordFeature.TwoLast] = OfLast(small, 2);
        hashes[(int)WordFeature.ThreeLast] = OfLast(small, 3);
        hashes[(int)WordFeature.FourLast] = OfLast(small, 4);
        hashes[(int)WordFeature.TwoFirst] = OfFirst(small, 2);
        hashes[(int)WordFeature.ThreeFirst] = OfFirst(small, 3);
        hashes[(int)WordFeature.Shape] = ShapeOf(form);
    }

    private static ulong OfFirst(ReadOnlySpan<char> word, int letters) => Fnv.Of(word[..Math.Min(letters, word.Length)]);

    private static ulong OfLast(ReadOnlySpan<char> word, int letters) => Fnv.Of(word[Math.Max(0, word.Length - letters)..]);

    private static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[LongestShape];
        var length = 0;
        var run = 0;
        var last = '\0';
        foreach (var c in form)
        {
            var kind = c switch
            {
                _ when char.IsUpper(c) => 'X',
                _ when char.IsLower(c) => 'x',
                _ when char.IsDigit(c) => 'd',
                _ => c,
            };
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= LongestRun && length < LongestShape)
            {
                shape[length++] = kind;
            }
        }

        return Fnv.Of(shape[..length]);
    }
}
