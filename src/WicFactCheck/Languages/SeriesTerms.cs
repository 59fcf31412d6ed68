namespace WicFactCheck.Languages;

/// <summary>Words for what is held again and again, and for its editions.</summary>
internal sealed class SeriesTerms(WordFile file)
{
    private const string Section = "series";

    /// <summary>Lemmas of nouns for what is held again and again: "fair".</summary>
    public WordList Nouns { get; } = file[Section, "nouns"];

    /// <summary>Nouns for the same thing, each with the one that stands for both, by twos.</summary>
    public WordList SameNouns { get; } = file[Section, "same-nouns"];

    /// <summary>Lemmas of nouns of which several are one thing: "the rankings".</summary>
    public WordList Plurals { get; } = file[Section, "plurals"];

    /// <summary>Nouns of time by whose number an edition is told where there is one in each: "its ninth year".</summary>
    public WordList Years { get; } = file[Section, "years"];

    /// <summary>Words before an edition by which it is this year's: "now in its ninth edition".</summary>
    public WordList Now { get; } = file[Section, "now"];

    /// <summary>Nouns whose number is that of an edition: "held for the ninth time".</summary>
    public WordList Times { get; } = file[Section, "times"];

    /// <summary>Words that stand for one of them: "the last one".</summary>
    public WordList One { get; } = file[Section, "one"];

    /// <summary>Nouns for one of them, whatever it is: "edition".</summary>
    public WordList Editions { get; } = file[Section, "editions"];

    /// <summary>Lemmas of verbs by which one of them is held.</summary>
    public WordList Holding { get; } = file[Section, "holding"];

    /// <summary>Lemmas of verbs by which the first of them is held.</summary>
    public WordList Beginning { get; } = file[Section, "beginning"];

    /// <summary>Lemmas of verbs by which they are founded, some time before the first is held.</summary>
    public WordList Founding { get; } = file[Section, "founding"];

    /// <summary>Words for the first: "first held".</summary>
    public WordList First { get; } = file[Section, "first"];

    /// <summary>Words before a number that isn't that of an edition: "her third".</summary>
    public WordList NotBefore { get; } = file[Section, "not-before"];

    /// <summary>Words behind an edition by which its number counts something else: "the third since".</summary>
    public WordList NotBehind { get; } = file[Section, "not-behind"];

    /// <summary>Words between an edition and its year: "the fifth, in 2008".</summary>
    public WordList BeforeYear { get; } = file[Section, "before-year"];

    /// <summary>Words before the year of the first: "since 2008".</summary>
    public WordList Since { get; } = file[Section, "since"];

    /// <summary>Words that tell of years in which there was none.</summary>
    public WordList Gaps { get; } = file[Section, "gaps"];

    /// <summary>Words before these, with which there was one in each year: "without a break".</summary>
    public WordList NoGap { get; } = file[Section, "no-gap"];

    /// <summary>Words for what closed most things in 2020 and 2021.</summary>
    public WordList Plague { get; } = file[Section, "plague"];

    /// <summary>Those of which there is a first, a second and a third at one time.</summary>
    public WordList Ranked { get; } = file[Section, "ranked"];

    /// <summary>Words before a year that isn't that of an edition: "after 2008".</summary>
    public WordList NotOfYear { get; } = file[Section, "not-of-year"];

    /// <summary>Words by which there was one each year, with stress: "uninterrupted".</summary>
    public WordList Stressed { get; } = file[Section, "stressed"];

    /// <summary>Words before the only years in which there was none: "except".</summary>
    public WordList Excepting { get; } = file[Section, "excepting"];

    /// <summary>Words that tell of a break, even where they don't tell when it was.</summary>
    public WordList Breaks { get; } = file[Section, "breaks"];

    /// <summary>Nouns for what is held once a year, if nothing else is said.</summary>
    public WordList Yearly { get; } = file[Section, "yearly"];
}
