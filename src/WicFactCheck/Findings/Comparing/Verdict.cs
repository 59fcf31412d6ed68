namespace WicFactCheck.Findings.Comparing;

/// <summary>What a comparison of two values of one fact comes to. Unknown is never a conflict.</summary>
internal enum Verdict
{
    Unknown,
    Same,
    Compatible,

    /// <summary>One is the other with a slip of the keyboard in it.</summary>
    Misspelt,
    Conflict,
}
