namespace WicFactCheck.Languages;

/// <summary>Words beside ages.</summary>
internal sealed class AgeTerms(WordFile file)
{
    private const string Section = "ages";

    /// <summary>The participle of births.</summary>
    public WordList Born { get; } = file[Section, "born"];

    /// <summary>Lemmas of words for being born.</summary>
    public WordList Births { get; } = file[Section, "births"];

    /// <summary>Words for somebody that look like numbers.</summary>
    public WordList AsNumber { get; } = file[Section, "as-number"];

    /// <summary>Pronouns for people, as subjects and objects.</summary>
    public WordList Pronouns { get; } = file[Section, "pronouns"];

    /// <summary>Words before an age that is another by a little.</summary>
    public WordList Rough { get; } = file[Section, "rough"];

    /// <summary>Pronouns for what is no person.</summary>
    public WordList Things { get; } = file[Section, "things"];

    /// <summary>The relative pronouns of people.</summary>
    public WordList Who { get; } = file[Section, "who"];

    /// <summary>Lemmas of words that are part of what tells an age.</summary>
    public WordList Parts { get; } = file[Section, "parts"];

    /// <summary>Lemmas of verbs whose object an age is.</summary>
    public WordList Reaching { get; } = file[Section, "reaching"];

    /// <summary>Lemmas of verbs that say who somebody is: "was identified as".</summary>
    public WordList Naming { get; } = file[Section, "naming"];

    /// <summary>The word before the name after those.</summary>
    public WordList As { get; } = file[Section, "as"];

    /// <summary>Adjectives by which somebody is the first or the last by age.</summary>
    public WordList Superlatives { get; } = file[Section, "superlatives"];

    /// <summary>Words by which something is said to have been told before, and corrected since.</summary>
    public WordList Former { get; } = file[Section, "former"];

    /// <summary>The word right before an age of another time.</summary>
    public WordList BeforeThen { get; } = file[Section, "before-then"];

    /// <summary>The noun of another time, after an age: "at the time".</summary>
    public WordList Time { get; } = file[Section, "time"];

    /// <summary>Verbs whose death has an hour after it: "was pronounced dead at 5".</summary>
    public WordList Pronounced { get; } = file[Section, "pronounced"];

    /// <summary>Words between several ages.</summary>
    public WordList Joiners { get; } = file[Section, "joiners"];

    /// <summary>The verb of a birthday, in the past.</summary>
    public WordList Turned { get; } = file[Section, "turned"];

    /// <summary>Plurals of people of no regular kind.</summary>
    public WordList PluralPersons { get; } = file[Section, "plural-persons"];

    /// <summary>The word between the last two of a list.</summary>
    public WordList And { get; } = file[Section, "and"];

    /// <summary>Words between two clauses.</summary>
    public WordList BetweenClauses { get; } = file[Section, "between-clauses"];

    /// <summary>Words by which an age at the beginning of a clause is of these days: "At 61 she still rows".</summary>
    public WordList Still { get; } = file[Section, "still"];

    /// <summary>The word between two of which one is meant.</summary>
    public WordList Or { get; } = file[Section, "or"];

    /// <summary>Words after an age that stands beside its person.</summary>
    public WordList AfterApposed { get; } = file[Section, "after-apposed"];

    /// <summary>Words before a home after such an age: "61, of".</summary>
    public WordList BeforeHome { get; } = file[Section, "before-home"];

    /// <summary>The word of belonging.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>The word for an age.</summary>
    public WordList Age { get; } = file[Section, "age"];

    /// <summary>Words after years that make them an age.</summary>
    public WordList Old { get; } = file[Section, "old"];

    /// <summary>That word where a thing may be meant.</summary>
    public WordList OldOnly { get; } = file[Section, "old-only"];

    /// <summary>How a year is called before that word.</summary>
    public WordList Years { get; } = file[Section, "years"];

    /// <summary>How a month is.</summary>
    public WordList Months { get; } = file[Section, "months"];

    /// <summary>How a week is.</summary>
    public WordList Weeks { get; } = file[Section, "weeks"];

    /// <summary>How a day is.</summary>
    public WordList Days { get; } = file[Section, "days"];

    /// <summary>Words before the name of a place, and before no person with an age.</summary>
    public WordList BeforePlaces { get; } = file[Section, "before-places"];

    /// <summary>Verbs that leave a school.</summary>
    public WordList Leaving { get; } = file[Section, "leaving"];

    /// <summary>What is left at an age: "left school at 14".</summary>
    public WordList School { get; } = file[Section, "school"];

    /// <summary>Words between the lowest and the highest age.</summary>
    public WordList BetweenAges { get; } = file[Section, "between-ages"];

    /// <summary>Words between a thing and its age.</summary>
    public WordList BeforeOldThing { get; } = file[Section, "before-old-thing"];

    /// <summary>The ending of decades, as a token: "60s".</summary>
    public WordList DecadeEnding { get; } = file[Section, "decade-ending"];

    /// <summary>Words for parts of a decade, and between them.</summary>
    public WordList PartsOfDecade { get; } = file[Section, "parts-of-decade"];

    /// <summary>Words before a decade of somebody's life.</summary>
    public WordList OwnersOfDecade { get; } = file[Section, "owners-of-decade"];

    /// <summary>Words before those.</summary>
    public WordList BeforeDecade { get; } = file[Section, "before-decade"];

    /// <summary>Words between "aged" and its number.</summary>
    public WordList BeforeNumber { get; } = file[Section, "before-number"];

