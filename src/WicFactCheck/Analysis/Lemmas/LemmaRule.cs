namespace WicFactCheck.Analysis.Lemmas;

/// <summary>How the letters of a word are written before its ending changes.</summary>
internal enum LemmaCase : byte
{
    AsWritten,
    Small,

    /// <summary>The first letter a capital, the others small.</summary>
    Title,
}

/// <summary>How a word becomes its lemma: letters go off its end, others are added.</summary>
/// <param name="Case">How its letters are written.</param>
/// <param name="Strip">How many letters go; all of them where that is as many as it has or more.</param>
/// <param name="Append">What is added.</param>
internal readonly record struct LemmaRule(LemmaCase Case, byte Strip, string Append)
{
    /// <summary>Leaves a word as it is.</summary>
    public static readonly LemmaRule Same = new(LemmaCase.AsWritten, 0, "");

    /// <summary>Takes all letters off: the lemma is what is added.</summary>
    public const byte All = byte.MaxValue;

    /// <summary>How long the lemma of a word of that length is.</summary>
    public int LengthFrom(int word) => Math.Max(0, word - Strip) + Append.Length;

    /// <summary>Writes the lemma, which has the length that <see cref="LengthFrom"/> tells.</summary>
    public void Write(ReadOnlySpan<char> word, Span<char> lemma)
    {
        var kept = Math.Max(0, word.Length - Strip);
        for (var i = 0; i < kept; i++)
        {
            lemma[i] = Case switch
            {
                LemmaCase.AsWritten => word[i],
                LemmaCase.Title when i == 0 => char.ToUpperInvariant(word[i]),
                _ => char.ToLowerInvariant(word[i]),
            };
        }

        Append.CopyTo(lemma[kept..]);
    }
}
