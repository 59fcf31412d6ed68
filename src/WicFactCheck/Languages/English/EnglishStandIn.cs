namespace WicFactCheck.Languages.English;

/// <summary>Words of a sentence for which the parser reads another that it knows better, or none.</summary>
/// <param name="First">The first of them.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Word">What it reads; empty where they are an age behind a noun, and are left out.</param>
/// <param name="Lemma">The lemma of the last.</param>
internal readonly record struct EnglishStandIn(int First, int End, string Word, string Lemma)
{
    /// <summary>Whether they are left out.</summary>
    public bool IsLeftOut => Word.Length == 0;

    /// <summary>Whether they are "17-year-old", of which the last word takes what is said of the other.</summary>
    public bool IsPerson => !IsLeftOut && End - First > 1;
}
