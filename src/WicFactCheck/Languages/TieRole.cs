namespace WicFactCheck.Languages;

/// <summary>What a word is to a tie.</summary>
internal enum TieRole
{
    /// <summary>A verb that tells it: "wrote", "lives".</summary>
    Verbs,

    /// <summary>A noun for the one that is the value: "author", "husband", "birthplace".</summary>
    Values,

    /// <summary>A noun for whose value it is: "resident", "native", "citizen".</summary>
    Owners,
}

/// <summary>That a word tells a tie, and how.</summary>
/// <param name="Kind">The tie.</param>
/// <param name="Role">What the word is to it.</param>
internal readonly record struct TieWord(TieKind Kind, TieRole Role);
