namespace WicFactCheck.Analysis.Morphology;

/// <summary>The part of speech of a word and the features of its form; a feature that it lacks is none.</summary>
internal readonly record struct WordTag(PartOfSpeech PartOfSpeech)
{
    public Number Number { get; init; }
    public Person Person { get; init; }
    public Gender Gender { get; init; }
    public VerbForm VerbForm { get; init; }
    public Tense Tense { get; init; }
    public Mood Mood { get; init; }
    public Degree Degree { get; init; }
    public NumberType NumberType { get; init; }
    public PronounType PronounType { get; init; }

    /// <summary>Whether it is the participle of a passive.</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it is a pronoun that tells whose: "her", "their".</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether it negates: "not", "no".</summary>
    public bool IsNegative { get; init; }

    public bool IsNominal => PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;
}
