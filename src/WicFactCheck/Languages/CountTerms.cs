namespace WicFactCheck.Languages;

/// <summary>Words that tell whether a number counts anything, and how what it counts is called.</summary>
internal sealed class CountTerms(WordFile file)
{
    private const string Section = "counts";

    /// <summary>Nouns that are one word with the number before them and aren't counted by it: "a two-way street".</summary>
    public WordList Compounds { get; } = file[Section, "compounds"];

    /// <summary>Phrases with a number that count nothing, hyphens between their words: "two-cents".</summary>
    public WordList Idioms { get; } = file[Section, "idioms"];

    /// <summary>The word before "of" and the most matches or sets that are played.</summary>
    public WordList Best { get; } = file[Section, "best"];

    /// <summary>Lemmas of nouns that have a value and no number of parts: "the limit is 40".</summary>
    public WordList Measured { get; } = file[Section, "measured"];

    /// <summary>Lemmas of nouns for how old somebody is, which is no number of anything else.</summary>
    public WordList Ages { get; } = file[Section, "ages"];

    /// <summary>Words before a number of some that are known already: "the four", "all nine".</summary>
    public WordList Known { get; } = file[Section, "known"];

    /// <summary>Lemmas of verbs that mean another thing with an object than their participles tell: "miss two games".</summary>
    public WordList OtherWithObject { get; } = file[Section, "other-with-object"];

    /// <summary>Lemmas of verbs that mean something else than the noun of the same form: "90 pass the stop".</summary>
    public WordList OtherWithSubject { get; } = file[Section, "other-with-subject"];

    /// <summary>Pronouns after "of" for what was told right before: "40 of which".</summary>
    public WordList Relative { get; } = file[Section, "relative"];

    /// <summary>Lemmas of verbs whose subjects only tell, beside those that say something.</summary>
    public WordList Speaking { get; } = file[Section, "speaking"];

    /// <summary>Words between a number and "times" that leave it one of times: "three more times".</summary>
    public WordList BeforeTimes { get; } = file[Section, "before-times"];

    /// <summary>Nouns for things, which look like the verbs that claims are known by: "wounds", "names".</summary>
    public WordList Things { get; } = file[Section, "things"];

    /// <summary>Lemmas of verbs that are done to those whom they count: "killed 14", but not "14 attended the fair".</summary>
    public WordList Done { get; } = file[Section, "done"];

    /// <summary>The word for how many belong to what is one: "the size of the crew".</summary>
    public WordList Size { get; } = file[Section, "size"];
}
