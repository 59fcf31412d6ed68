namespace WicFactCheck.Analysis.Morphology;

/// <summary>The universal parts of speech; each stands for the abbreviation that treebanks write.</summary>
internal enum PartOfSpeech : byte
{
    /// <summary>X: what is none of the others.</summary>
    Other,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: a preposition, or the particle of a verb.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: an auxiliary or modal verb, or the copula.</summary>
    Auxiliary,

    /// <summary>CCONJ: "and", "or", "but".</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN: a common noun.</summary>
    Noun,

    /// <summary>NUM: a number in digits or words.</summary>
    Numeral,

    /// <summary>PART: "not", the "to" of an infinitive, the "'s" of a possessor.</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN: a word of a name.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ: "that", "if", "because".</summary>
    SubordinatingConjunction,

    /// <summary>SYM: "$", "%".</summary>
    Symbol,

    /// <summary>VERB: a main verb.</summary>
    Verb,
}
