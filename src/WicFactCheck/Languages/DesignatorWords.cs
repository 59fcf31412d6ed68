namespace WicFactCheck.Languages;

/// <summary>Words beside numbers that name something and count nothing.</summary>
internal sealed class DesignatorWords(WordFile file)
{
    private const string Section = "designators";

    /// <summary>Words before the number of anything: "number 7".</summary>
    public WordList Signs { get; } = file[Section, "signs"];

    /// <summary>The one of them that is a word, and makes a name of the noun before it: "order number 4477".</summary>
    public WordList NumberWord { get; } = file[Section, "number-word"];

    /// <summary>Nouns for states and people that go by their number: "the Group of 77".</summary>
    public WordList Groups { get; } = file[Section, "groups"];

    /// <summary>What a maker calls the kinds of one line, with a capital: "737 Max", "iPhone 15 Pro".</summary>
    public WordList Variants { get; } = file[Section, "variants"];

    /// <summary>Nouns for what flies and has a number for a name.</summary>
    public WordList Craft { get; } = file[Section, "craft"];

    /// <summary>Nouns for what is set to a number that names something: "set the code to 7700".</summary>
    public WordList Codes { get; } = file[Section, "codes"];

    /// <summary>Words between the two.</summary>
    public WordList CodeLinks { get; } = file[Section, "code-links"];

    /// <summary>Nouns before "book" for one of a register: "deed book 1212".</summary>
    public WordList Registers { get; } = file[Section, "registers"];

    /// <summary>The noun that they stand before.</summary>
    public WordList Book { get; } = file[Section, "book"];

    /// <summary>How bills of a parliament begin their numbers: "S. 1207".</summary>
    public WordList BillSigns { get; } = file[Section, "bill-signs"];

    /// <summary>Nouns and verbs beside which they do.</summary>
    public WordList Lawmaking { get; } = file[Section, "lawmaking"];

    /// <summary>Words before the corner of two streets: "at 4th and Main".</summary>
    public WordList BeforeCorners { get; } = file[Section, "before-corners"];

    /// <summary>What stands before a street that has an ordinal for its name: "along Tenth".</summary>
    public WordList BeforeStreets { get; } = file[Section, "before-streets"];

    /// <summary>The halves of the day behind an hour, which is no number of a house: "4 PM CT".</summary>
    public WordList HalfDays { get; } = file[Section, "half-days"];

    /// <summary>Words between such numbers: "sections 3 and 4".</summary>
    public WordList Joiners { get; } = file[Section, "joiners"];

    /// <summary>The word between a number and its year: "petition 640 of 2018".</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>How collections of laws are cited.</summary>
    public WordList LawCodes { get; } = file[Section, "law-codes"];

    /// <summary>The word before a day that names something: "the July 26 Movement".</summary>
    public WordList Article { get; } = file[Section, "article"];

    /// <summary>The endings of owners, as tokens: "'s".</summary>
    public WordList Owners { get; } = file[Section, "owners"];

    /// <summary>What things of one model come in: "a pair of".</summary>
    public WordList Sets { get; } = file[Section, "sets"];

    /// <summary>Words before a thing that is told by its model: "a", "its".</summary>
    public WordList Determiners { get; } = file[Section, "determiners"];

    /// <summary>What versions begin with: "v9".</summary>
    public WordList Versions { get; } = file[Section, "versions"];

    /// <summary>Verbs behind what has a name and a version: "Quill 3.11 was".</summary>
    public WordList AfterVersions { get; } = file[Section, "after-versions"];

    /// <summary>The bores that are told in millimetres.</summary>
    public WordList BoresInMillimetres { get; } = file[Section, "bores-in-millimetres"];

    /// <summary>Words of one letter, which are no codes of shares.</summary>
    public WordList OneLetter { get; } = file[Section, "one-letter"];

