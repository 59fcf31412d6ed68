namespace WicFactCheck.Languages;

/// <summary>Words by which claims find what they are about, when and where they hold.</summary>
internal sealed class ClaimTerms(WordFile file)
{
    private const string Section = "claims";

    /// <summary>The word of belonging.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>Words between a verb and the number that it gives its subject or object: "put at", "came to".</summary>
    public WordList BeforeOwner { get; } = file[Section, "before-owner"];
    public WordList ShareChange { get; } = file[Section, "share-change"];
    public WordList About { get; } = file[Section, "about"];
    public WordList Comparing { get; } = file[Section, "comparing"];
    public WordList BeforeValue { get; } = file[Section, "before-value"];

    /// <summary>Lemmas of such verbs.</summary>
    public WordList Valuing { get; } = file[Section, "valuing"];

    /// <summary>Lemmas of verbs whose object is the number of their subject: "the guests numbered 940".</summary>
    public WordList Amounting { get; } = file[Section, "amounting"];

    /// <summary>Words before a time that only tell when.</summary>
    public WordList BeforeWhen { get; } = file[Section, "before-when"];

    /// <summary>Nouns in names of what happened.</summary>
    public WordList Happenings { get; } = file[Section, "happenings"];

    /// <summary>Lemmas of verbs whose object, a share, is what something changed by: "lost 3%".</summary>
    public WordList Losing { get; } = file[Section, "losing"];

    /// <summary>Words before a value by which something is more or less than it was.</summary>
    public WordList UpOrDown { get; } = file[Section, "up-or-down"];

    /// <summary>Lemmas of verbs by which what is traded has a price at the end of a day.</summary>
    public WordList Closing { get; } = file[Section, "closing"];

    /// <summary>Words after several values that are told of several things, one by one.</summary>
    public WordList Respectively { get; } = file[Section, "respectively"];

    /// <summary>Words after a value that each of several has.</summary>
    public WordList Each { get; } = file[Section, "each"];

    /// <summary>Lemmas of verbs whose object is only heard or noticed by their subject.</summary>
    public WordList Noticing { get; } = file[Section, "noticing"];

    /// <summary>Those that do so where something is told of the object: "saw 30 people run".</summary>
    public WordList Perceiving { get; } = file[Section, "perceiving"];

    /// <summary>The lemma of the verb that tells nothing by itself.</summary>
    public WordList Being { get; } = file[Section, "being"];

    /// <summary>Nouns for a number, which tell nothing of what is counted.</summary>
    public WordList Amounts { get; } = file[Section, "amounts"];

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

    /// <summary>Words after a length of time before what it is counted from.</summary>
    public WordList AfterElapsed { get; } = file[Section, "after-elapsed"];

    /// <summary>Nouns for a day that comes back each year.</summary>
    public WordList Anniversaries { get; } = file[Section, "anniversaries"];

    /// <summary>Articles after which a number is not that of a whole.</summary>
    public WordList IndefiniteArticles { get; } = file[Section, "indefinite-articles"];

    /// <summary>Words before a length that something has not happened for.</summary>
    public WordList BeforeLength { get; } = file[Section, "before-length"];

    /// <summary>Words for the time before this one.</summary>
    public WordList LastTimes { get; } = file[Section, "last-times"];

    /// <summary>Words after these that tell of a time.</summary>
    public WordList AfterLastTime { get; } = file[Section, "after-last-time"];

    /// <summary>Words after a comma where another clause may begin.</summary>
    public WordList AfterComma { get; } = file[Section, "after-comma"];

    /// <summary>The word after a value for the year after.</summary>
    public WordList Next { get; } = file[Section, "next"];

    /// <summary>The word before a time up to which something holds.</summary>
    public WordList By { get; } = file[Section, "by"];

    /// <summary>The first word of "as of".</summary>
    public WordList As { get; } = file[Section, "as"];

    /// <summary>The first word of "so far".</summary>
    public WordList So { get; } = file[Section, "so"];

    /// <summary>The second.</summary>
    public WordList Far { get; } = file[Section, "far"];

