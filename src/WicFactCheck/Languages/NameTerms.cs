namespace WicFactCheck.Languages;

/// <summary>Words in and beside names of people, places, organisations and events.</summary>
internal sealed class NameTerms(WordFile file)
{
    private const string Section = "names";

    /// <summary>Letters that some countries write otherwise than others, by twos.</summary>
    public WordList Spellings { get; } = file[Section, "spellings"];

    /// <summary>First names with their short forms and spellings.</summary>
    public GivenNames GivenNames { get; } = new(file);

    /// <summary>Nouns for offices and their bodies, which may differ by little: "Minister", "Ministry".</summary>
    public WordList Offices { get; } = file[Section, "offices"];

    /// <summary>Syllables that given names of East Asia go on with after a hyphen, in small letters.</summary>
    public WordList GivenSyllables { get; } = file[Section, "given-syllables"];

    /// <summary>What is short and begins names of places, and is no title: "St.".</summary>
    public WordList BeforePlaceNames { get; } = file[Section, "before-place-names"];

    /// <summary>Words after a name that tell a son from his father.</summary>
    public WordList Generations { get; } = file[Section, "generations"];

    /// <summary>Words before an event or its edition.</summary>
    public WordList EditionArticles { get; } = file[Section, "edition-articles"];

    /// <summary>Words before a described event.</summary>
    public WordList EventDeterminers { get; } = file[Section, "event-determiners"];

    /// <summary>Words for the edition before.</summary>
    public WordList Previous { get; } = file[Section, "previous"];

    /// <summary>Articles and owners before an edition.</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>Adjectives that stand before a name with a capital and are no part of it.</summary>
    public WordList CapitalAdjectives { get; } = file[Section, "capital-adjectives"];

    /// <summary>The word after a place in an order and a hyphen: "second-ever".</summary>
    public WordList Ever { get; } = file[Section, "ever"];

    /// <summary>The endings of places in an order, as tokens.</summary>
    public WordList OrdinalEndings { get; } = file[Section, "ordinal-endings"];

    /// <summary>Words for the edition after.</summary>
    public WordList Next { get; } = file[Section, "next"];

    /// <summary>The endings of owners, as tokens.</summary>
    public WordList Owners { get; } = file[Section, "owners"];

    /// <summary>The noun of "this year's".</summary>
    public WordList Year { get; } = file[Section, "year"];

    /// <summary>Words before it for the year of the article.</summary>
    public WordList This { get; } = file[Section, "this"];

    /// <summary>Words for the one before.</summary>
    public WordList Last { get; } = file[Section, "last"];

    /// <summary>Words for the one after.</summary>
    public WordList Coming { get; } = file[Section, "coming"];

    /// <summary>Nouns after a number that count years of something.</summary>
    public WordList Anniversaries { get; } = file[Section, "anniversaries"];

    /// <summary>The word after a length that counts from something.</summary>
    public WordList Since { get; } = file[Section, "since"];

    /// <summary>Words before a length that something has not happened for.</summary>
    public WordList BeforeLength { get; } = file[Section, "before-length"];

    /// <summary>The word for what has not happened before.</summary>
    public WordList First { get; } = file[Section, "first"];

    /// <summary>Words for what does not happen.</summary>
    public WordList Negations { get; } = file[Section, "negations"];

    /// <summary>The word of belonging.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>The pronoun of an event, at the start of a sentence.</summary>
    public WordList It { get; } = file[Section, "it"];

    /// <summary>The word before the last name of a list.</summary>
    public WordList And { get; } = file[Section, "and"];

    /// <summary>Words within names.</summary>
    public WordList InsideNames { get; } = file[Section, "inside-names"];

    /// <summary>Words before the name of a place.</summary>
    public WordList BeforePlaces { get; } = file[Section, "before-places"];

    /// <summary>The article within a name.</summary>
    public WordList The { get; } = file[Section, "the"];

    /// <summary>Pronouns of people, as subjects.</summary>
    public WordList Pronouns { get; } = file[Section, "pronouns"];

    /// <summary>The article before a description.</summary>
    public WordList DefiniteArticles { get; } = file[Section, "definite-articles"];

    /// <summary>Articles before what is nobody.</summary>
    public WordList ThingArticles { get; } = file[Section, "thing-articles"];
}
