namespace WicFactCheck.Entities;

/// <summary>What puts a mention into a chain, the surest first.</summary>
internal enum EntitySieve : byte
{
    /// <summary>The same name.</summary>
    Name,

    /// <summary>A surname, a first name or another short form of a name.</summary>
    ShortName,

    /// <summary>The first letters of a name.</summary>
    Acronym,

    /// <summary>"Ada Lindqvist, the mayor,", "the potter Ada Lindqvist".</summary>
    Apposition,

    /// <summary>"Ada Lindqvist is the mayor", "was identified as Ada Lindqvist".</summary>
    Predicate,

    /// <summary>"who".</summary>
    Relative,

    /// <summary>"the 61-year-old" of the only one who is 61.</summary>
    Age,

    /// <summary>"the mayor" of the only one who was told to be that; "the boat" after "a boat".</summary>
    Noun,

    /// <summary>"the woman", where nobody else was told of.</summary>
    OnlyOne,

    /// <summary>"herself".</summary>
    Reflexive,

    /// <summary>"I", in what somebody is told to say.</summary>
    Speaker,

    /// <summary>"she", "its".</summary>
    Pronoun,

    /// <summary>"it" at the beginning of a sentence, for what the one before is about.</summary>
    Center,
}
