namespace WicFactCheck.Languages;

/// <summary>Words beside lengths of time and their two ends.</summary>
internal sealed class StretchTerms(WordFile file)
{
    private const string Section = "stretches";

    /// <summary>Words before the first of two ends.</summary>
    public WordList From { get; } = file[Section, "from"];

    /// <summary>The word before two ends that <see cref="And"/> joins.</summary>
    public WordList Between { get; } = file[Section, "between"];

    /// <summary>Words and signs between two ends.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>Those that may also open a clause that tells the end: "until he retired in 1998".</summary>
    public WordList Until { get; } = file[Section, "until"];

    /// <summary>The word between two ends after <see cref="Between"/>.</summary>
    public WordList And { get; } = file[Section, "and"];

    /// <summary>Words that make an end a rough one.</summary>
    public WordList Roughly { get; } = file[Section, "roughly"];

    /// <summary>Words by which an end is another time than the one that is told: "until after 1998".</summary>
    public WordList Shifting { get; } = file[Section, "shifting"];

    /// <summary>Words before a length that was told of, by its ends or itself: "those three weeks".</summary>
    public WordList Resuming { get; } = file[Section, "resuming"];

    /// <summary>Words behind a length that is of all that was told: "80 minutes in total".</summary>
    public WordList Summing { get; } = file[Section, "summing"];

    /// <summary>Words by which something is held on another day than was told.</summary>
    public WordList Moved { get; } = file[Section, "moved"];

    /// <summary>The word before some of these.</summary>
    public WordList In { get; } = file[Section, "in"];

    /// <summary>Articles before an end.</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>What may stand between a length and its ends.</summary>
    public WordList BetweenLengthAndEnds { get; } = file[Section, "between-length-and-ends"];

    /// <summary>The participle before a length that ends with something: "ending 75 years of brewing".</summary>
    public WordList Closing { get; } = file[Section, "closing"];

    /// <summary>Lemmas of verbs by which something has a length.</summary>
    public WordList Lasting { get; } = file[Section, "lasting"];

    /// <summary>Lemmas of verbs by which something is somewhere in time.</summary>
    public WordList Holding { get; } = file[Section, "holding"];

    /// <summary>Words beside a length that is not of the whole.</summary>
    public WordList Picking { get; } = file[Section, "picking"];

    /// <summary>Words for what is left out of a stretch, or comes again within it.</summary>
    public WordList Broken { get; } = file[Section, "broken"];

    /// <summary>The word after a length before what fills it.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>Words before the most that a length can be.</summary>
    public WordList Below { get; } = file[Section, "below"];

    /// <summary>The word before a length that is more, or that of what is done during it.</summary>
    public WordList Over { get; } = file[Section, "over"];

    /// <summary>Words before what is nearly reached.</summary>
    public WordList Nearly { get; } = file[Section, "nearly"];

    /// <summary>Words before a time of day that was over.</summary>
    public WordList After { get; } = file[Section, "after"];

    /// <summary>Words by which a time of day is before noon or after it.</summary>
    public WordList Halves { get; } = file[Section, "halves"];

    /// <summary>Words after a length by which something is so long after something else.</summary>
    public WordList Later { get; } = file[Section, "later"];

    /// <summary>Those by which it is so long before.</summary>
    public WordList Earlier { get; } = file[Section, "earlier"];

    /// <summary>The word after these before what was expected.</summary>
    public WordList Than { get; } = file[Section, "than"];

    /// <summary>What may stand between a time and how long after another one it is.</summary>
    public WordList BetweenTimeAndDistance { get; } = file[Section, "between-time-and-distance"];

    /// <summary>Lemmas of verbs by which what has a term ends.</summary>
    public WordList Ending { get; } = file[Section, "ending"];

    /// <summary>The word before a length at whose end something is: "left after 35 years".</summary>
    public WordList Behind { get; } = file[Section, "behind"];

    /// <summary>The preposition of a length.</summary>
    public WordList For { get; } = file[Section, "for"];

    /// <summary>Nouns for what lies between two times: "after a hiatus of 35 years".</summary>
    public WordList Gaps { get; } = file[Section, "gaps"];

    /// <summary>Pronouns for what was told of in the sentence before.</summary>
    public WordList It { get; } = file[Section, "it"];
}
