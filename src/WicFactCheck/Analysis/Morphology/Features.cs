namespace WicFactCheck.Analysis.Morphology;

internal enum Number : byte
{
    None,
    Singular,
    Plural,

    /// <summary>Plural in form only: "scissors".</summary>
    PluralOnly,
}

internal enum Person : byte
{
    None,
    First,
    Second,
    Third,
}

internal enum Gender : byte
{
    None,
    Feminine,
    Masculine,
    Neuter,
}

internal enum VerbForm : byte
{
    None,
    Finite,
    Infinitive,
    Gerund,
    Participle,
}

internal enum Tense : byte
{
    None,
    Past,
    Present,
}

internal enum Mood : byte
{
    None,
    Indicative,
    Imperative,
    Subjunctive,
}

internal enum Degree : byte
{
    None,
    Positive,
    Comparative,
    Superlative,
}

internal enum NumberType : byte
{
    None,
    Cardinal,
    Ordinal,
    Fraction,

    /// <summary>"once", "twice".</summary>
    Multiple,
}

internal enum PronounType : byte
{
    None,
    Personal,
    Article,
    Demonstrative,
    Emphatic,
    Indefinite,
    Interrogative,
    Negative,
    Reciprocal,
    Relative,
    Total,
}
