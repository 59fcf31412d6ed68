namespace WicFactCheck.Languages;

/// <summary>Words beside times.</summary>
internal sealed class TimeWords(WordFile file)
{
    private const string Section = "times";

    /// <summary>The endings of owners, as tokens: "Monday's".</summary>
    public WordList Owners { get; } = file[Section, "owners"];

    /// <summary>Participles before the time at which a page was published or changed: "Posted: 5 May".</summary>
    public WordList Stamps { get; } = file[Section, "stamps"];

    /// <summary>What determines a time that follows: "the", "a", and the endings of owners.</summary>
    public WordList Determiners { get; } = file[Section, "determiners"];

    /// <summary>Words between two times that are one.</summary>
    public WordList Joiners { get; } = file[Section, "joiners"];

    /// <summary>Words before the end of a stretch of time.</summary>
    public WordList Deadlines { get; } = file[Section, "deadlines"];

    /// <summary>The auxiliary, in its base form, before a participle that tells what is to be.</summary>
    public WordList Be { get; } = file[Section, "be"];

    /// <summary>The perfect of that verb, after <see cref="Had"/>: "had been due".</summary>
    public WordList Been { get; } = file[Section, "been"];

    /// <summary>Words behind a year that is counted back: "a year earlier".</summary>
    public WordList Before { get; } = file[Section, "before"];

    /// <summary>The noun for a year.</summary>
    public WordList Year { get; } = file[Section, "year"];

    /// <summary>Words for one of it.</summary>
    public WordList One { get; } = file[Section, "one"];

    /// <summary>What doors are on a day to come: "are open on Thursday".</summary>
    public WordList Opened { get; } = file[Section, "opened"];

    /// <summary>The auxiliary of what was over before.</summary>
    public WordList Had { get; } = file[Section, "had"];

    /// <summary>Words before an adjective, so that one that ends as verbs in the past do is none: "a proposed".</summary>
    public WordList BeforeAdjective { get; } = file[Section, "before-adjective"];

    /// <summary>Words after "plans" and "hopes" where these are verbs.</summary>
    public WordList AfterPlan { get; } = file[Section, "after-plan"];

    /// <summary>Its forms of the present before an infinitive that tells a plan: "is to open".</summary>
    public WordList Planned { get; } = file[Section, "planned"];

    /// <summary>Participles before an infinitive that tells what is to come: "set to open".</summary>
    public WordList SetOn { get; } = file[Section, "set-on"];

    /// <summary>What stands between a verb of the present and an hour: "is at three".</summary>
    public WordList BeforeHour { get; } = file[Section, "before-hour"];

    /// <summary>The word before an infinitive.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>The mark of years before the common era.</summary>
    public WordList EarlierEra { get; } = file[Section, "earlier-era"];

    /// <summary>Names of months that are no abbreviations though they are as short.</summary>
    public WordList ShortMonths { get; } = file[Section, "short-months"];

    /// <summary>Words after the number of a day that bind it to something: "the 10th day of".</summary>
    public WordList AfterBoundDay { get; } = file[Section, "after-bound-day"];

    /// <summary>Words before a unit that make a stretch of it: "over the weekend".</summary>
    public WordList BeforeStretch { get; } = file[Section, "before-stretch"];

    /// <summary>Words before the bare name of a season.</summary>
    public WordList BeforeSeason { get; } = file[Section, "before-season"];

    /// <summary>Words after the name of a season that is another word as well, where it is the other: "the fall of".</summary>
    public WordList AfterOtherWord { get; } = file[Section, "after-other-word"];

    /// <summary>Names of seasons that are other words as well.</summary>
    public WordList OtherWords { get; } = file[Section, "other-words"];

    /// <summary>Words before a number that is more likely an amount than a year.</summary>
    public WordList BeforeAmounts { get; } = file[Section, "before-amounts"];

    /// <summary>Plurals, of no regular kind, of what may be counted by a number that could be a year.</summary>
    public WordList Counted { get; } = file[Section, "counted"];

    /// <summary>Words of a clause that tells what is so each time: "when Christmas falls on a Sunday".</summary>
    public WordList AnyTime { get; } = file[Section, "any-time"];

    /// <summary>Words between a date and the weekday that it is called: "3 May, which was a Tuesday".</summary>
    public WordList BeforeCalled { get; } = file[Section, "before-called"];

    /// <summary>The days of the week, in full and cut short.</summary>
    public WordList Weekdays { get; } = file[Section, "weekdays"];
}