    /// <summary>Words before a thing of a model that isn't told where it is: "asked for".</summary>
    public WordList BeforeModels { get; } = file[Section, "before-models"];

    /// <summary>What follows a number that an index rose or fell by.</summary>
    public WordList AfterIndex { get; } = file[Section, "after-index"];

    /// <summary>Words within titles that have no capital.</summary>
    public WordList SmallInTitles { get; } = file[Section, "small-in-titles"];

    /// <summary>Articles that open what a work is, behind its title: "…, a novel".</summary>
    public WordList WorkArticles { get; } = file[Section, "work-articles"];

    /// <summary>Letters before a number that name nothing with it: quarters, halves, fiscal years, circa.</summary>
    public WordList NoNames { get; } = file[Section, "no-names"];

    /// <summary>Endings of numbers that make names of them: "49ers".</summary>
    public WordList NamingEndings { get; } = file[Section, "naming-endings"];

    /// <summary>Units of one letter after a number.</summary>
    public WordList UnitLetters { get; } = file[Section, "unit-letters"];

    /// <summary>What stretches of streets between two others are called.</summary>
    public WordList Blocks { get; } = file[Section, "blocks"];

    /// <summary>Words between the number of a block and that word: "the 100 North block".</summary>
    public WordList BeforeBlock { get; } = file[Section, "before-block"];

    /// <summary>Directions between the number of a house and that of its street.</summary>
    public WordList Directions { get; } = file[Section, "directions"];

    /// <summary>What broadcasters call themselves beside their number: "12 News".</summary>
    public WordList Stations { get; } = file[Section, "stations"];

    /// <summary>Words for firearms and their bores, after the number of one.</summary>
    public WordList Calibres { get; } = file[Section, "calibres"];

    /// <summary>More words for firearms and what they fire, which don't follow the number of a bore by a hyphen.</summary>
    public WordList Firearms { get; } = file[Section, "firearms"];

    /// <summary>Words after a number that is dialled for how long before or after something that was.</summary>
    public WordList Moments { get; } = file[Section, "moments"];

    /// <summary>Words between whom somebody should call and the number.</summary>
    public WordList BeforeTelephone { get; } = file[Section, "before-telephone"];

    /// <summary>Words for a bore.</summary>
    public WordList Bores { get; } = file[Section, "bores"];

    /// <summary>The unit in which bores are measured.</summary>
    public WordList Millimetres { get; } = file[Section, "millimetres"];

    /// <summary>Words after such a number where no noun follows.</summary>
    public WordList AfterCalibre { get; } = file[Section, "after-calibre"];

    /// <summary>The bores that are called by their number alone: "a .45".</summary>
    public WordList CalibreNumbers { get; } = file[Section, "calibre-numbers"];

    /// <summary>What post is sent to that isn't sent to a house.</summary>
    public WordList Boxes { get; } = file[Section, "boxes"];

    /// <summary>Words before those.</summary>
    public WordList Postal { get; } = file[Section, "postal"];

    /// <summary>Words before a number that is more likely a year than that of a house.</summary>
    public WordList BeforeYears { get; } = file[Section, "before-years"];

    /// <summary>Words before digits that are meant as a day, whether or not a calendar has it.</summary>
    public WordList BeforeDates { get; } = file[Section, "before-dates"];

    /// <summary>Words after a number that is dialled: "911 call".</summary>
    public WordList AfterDialled { get; } = file[Section, "after-dialled"];

    /// <summary>Numbers by which help is called.</summary>
    public WordList Emergencies { get; } = file[Section, "emergencies"];

    /// <summary>Words after those: "911 recordings".</summary>
    public WordList AfterEmergencies { get; } = file[Section, "after-emergencies"];

    /// <summary>The word before a number that something is sent to.</summary>
    public WordList To { get; } = file[Section, "to"];

    /// <summary>Words between a telephone number and its last digits.</summary>
    public WordList Extensions { get; } = file[Section, "extensions"];
}
