namespace WicFactCheck.Alignment;

/// <summary>What several features tell of in different ways, so that only their sum says which way it speaks.</summary>
internal enum EvidenceFamily
{
    /// <summary>Of none: it speaks for itself.</summary>
    None,

    /// <summary>What kind of value it is.</summary>
    Kind,

    /// <summary>Which attribute it is a value of.</summary>
    Attribute,

    /// <summary>The noun that is counted or measured.</summary>
    Noun,

    /// <summary>The word that it hangs from.</summary>
    Governor,

    /// <summary>Whether other values of either article fit as well.</summary>
    Rivals,

    /// <summary>The predicate.</summary>
    Predicate,

    /// <summary>Whom or what it is told of.</summary>
    Subject,

    /// <summary>To whom or what it is done, and what else goes with it.</summary>
    Object,

    /// <summary>The words around it.</summary>
    Words,

    /// <summary>The words of its passage.</summary>
    Passage,

    /// <summary>The names around it.</summary>
    Names,

    /// <summary>When it was.</summary>
    Times,

    /// <summary>Whether it is of all or of some.</summary>
    Scope,

    /// <summary>How much both articles have in common.</summary>
    Articles,

    /// <summary>Where in its article it stands.</summary>
    Place,
}
