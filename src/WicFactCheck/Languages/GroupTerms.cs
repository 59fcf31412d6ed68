namespace WicFactCheck.Languages;

/// <summary>Words that tell which of a group are counted, and what became of them.</summary>
internal sealed class GroupTerms(WordFile file)
{
    private const string Section = "groups";

    /// <summary>Words for all but those who were told before: "other", "more".</summary>
    public WordList Rest { get; } = file[Section, "rest"];

    /// <summary>The word after "more" where that compares.</summary>
    public WordList Than { get; } = file[Section, "than"];

    /// <summary>Words before some of those who are counted.</summary>
    public WordList Including { get; } = file[Section, "including"];

    /// <summary>Adverbs for what somebody dies of.</summary>
    public WordList Fatally { get; } = file[Section, "fatally"];

    /// <summary>Lemmas of words for dying and killing.</summary>
    public WordList Dying { get; } = file[Section, "dying"];

    /// <summary>The adjective in "shot dead".</summary>
    public WordList Dead { get; } = file[Section, "dead"];

    /// <summary>Words behind a number of people for what became of them, beside participles: "left 3 dead".</summary>
    public WordList Fates { get; } = file[Section, "fates"];

    /// <summary>Lemmas of verbs whose object is in a state afterwards: "left three dead".</summary>
    public WordList Leave { get; } = file[Section, "leave"];

    /// <summary>The noun in "stabbed to death".</summary>
    public WordList Death { get; } = file[Section, "death"];

    /// <summary>The preposition before it.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>The article before one who is known.</summary>
    public WordList Definite { get; } = file[Section, "definite"];

    /// <summary>Lemmas for people of whatever kind: "victim".</summary>
    public WordList People { get; } = file[Section, "people"];

    /// <summary>Lemmas for people of one kind, beside men, women and children: "teenager".</summary>
    public WordList Kinds { get; } = file[Section, "kinds"];

    /// <summary>Pronouns for the one who did it, as those to whom it was done.</summary>
    public WordList Reflexives { get; } = file[Section, "reflexives"];

    /// <summary>Prepositions before that in which something befalls somebody.</summary>
    public WordList Within { get; } = file[Section, "within"];

    /// <summary>The preposition before a town or country.</summary>
    public WordList In { get; } = file[Section, "in"];
}
