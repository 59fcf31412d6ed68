using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Lemmas;

/// <summary>
/// What the lemma of a word is looked up by, with its tag: the word, then ever shorter endings, then nothing more.
/// </summary>
internal static class LemmaKeys
{
    /// <summary>How many there can be.</summary>
    public const int Most = 3 + LongestEnding;

    /// <summary>The keys before this one are whole words, those from it on endings.</summary>
    public const int FirstEnding = 2;

    private const int LongestEnding = 6;
    private const int Capitalised = 2;
    private const int FirstCapitalised = 4;

    /// <summary>Writes the keys from the most to the least particular and returns how many there are.</summary>
    /// <param name="form">The word as it is written.</param>
    /// <param name="tag">The number of its tag.</param>
    /// <param name="isFirst">Whether it is the first word of its sentence, where a capital tells nothing.</param>
    /// <param name="keys">Room for <see cref="Most"/>.</param>
    public static int Write(ReadOnlySpan<char> form, int tag, bool isFirst, Span<ulong> keys)
    {
        var spelling = CaseOf(form);
        var context = Fnv.Of([(ulong)tag, (ulong)(isFirst && spelling == Capitalised ? FirstCapitalised : spelling)]);
        keys[0] = Fnv.Of(form, Fnv.Of([1, context]));
        var word = Fnv.Of([2, context]);
        foreach (var c in form)
        {
            word = Fnv.Of([char.ToLowerInvariant(c)], word);
        }

        keys[1] = word;
        var endings = Math.Min(LongestEnding, form.Length);
        var ending = Fnv.Of([3, context]);
        keys[FirstEnding + endings] = ending;
        for (var i = 1; i <= endings; i++)
        {
            ending = Fnv.Of([char.ToLowerInvariant(form[^i])], ending);
            keys[FirstEnding + endings - i] = ending;
        }

        return FirstEnding + endings + 1;
    }

    // Small, capitalised, or all capitals; none for what has no letters.
    private static int CaseOf(ReadOnlySpan<char> form)
    {
        var small = false;
        var large = false;
        foreach (var c in form)
        {
            small |= char.IsLower(c);
            large |= char.IsUpper(c);
        }

        return (small, large) switch
        {
            (true, _) => char.IsUpper(form[0]) ? Capitalised : 1,
            (_, true) => form.Length > 1 ? 3 : Capitalised,
            _ => 0,
        };
    }
}
