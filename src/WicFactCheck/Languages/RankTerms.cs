namespace WicFactCheck.Languages;

/// <summary>Words beside places in an order.</summary>
internal sealed class RankTerms(WordFile file)
{
    private const string Section = "ranks";

    /// <summary>Nouns after an ordinal that tells how grave something is.</summary>
    public WordList Degrees { get; } = file[Section, "degrees"];

    /// <summary>Nouns, as parts of names, of those that are told apart by numbers.</summary>
    public WordList Divisions { get; } = file[Section, "divisions"];

    /// <summary>Words between two streets.</summary>
    public WordList Joiners { get; } = file[Section, "joiners"];

    /// <summary>Nouns that are another thing together with an ordinal: "third party", "second nature".</summary>
    public WordList Compounds { get; } = file[Section, "compounds"];

    /// <summary>Words before an ordinal that tell whose order it is.</summary>
    public WordList Owners { get; } = file[Section, "owners"];

    /// <summary>Verbs, in all their forms, of coming to a place in an order.</summary>
    public WordList Becoming { get; } = file[Section, "becoming"];

    /// <summary>Verbs, in all their forms, that tell when or where one of several was.</summary>
    public WordList Happening { get; } = file[Section, "happening"];

    /// <summary>Nouns, by their lemmas, for a place in an order itself.</summary>
    public WordList Positions { get; } = file[Section, "positions"];

    /// <summary>Words for what an order is counted in.</summary>
    public WordList Spans { get; } = file[Section, "spans"];
}
