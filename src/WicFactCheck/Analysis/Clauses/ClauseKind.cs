namespace WicFactCheck.Analysis.Clauses;

/// <summary>What a clause is to the one that holds it.</summary>
internal enum ClauseKind
{
    /// <summary>It stands by itself.</summary>
    Main,

    /// <summary>It completes a verb, an adjective or a noun: "said that", "the claim that".</summary>
    Complement,

    /// <summary>It completes one and has no subject of its own: "plans to".</summary>
    OpenComplement,

    /// <summary>It is the subject of the other.</summary>
    Subject,

    /// <summary>It tells when, why, under which condition.</summary>
    Adverbial,

    /// <summary>It describes a noun, which stands in it as a relative pronoun or not at all.</summary>
    Relative,

    /// <summary>It describes a noun by a participle or an infinitive.</summary>
    Adnominal,

    /// <summary>It stands beside the other, or in the midst of it: "…, police say, …".</summary>
    Beside,

    /// <summary>It is joined to the other by "and" or the like.</summary>
    Conjunct,
}
