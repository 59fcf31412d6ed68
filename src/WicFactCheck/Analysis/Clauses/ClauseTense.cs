namespace WicFactCheck.Analysis.Clauses;

/// <summary>When a clause says that something is so, by its verb and auxiliaries.</summary>
internal enum ClauseTense
{
    /// <summary>It has no verb with a tense.</summary>
    None,
    Past,

    /// <summary>"had been": before the past that is told.</summary>
    PastPerfect,
    Present,

    /// <summary>"has been".</summary>
    Perfect,

    /// <summary>"will be", "would be", "may be".</summary>
    Modal,
}
