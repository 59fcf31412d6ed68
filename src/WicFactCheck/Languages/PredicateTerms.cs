namespace WicFactCheck.Languages;

/// <summary>Words between a number of people and what became of them.</summary>
internal sealed class PredicateTerms(WordFile file)
{
    private const string Section = "predicates";

    /// <summary>Lemmas before an infinitive of what needn't have come about: "tried to flee".</summary>
    public WordList Attempting { get; } = file[Section, "attempting"];

    /// <summary>Lemmas of verbs that tell what befell their subjects, whatever their objects: "they fled the town".</summary>
    public WordList Befalling { get; } = file[Section, "befalling"];

    /// <summary>Those of them that are no fate where it is only for a while: "they fled the scene".</summary>
    public WordList Escaping { get; } = file[Section, "escaping"];

    /// <summary>Lemmas of nouns for what one flees from for a while, or how: "fled the scene on foot".</summary>
    public WordList Escaped { get; } = file[Section, "escaped"];

    /// <summary>Lemmas of verbs whose object befell their subjects: "suffer injuries".</summary>
    public WordList Suffering { get; } = file[Section, "suffering"];

    /// <summary>Lemmas of verbs for what was done because of something: "treated for injuries".</summary>
    public WordList Treating { get; } = file[Section, "treating"];

    /// <summary>Prepositions before what something was done because of.</summary>
    public WordList BeforeCauses { get; } = file[Section, "before-causes"];

    /// <summary>Lemmas of nouns for where one is held or cared for: being there is a state.</summary>
    public WordList States { get; } = file[Section, "states"];

    /// <summary>Prepositions that put somebody there.</summary>
    public WordList BeforeStates { get; } = file[Section, "before-states"];

    /// <summary>Lemmas of verbs for getting or being there.</summary>
    public WordList Bringing { get; } = file[Section, "bringing"];

    /// <summary>Lemmas of verbs of such places for those who are brought there: "the hospital treated 19".</summary>
    public WordList Admitting { get; } = file[Section, "admitting"];

    /// <summary>Lemmas of nouns for several, which are told of as those are: "a group of 19".</summary>
    public WordList Wholes { get; } = file[Section, "wholes"];

    /// <summary>Prepositions between an event and those whom it befell: "injuries to 19".</summary>
    public WordList BeforeBefallen { get; } = file[Section, "before-befallen"];

    /// <summary>Prepositions before some of a group, who share what is told of it.</summary>
    public WordList Including { get; } = file[Section, "including"];

    /// <summary>Lemmas of verbs that tell who belongs to a group.</summary>
    public WordList Comprising { get; } = file[Section, "comprising"];

    /// <summary>Prepositions before a group that somebody belongs to.</summary>
    public WordList Among { get; } = file[Section, "among"];

    /// <summary>Lemmas of verbs between an amount and the number that it has come to.</summary>
    public WordList Reaching { get; } = file[Section, "reaching"];

    /// <summary>The word between two things of which only one is so.</summary>
    public WordList Or { get; } = file[Section, "or"];
}