    /// <summary>The word before where something began.</summary>
    public WordList From { get; } = file[Section, "from"];

    /// <summary>The word before where it ended.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>The word before "to" that means before.</summary>
    public WordList Prior { get; } = file[Section, "prior"];

    /// <summary>The word before how much more or less there is.</summary>
    public WordList Difference { get; } = file[Section, "difference"];

    /// <summary>Words before the time of something else, after another such word.</summary>
    public WordList BeforeOtherTime { get; } = file[Section, "before-other-time"];

    /// <summary>The words before these.</summary>
    public WordList BeforeThose { get; } = file[Section, "before-those"];

    /// <summary>Words after a length that tell how far two times lie apart.</summary>
    public WordList AfterGap { get; } = file[Section, "after-gap"];

    /// <summary>Words before a length in which something is counted.</summary>
    public WordList BeforeSpan { get; } = file[Section, "before-span"];

    /// <summary>The article of what is known.</summary>
    public WordList DefiniteArticles { get; } = file[Section, "definite-articles"];

    /// <summary>Words in the names of those who look into what happened to others.</summary>
    public WordList Inquirers { get; } = file[Section, "inquirers"];

    /// <summary>Words in the names of those who report what happened to others.</summary>
    public WordList Outlets { get; } = file[Section, "outlets"];

    /// <summary>Verbs, in all their forms, for what they do with what happened to others.</summary>
    public WordList Inquiries { get; } = file[Section, "inquiries"];

    /// <summary>Verbs, in all their forms, for what outlets do where they only tell.</summary>
    public WordList Reports { get; } = file[Section, "reporting"];

    /// <summary>The first word of "according to".</summary>
    public WordList According { get; } = file[Section, "according"];

    /// <summary>Pronouns that may mean whoever speaks, as subjects of what he says.</summary>
    public WordList OfSpeaker { get; } = file[Section, "of-speaker"];

    /// <summary>Words after a number of those beside somebody named.</summary>
    public WordList Others { get; } = file[Section, "others"];

    /// <summary>Pronouns for people, as subjects.</summary>
    public WordList Somebody { get; } = file[Section, "somebody"];

    /// <summary>Words in captions of pictures and films that name none of the news.</summary>
    public WordList Pictures { get; } = file[Section, "pictures"];

    /// <summary>Words for parts of bodies that alone are no names.</summary>
    public WordList Offices { get; } = file[Section, "offices"];

    /// <summary>The word after the years of an age.</summary>
    public WordList Old { get; } = file[Section, "old"];

    /// <summary>Words before a number of which a rate is told: "per 1,000 people".</summary>
    public WordList BeforeBase { get; } = file[Section, "before-base"];

    /// <summary>Words before a length of time in which something is counted.</summary>
    public WordList Within { get; } = file[Section, "within"];

    /// <summary>Words in such a length that has just passed.</summary>
    public WordList Recent { get; } = file[Section, "recent"];

    /// <summary>Nouns for somebody who has children, before "of" and their number.</summary>
    public WordList Parents { get; } = file[Section, "parents"];

    /// <summary>The endings of possessors.</summary>
    public WordList Possessive { get; } = file[Section, "possessive"];

    /// <summary>Words in the names of where people are brought or kept.</summary>
    public WordList Refuges { get; } = file[Section, "refuges"];

    /// <summary>Units of time in each of which something lasts so long.</summary>
    public WordList Cycles { get; } = file[Section, "cycles"];

    /// <summary>Words after a verb that means something else with them: "opened fire".</summary>
    public WordList AfterIdiom { get; } = file[Section, "after-idiom"];

    /// <summary>Nouns, as parts of names, for roads that have numbers before them.</summary>
    public WordList Highways { get; } = file[Section, "highways"];

    /// <summary>The word for whom they have.</summary>
    public WordList Children { get; } = file[Section, "children"];

    /// <summary>Words for what divides a country, a town or a force, which are no people.</summary>
    public WordList Districts { get; } = file[Section, "districts"];
}
