namespace WicFactCheck.Languages;

/// <summary>Words by which trees are mended that a parser made.</summary>
internal sealed class TreeTerms(WordFile file)
{
    private const string Section = "trees";

    /// <summary>Pasts of verbs whose past is no participle: what they tell is done by their subject.</summary>
    public WordList PlainPasts { get; } = file[Section, "plain-pasts"];

    /// <summary>Lemmas of verbs without an object, so that their past stands behind its subject alone.</summary>
    public WordList Intransitive { get; } = file[Section, "intransitive"];

    /// <summary>Lemmas of verbs whose participle may have an object: "a prize awarded Roe", "a man called Roe".</summary>
    public WordList WithTwoObjects { get; } = file[Section, "with-two-objects"];

    /// <summary>Numbers in words that stand for people without a noun.</summary>
    public WordList SmallNumbers { get; } = file[Section, "small-numbers"];

    /// <summary>Units of ages.</summary>
    public WordList AgeUnits { get; } = file[Section, "age-units"];

    /// <summary>Nouns for people who are told to be hurt.</summary>
    public WordList People { get; } = file[Section, "people"];

    /// <summary>Words before "wound".</summary>
    public WordList Weapons { get; } = file[Section, "weapons"];
}
