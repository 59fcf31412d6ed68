namespace WicFactCheck.Languages;

/// <summary>Words by which claims find what they are about and where they hold.</summary>
internal sealed class ClaimTerms(WordFile file)
{
    private const string Section = "claims";

    /// <summary>The word of belonging.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>Words between a thing and the verb of what was done to it.</summary>
    public WordList BetweenThingAndVerb { get; } = file[Section, "between-thing-and-verb"];

    /// <summary>Words where another clause may begin.</summary>
    public WordList ClauseJoiners { get; } = file[Section, "clause-joiners"];

    /// <summary>Words before where a figure holds.</summary>
    public WordList BeforeScope { get; } = file[Section, "before-scope"];

    /// <summary>Words for the whole world.</summary>
    public WordList World { get; } = file[Section, "world"];

    /// <summary>The word between a place and the one that it lies in.</summary>
    public WordList BetweenPlaces { get; } = file[Section, "between-places"];
}