    /// <summary>Words before a number that make it an age.</summary>
    public WordList Aged { get; } = file[Section, "aged"];

    /// <summary>Nouns before "of" that do.</summary>
    public WordList Ages { get; } = file[Section, "ages"];

    /// <summary>Words between two numbers of a range.</summary>
    public WordList UpTo { get; } = file[Section, "up-to"];

    /// <summary>The word before such a range whose numbers "and" joins.</summary>
    public WordList Between { get; } = file[Section, "between"];

    /// <summary>Words after an age that leave it one.</summary>
    public WordList AfterAged { get; } = file[Section, "after-aged"];

    /// <summary>Words behind "60 or" that tell from or up to which age.</summary>
    public WordList Thresholds { get; } = file[Section, "thresholds"];

    /// <summary>Words for dying and death.</summary>
    public WordList Deaths { get; } = file[Section, "deaths"];

    /// <summary>Verbs and adjectives of these.</summary>
    public WordList Dying { get; } = file[Section, "dying"];

    /// <summary>The verbs alone.</summary>
    public WordList Died { get; } = file[Section, "died"];

    /// <summary>The verb of a death that one word after it makes one.</summary>
    public WordList Passing { get; } = file[Section, "passing"];

    /// <summary>That word.</summary>
    public WordList Away { get; } = file[Section, "away"];

    /// <summary>The word before an age at which something happened.</summary>
    public WordList At { get; } = file[Section, "at"];

    /// <summary>The word before the year in which somebody was of an age.</summary>
    public WordList In { get; } = file[Section, "in"];

    /// <summary>Words before an age of another time: "since he was six".</summary>
    public WordList Then { get; } = file[Section, "then"];

    /// <summary>Words after an age of these days.</summary>
    public WordList AfterNow { get; } = file[Section, "after-now"];

    /// <summary>Forms of the verb of birthdays.</summary>
    public WordList Turning { get; } = file[Section, "turning"];

    /// <summary>Auxiliaries before that verb.</summary>
    public WordList Auxiliaries { get; } = file[Section, "auxiliaries"];

    /// <summary>Words between a verb and its age.</summary>
    public WordList Nearly { get; } = file[Section, "nearly"];

    /// <summary>Words before an age at the end of a description.</summary>
    public WordList AfterDescription { get; } = file[Section, "after-description"];

    /// <summary>The copula in its base form.</summary>
    public WordList Be { get; } = file[Section, "be"];

    /// <summary>The word before that form.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>The auxiliary of what might have been: "would have turned 61".</summary>
    public WordList Would { get; } = file[Section, "would"];

    /// <summary>The auxiliary of what is to come: "will be 61".</summary>
    public WordList Will { get; } = file[Section, "will"];

    /// <summary>Words before that: "thought to be".</summary>
    public WordList Reported { get; } = file[Section, "reported"];

    /// <summary>The first person with its copula, in one token.</summary>
    public WordList IAm { get; } = file[Section, "iam"];

    /// <summary>The copula as an ending, as a token.</summary>
    public WordList ShortCopulas { get; } = file[Section, "short-copulas"];

    /// <summary>Pronouns before it.</summary>
    public WordList BeforeShortCopulas { get; } = file[Section, "before-short-copulas"];

    /// <summary>Forms of the copula.</summary>
    public WordList Was { get; } = file[Section, "was"];

    /// <summary>The word after one of several ages of other times.</summary>
    public WordList When { get; } = file[Section, "when"];

    /// <summary>The verb of descriptions.</summary>
    public WordList Described { get; } = file[Section, "described"];

    /// <summary>Words between a subject and its verb.</summary>
    public WordList AfterSubject { get; } = file[Section, "after-subject"];

    /// <summary>Words before a person who is the subject.</summary>
    public WordList Determiners { get; } = file[Section, "determiners"];

    /// <summary>Words before an age that is a limit.</summary>
    public WordList Limits { get; } = file[Section, "limits"];

    /// <summary>Adjectives before an age that is a limit: "older than 61".</summary>
    public WordList Elder { get; } = file[Section, "elder"];

    /// <summary>The word between those and the age.</summary>
    public WordList Than { get; } = file[Section, "than"];

    /// <summary>Words for all of some age.</summary>
    public WordList Groups { get; } = file[Section, "groups"];

    /// <summary>Words before an age that several have: "both 15".</summary>
    public WordList Shared { get; } = file[Section, "shared"];

    /// <summary>Nouns for two people together, who may be of one age: "the couple, both 61".</summary>
    public WordList Pairs { get; } = file[Section, "pairs"];

    /// <summary>Plurals of people who are of one age.</summary>
    public WordList Twins { get; } = file[Section, "twins"];

    /// <summary>Articles before "16-year-old".</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>Nouns for people that tell little of who they are.</summary>
    public WordList General { get; } = file[Section, "general"];

    /// <summary>Nouns for men and boys.</summary>
    public WordList Masculine { get; } = file[Section, "masculine"];

    /// <summary>Nouns for women and girls.</summary>
    public WordList Feminine { get; } = file[Section, "feminine"];

    /// <summary>Lemmas of words by which somebody is told to have done wrong.</summary>
    public WordList Accusing { get; } = file[Section, "accusing"];

    /// <summary>Words beside a noun of which there are several.</summary>
    public WordList OneOfSeveral { get; } = file[Section, "one-of-several"];

    /// <summary>Verbs between "who" and its predicate: "who they said was 61".</summary>
    public WordList Saying { get; } = file[Section, "saying"];
}
