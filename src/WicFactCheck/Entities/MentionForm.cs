namespace WicFactCheck.Entities;

/// <summary>By what words an entity is mentioned.</summary>
internal enum MentionForm : byte
{
    /// <summary>By a name: "Ada Lindqvist".</summary>
    Name,

    /// <summary>By a noun: "the mayor", "a potter".</summary>
    Description,

    /// <summary>By an age alone: "the 61-year-old".</summary>
    Aged,

    /// <summary>Several by what joins them: "Ada Lindqvist and her brother".</summary>
    Several,

    /// <summary>By "he", "she", "it", "they" or one of their forms.</summary>
    Pronoun,

    /// <summary>By the "who" of a relative clause.</summary>
    Relative,

    /// <summary>By the "I" of direct speech.</summary>
    Speaker,
}
