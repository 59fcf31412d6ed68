namespace WicFactCheck.Languages;

/// <summary>What the stages that read a text have to know of its language, beside the rules.</summary>
internal sealed class Language
{
    /// <summary>What it is called in English.</summary>
    public required string Name { get; init; }

    /// <summary>Words at the edges of sentences.</summary>
    public required SentenceWords Sentences { get; init; }

    /// <summary>Words by which an outlet speaks of itself, to its readers.</summary>
    public required FrameTerms FrameWords { get; init; }

    /// <summary>Words beside numbers that name something.</summary>
    public required DesignatorWords Designators { get; init; }

    /// <summary>Words beside times.</summary>
    public required TimeWords Times { get; init; }

    /// <summary>Words beside ages.</summary>
    public required AgeTerms Ages { get; init; }

    /// <summary>Words in and beside numbers.</summary>
    public required NumberTerms Numbers { get; init; }

    /// <summary>Words that make numbers parts of others.</summary>
    public required ArithmeticTerms Arithmetic { get; init; }

    /// <summary>Words that make numbers changes, shares and multiples of others.</summary>
    public required RateTerms Rates { get; init; }

    /// <summary>Words in and beside names.</summary>
    public required NameTerms Names { get; init; }

    /// <summary>Words that tell which mentions may be of one person, body or place.</summary>
    public required EntityTerms Entities { get; init; }

    /// <summary>Words beside what somebody is.</summary>
    public required RoleTerms Roles { get; init; }

    /// <summary>Words beside places where something is or happens.</summary>
    public required SiteTerms Sites { get; init; }

    /// <summary>Words of the addresses of streets.</summary>
    public required AddressTerms Addresses { get; init; }

    /// <summary>Words beside titles of works.</summary>
    public required WorkTerms Works { get; init; }

    /// <summary>Words for whose relative somebody is.</summary>
    public required KinTerms Kin { get; init; }

    /// <summary>Words by which one is tied to another that is the only one of the kind.</summary>
    public required TieTerms Ties { get; init; }

    /// <summary>Words by which somebody is told to have won something or to hold a record.</summary>
    public required ContestTerms Contests { get; init; }

    /// <summary>Words by which somebody is told to have made a work.</summary>
    public required MakerTerms Makers { get; init; }

    /// <summary>Words by which it is told where something lies, seen from another place.</summary>
    public required OffsetTerms Offsets { get; init; }

    /// <summary>Words for people by their countries.</summary>
    public required NationTerms Nations { get; init; }

    /// <summary>Words beside lengths of time and their two ends.</summary>
    public required StretchTerms Stretches { get; init; }

    /// <summary>Verbs by which things begin and end.</summary>
    public required StageTerms Stages { get; init; }

    /// <summary>Words for how late or early something was.</summary>
    public required DelayTerms Delays { get; init; }

    /// <summary>Words beside lengths of time that end when an article appears.</summary>
    public required UpToNowTerms UpToNow { get; init; }

    /// <summary>Words for what is held again and again.</summary>
    public required SeriesTerms Series { get; init; }

    /// <summary>Words for anniversaries and beginnings.</summary>
    public required JubileeTerms Jubilees { get; init; }

    /// <summary>Words by which claims find what they are about.</summary>
    public required ClaimTerms Claims { get; init; }

    /// <summary>Words beside places in an order.</summary>
    public required RankTerms Ranks { get; init; }

    /// <summary>Words that tell what a number counts.</summary>
    public required CountTerms Counts { get; init; }

    /// <summary>Words that tell which of a group are counted, and what became of them.</summary>
    public required GroupTerms Groups { get; init; }

    /// <summary>Words between a number of people and what became of them.</summary>
    public required PredicateTerms Predicates { get; init; }

    /// <summary>Words by which trees are mended.</summary>
    public required TreeTerms Trees { get; init; }

    /// <summary>Words that do something to clauses beside them.</summary>
    public required ClauseLexicon Clauses { get; init; }

    /// <summary>What the endings of its words make likely.</summary>
    public required WordEndings Endings { get; init; }

    /// <summary>A number that the forms of a word share, the same in every run.</summary>
    public required Func<ReadOnlySpan<char>, ulong> Stem { get; init; }

    /// <summary>A word with the forms that regular endings make of it; alone where it has such an ending itself.</summary>
    public required Func<string, IEnumerable<string>> RegularForms { get; init; }

    /// <summary>A place in an order in digits: "21st".</summary>
    public required Func<int, string> Ordinal { get; init; }

    /// <summary>What its words mean, read with its model when first asked for.</summary>
    public required Lazy<IWordSpace> Vectors { get; init; }

    /// <summary>What stands around articles in it, made when first asked for.</summary>
    public required Lazy<FrameShapes> Frame { get; init; }

    /// <summary>What messages say.</summary>
    public required Phrases Phrases { get; init; }
}
