using WicFactCheck.Analysis.Models;

namespace WicFactCheck.Analysis.Lemmas;

/// <summary>
/// Finds the lemma of a tagged word: by the word where treebanks have it, else by the longest ending that is known.
/// </summary>
/// <param name="keys">The hashes of <see cref="LemmaKeys"/> that have a rule.</param>
/// <param name="choices">The number of the rule of each of them.</param>
/// <param name="rules">The rules.</param>
internal sealed class Lemmatizer(HashTable keys, ushort[] choices, LemmaRule[] rules)
{
    private static readonly LemmaRule Lowering = new(LemmaCase.Small, 0, "");

    /// <summary>The rule that makes the lemma of a word.</summary>
    /// <param name="form">The word as it is written.</param>
    /// <param name="tag">The number of its tag.</param>
    /// <param name="isFirst">Whether it is the first word of its sentence.</param>
    public LemmaRule RuleFor(ReadOnlySpan<char> form, int tag, bool isFirst)
    {
        Span<ulong> tried = stackalloc ulong[LemmaKeys.Most];
        var count = LemmaKeys.Write(form, tag, isFirst, tried);
        foreach (var key in tried[..count])
        {
            if (keys.Find(key) is > 0 and var row)
            {
                return rules[choices[row - 1]];
            }
        }

        return Lowering;
    }
}
