namespace WicFactCheck.Analysis.Syntax;

/// <summary>The universal relations between a word and its head; each stands for the abbreviation that treebanks write.</summary>
internal enum Relation : byte
{
    /// <summary>dep: what is none of the others.</summary>
    Unspecified,

    /// <summary>acl: a clause that describes a noun.</summary>
    AdnominalClause,

    /// <summary>advcl.</summary>
    AdverbialClause,

    /// <summary>advmod.</summary>
    AdverbialModifier,

    /// <summary>amod.</summary>
    AdjectivalModifier,

    /// <summary>appos.</summary>
    Apposition,

    /// <summary>aux.</summary>
    Auxiliary,

    /// <summary>case: a preposition, or a possessor's "'s".</summary>
    CaseMarking,

    /// <summary>cc: "and", "or", "but".</summary>
    Coordinator,

    /// <summary>ccomp: a clause with a subject of its own that completes a verb.</summary>
    ClausalComplement,

    /// <summary>compound.</summary>
    Compound,

    /// <summary>conj: a later member of a coordination; its head is the first.</summary>
    Conjunct,

    /// <summary>cop.</summary>
    Copula,

    /// <summary>csubj.</summary>
    ClausalSubject,

    /// <summary>det.</summary>
    Determiner,

    /// <summary>discourse.</summary>
    Discourse,

    /// <summary>dislocated.</summary>
    Dislocated,

    /// <summary>expl: "there is", "it is".</summary>
    Expletive,

    /// <summary>fixed: a later word of a fixed expression.</summary>
    Fixed,

    /// <summary>flat: a later word of a name.</summary>
    Flat,

    /// <summary>goeswith: the rest of a word that was written apart.</summary>
    GoesWith,

    /// <summary>iobj.</summary>
    IndirectObject,

    /// <summary>list.</summary>
    List,

    /// <summary>mark: "that", "if", "to".</summary>
    Marker,

    /// <summary>nmod.</summary>
    NominalModifier,

    /// <summary>nsubj.</summary>
    Subject,

    /// <summary>nummod.</summary>
    NumericModifier,

    /// <summary>obj.</summary>
    Object,

    /// <summary>obl: a noun with a preposition, or one that tells when, beside a verb.</summary>
    Oblique,

    /// <summary>orphan.</summary>
    Orphan,

    /// <summary>parataxis.</summary>
    Parataxis,

    /// <summary>punct.</summary>
    Punctuation,

    /// <summary>reparandum.</summary>
    Reparandum,

    /// <summary>root.</summary>
    Root,

    /// <summary>vocative.</summary>
    Vocative,

    /// <summary>xcomp: a clause without a subject of its own that completes a verb.</summary>
    OpenClausalComplement,
}

/// <summary>What treebanks of English write after the colon of a relation.</summary>
internal enum RelationSubtype : byte
{
    None,

    /// <summary>agent: who did it, in a passive.</summary>
    Agent,

    /// <summary>desc: a title or description before a name.</summary>
    Description,

    /// <summary>outer: the subject of a clause whose predicate is itself a clause.</summary>
    Outer,

    /// <summary>pass: of a passive.</summary>
    Passive,

    /// <summary>poss: whose.</summary>
    Possessor,

    /// <summary>preconj: "both", "either".</summary>
    Preconjunction,

    /// <summary>predet: "all the".</summary>
    Predeterminer,

    /// <summary>prt: the particle of a verb.</summary>
    Particle,

    /// <summary>relcl: a relative clause.</summary>
    Relative,

    /// <summary>unmarked: a noun without a preposition where one would be looked for.</summary>
    Unmarked,
}
