namespace WicFactCheck.Training.Lexicon;

/// <summary>What word lists say that a word can be; a word that none has is nothing.</summary>
[Flags]
internal enum WordClasses : byte
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,

    /// <summary>A name, or a word that is written with a capital.</summary>
    Name = 16,

    /// <summary>A word that is written with a small letter, whatever its class.</summary>
    Common = 32,
}
