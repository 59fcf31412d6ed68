using WicFactCheck.Text;

namespace WicFactCheck.Analysis.Lemmas;

/// <summary>
/// Keeps the lemmas that were made, so that a word that comes again makes no new string; for one thread at a time.
/// </summary>
internal sealed class LemmaPool
{
    private const int Most = 1 << 16;
    private const int LongestOnStack = 128;
    private readonly Dictionary<ulong, string> lemmas = [];

    /// <summary>The lemma that a rule makes of a word.</summary>
    public string Make(LemmaRule rule, ReadOnlySpan<char> word)
    {
        var length = rule.LengthFrom(word.Length);
        var lemma = length <= LongestOnStack ? stackalloc char[length] : new char[length];
        rule.Write(word, lemma);
        var hash = Fnv.Of(lemma);
        if (lemmas.TryGetValue(hash, out var known) && lemma.SequenceEqual(known))
        {
            return known;
        }

        if (lemmas.Count >= Most)
        {
            lemmas.Clear();
        }

        return lemmas[hash] = lemma.ToString();
    }
}
