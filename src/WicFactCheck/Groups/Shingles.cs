using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Groups;

/// <summary>Fingerprints of a stretch of text by which copies of it are known, also where a few words were changed.</summary>
/// <remarks>
/// A shingle is a run of <see cref="Words"/> words, folded, without what stands between them. A text too short for one is a
/// shingle by itself.
/// </remarks>
internal static class Shingles
{
    public const int Words = 4;

    /// <summary>The shingles as hashes, each once, ascending.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">What it is in.</param>
    public static ImmutableArray<ulong> Of(ReadOnlySpan<char> text, Language language)
    {
        var words = new List<ulong>();
        foreach (var range in Ranges(text))
        {
            words.Add(language.Stem(text[range]));
        }

        var shingles = new List<ulong>();
        for (var i = 0; i + Math.Min(Words, words.Count) <= words.Count && words.Count > 0; i++)
        {
            shingles.Add(Fnv.Of(CollectionsMarshal.AsSpan(words)[i..Math.Min(i + Words, words.Count)]));
        }

        shingles.Sort();
        return [.. shingles.Distinct()];
    }

    private static List<Range> Ranges(ReadOnlySpan<char> text)
    {
        var ranges = new List<Range>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                ranges.Add(start..i);
                start = -1;
            }
        }

        return ranges;
    }
}
