namespace WicFactCheck.Languages;

/// <summary>Words for anniversaries, and for the beginnings that they count from.</summary>
internal sealed class JubileeTerms(WordFile file)
{
    private const string Section = "jubilees";

    /// <summary>Nouns for a day that comes back each year, after a number.</summary>
    public WordList Nouns { get; } = file[Section, "nouns"];

    /// <summary>Nouns for it that tell their number themselves, each with that, by twos.</summary>
    public WordList Named { get; } = file[Section, "named"];

    /// <summary>Words before such nouns that stand for a number, each with that, by twos.</summary>
    public WordList Metals { get; } = file[Section, "metals"];

    /// <summary>Lemmas of verbs by which something comes to a number of years.</summary>
    public WordList Turning { get; } = file[Section, "turning"];

    /// <summary>Lemmas of verbs by which a number of years is kept: "toasted ninety years of its vines".</summary>
    public WordList Keeping { get; } = file[Section, "keeping"];

    /// <summary>Nouns for a beginning, before what began.</summary>
    public WordList Beginnings { get; } = file[Section, "beginnings"];

    /// <summary>Nouns for what something has when it begins: "the magazine had its launch in 1989".</summary>
    public WordList Premieres { get; } = file[Section, "premieres"];

    /// <summary>Lemmas of verbs of having one.</summary>
    public WordList Having { get; } = file[Section, "having"];

    /// <summary>Nouns for a marriage.</summary>
    public WordList Marriage { get; } = file[Section, "marriage"];

    /// <summary>Lemmas of verbs for it.</summary>
    public WordList Marrying { get; } = file[Section, "marrying"];

    /// <summary>Lemmas of verbs by which something begins.</summary>
    public WordList Beginning { get; } = file[Section, "beginning"];

    /// <summary>Those that tell a beginning as passives alone.</summary>
    public WordList Begun { get; } = file[Section, "begun"];

    /// <summary>Those whose subject begins by itself.</summary>
    public WordList Opening { get; } = file[Section, "opening"];

    /// <summary>Verbs by which something begins when it is for the first time: "the choir first sang in 1951".</summary>
    public WordList FirstTime { get; } = file[Section, "first-time"];

    /// <summary>The noun of "for the first time".</summary>
    public WordList Time { get; } = file[Section, "time"];

    /// <summary>Lemmas of what is a beginning as the first one: "gave its first concert in 1931".</summary>
    public WordList Firsts { get; } = file[Section, "firsts"];

    /// <summary>Lemmas of the verbs of these.</summary>
    public WordList Giving { get; } = file[Section, "giving"];

    /// <summary>Lemma of what something opens: "opened its doors".</summary>
    public WordList Doors { get; } = file[Section, "doors"];

    /// <summary>Lemmas of what something has been in since it began: "in service since 1961".</summary>
    public WordList Serving { get; } = file[Section, "serving"];

    /// <summary>Lemmas of verbs by which somebody begins a thing: "started the bakery in 1793".</summary>
    public WordList Starting { get; } = file[Section, "starting"];

    /// <summary>Words by which such a day isn't reached.</summary>
    public WordList Short { get; } = file[Section, "short"];

    /// <summary>Pronouns for a thing.</summary>
    public WordList It { get; } = file[Section, "it"];

    /// <summary>Pronouns for whose the day is, where it is no person's.</summary>
    public WordList Possessives { get; } = file[Section, "possessives"];

    /// <summary>Nouns for such a day of a reign, where it is somebody's.</summary>
    public WordList Reigns { get; } = file[Section, "reigns"];

    /// <summary>Lemmas of nouns for those who reign.</summary>
    public WordList Rulers { get; } = file[Section, "rulers"];

    /// <summary>Lemmas of verbs by which a reign begins, some with what they need beside them: "come-throne".</summary>
    public WordList Crowning { get; } = file[Section, "crowning"];

    /// <summary>Pronouns for whose the day is, where it is a person's.</summary>
    public WordList PossessivesOfPeople { get; } = file[Section, "possessives-of-people"];

    /// <summary>Nouns for how long something has been: "its 31-year history".</summary>
    public WordList Histories { get; } = file[Section, "histories"];

    /// <summary>Nouns that an article calls by what they are whom it has named: "the firm".</summary>
    public WordList Bodies { get; } = file[Section, "bodies"];

    /// <summary>Words between a number of years and the beginning that they are counted from.</summary>
    public WordList After { get; } = file[Section, "after"];

    /// <summary>The words before the one from which something is counted: "after the first fair".</summary>
    public WordList First { get; } = file[Section, "first"];

    /// <summary>The word between being married and how long that has been.</summary>
    public WordList For { get; } = file[Section, "for"];

    /// <summary>Lemmas of nouns for what happens once and is remembered.</summary>
    public WordList Events { get; } = file[Section, "events"];

    /// <summary>Lemmas of verbs by which such a thing is in a year.</summary>
    public WordList Happening { get; } = file[Section, "happening"];

    /// <summary>The words between it and its year.</summary>
    public WordList OfYear { get; } = file[Section, "of-year"];

    /// <summary>Lemmas of the auxiliary by which something is so still.</summary>
    public WordList Have { get; } = file[Section, "have"];
}
