using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Models;

/// <summary>What a model sees of a word; each has a table of its own, in which it is looked up by its hash.</summary>
internal enum WordFeature
{
    /// <summary>The word in small letters, its digits as zeros.</summary>
    Word,

    /// <summary>The last three letters of that.</summary>
    Suffix,

    /// <summary>The first two letters of that.</summary>
    Prefix,

    /// <summary>How it is written: capitals, small letters, digits and signs, runs of them cut short.</summary>
    Shape,

    /// <summary>The word in small letters, for what it means by general text.</summary>
    Meaning,
}

internal static class WordFeatures
{
    public const int Count = 5;
    private const int SuffixLength = 3;
    private const int PrefixLength = 2;
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
        hashes[(int)WordFeature.Meaning] = Fnv.Of(small);
        for (var i = 0; i < small.Length; i++)
        {
            small[i] = char.IsDigit(small[i]) ? '0' : small[i];
        }

        hashes[(int)WordFeature.Word] = Fnv.Of(small);
        hashes[(int)WordFeature.Suffix] = Fnv.Of(small[Math.Max(0, small.Length - SuffixLength)..]);
        hashes[(int)WordFeature.Prefix] = Fnv.Of(small[..Math.Min(PrefixLength, small.Length)]);
        hashes[(int)WordFeature.Shape] = ShapeOf(form);
    }

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
