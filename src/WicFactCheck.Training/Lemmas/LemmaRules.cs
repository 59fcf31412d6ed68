using WicFactCheck.Analysis.Lemmas;

namespace WicFactCheck.Training.Lemmas;

/// <summary>Finds the rule that makes a lemma of a word.</summary>
internal static class LemmaRules
{
    private static readonly LemmaCase[] Cases = [LemmaCase.AsWritten, LemmaCase.Small, LemmaCase.Title];

    /// <summary>
    /// The rule that keeps at least half of the shorter one's letters, in the first case that does; else one of that word alone.
    /// </summary>
    public static LemmaRule From(string form, string lemma)
    {
        foreach (var lemmaCase in Cases)
        {
            var written = Write(form, lemmaCase);
            var shared = written.AsSpan().CommonPrefixLength(lemma);
            if (shared > 0 && (shared * 2 >= Math.Min(form.Length, lemma.Length) || lemmaCase != LemmaCase.AsWritten))
            {
                return new LemmaRule(lemmaCase, (byte)Math.Min(form.Length - shared, LemmaRule.All), lemma[shared..]);
            }
        }

        return new LemmaRule(LemmaCase.AsWritten, LemmaRule.All, lemma);
    }

    private static string Write(string form, LemmaCase lemmaCase)
    {
        var written = new char[form.Length];
        new LemmaRule(lemmaCase, 0, "").Write(form, written);
        return new string(written);
    }
}
