namespace WicFactCheck.Languages;

/// <summary>Words beside lengths of time that end when an article appears.</summary>
internal sealed class UpToNowTerms(WordFile file)
{
    private const string Section = "up-to-now";

    /// <summary>The lemma of the auxiliary by which something still is so.</summary>
    public WordList Have { get; } = file[Section, "have"];

    /// <summary>The word before when something began that still is so.</summary>
    public WordList Since { get; } = file[Section, "since"];

    /// <summary>The word before how long it has been so.</summary>
    public WordList For { get; } = file[Section, "for"];

    /// <summary>Lemmas of verbs by which something goes on being what it began as.</summary>
    public WordList Continuing { get; } = file[Section, "continuing"];

    /// <summary>The word after how long something is past.</summary>
    public WordList Ago { get; } = file[Section, "ago"];

    /// <summary>What may stand between a beginning and how long it is past.</summary>
    public WordList Between { get; } = file[Section, "between"];

    /// <summary>Lemmas of verbs by which years are between two times.</summary>
    public WordList Lying { get; } = file[Section, "lying"];

    /// <summary>Words for two that were told of before.</summary>
    public WordList Them { get; } = file[Section, "them"];

    /// <summary>Pronouns for what was told last.</summary>
    public WordList That { get; } = file[Section, "that"];

    /// <summary>The adjective of what comes after a wait.</summary>
    public WordList First { get; } = file[Section, "first"];

    /// <summary>Lemmas of verbs of waiting.</summary>
    public WordList Waiting { get; } = file[Section, "waiting"];

    /// <summary>Lemmas of nouns for a wait.</summary>
    public WordList Waits { get; } = file[Section, "waits"];
}
