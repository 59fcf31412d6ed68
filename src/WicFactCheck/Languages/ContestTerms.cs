namespace WicFactCheck.Languages;

/// <summary>Words by which somebody is told to have won something or to hold a record.</summary>
internal sealed class ContestTerms
{
    private const string Section = "contests";

    public ContestTerms(WordFile file)
    {
        (Victories, Ending, With, For) = (
            file[Section, "victories"],
            file[Section, "ending"],
            file[Section, "with"],
            file[Section, "for"]
        );
        (Going, At, Taking) = (file[Section, "going"], file[Section, "at"], file[Section, "taking"]);
        (Triumphing, Finishing, First) = (file[Section, "triumphing"], file[Section, "finishing"], file[Section, "first"]);
        (Top, Victorious) = (file[Section, "top"], file[Section, "victorious"]);
        (Crowning, Champions, Giving) = (file[Section, "crowning"], file[Section, "champions"], file[Section, "giving"]);
        (Classes, Scopes, Marks, Best) = (
            file[Section, "classes"],
            file[Section, "scopes"],
            file[Section, "marks"],
            file[Section, "best"]
        );
        (Beating, Matches, Opponents) = (file[Section, "beating"], file[Section, "matches"], file[Section, "opponents"]);
        (Besting, Standing) = (file[Section, "besting"], file[Section, "standing"]);
        (Hold, Prizes) = (file[Section, "hold"], file[Section, "prizes"]);
    }

    /// <summary>Nouns for what goes to the winner: "victory", "gold".</summary>
    public WordList Victories { get; }

    /// <summary>Verbs by which what is won ends in a victory.</summary>
    public WordList Ending { get; }

    /// <summary>The prepositions between those and the victory.</summary>
    public WordList With { get; }

    /// <summary>The preposition before whose victory it is.</summary>
    public WordList For { get; }

    /// <summary>The verb by which a title goes to its winner.</summary>
    public WordList Going { get; }

    /// <summary>Prepositions before what somebody wins in.</summary>
    public WordList At { get; }

    /// <summary>Verbs by which somebody takes a victory or a prize.</summary>
    public WordList Taking { get; }

    /// <summary>Nouns for what the winner gets.</summary>
    public WordList Prizes { get; }

    /// <summary>Verbs for winning that need no object.</summary>
    public WordList Triumphing { get; }

    /// <summary>Verbs for getting to the end of a race, beside which a place stands.</summary>
    public WordList Finishing { get; }

    /// <summary>The place of the winner.</summary>
    public WordList First { get; }

    /// <summary>The noun of "came out on top".</summary>
    public WordList Top { get; }

    /// <summary>Adjectives of those who have won.</summary>
    public WordList Victorious { get; }

    /// <summary>Verbs by which somebody is made a champion.</summary>
    public WordList Crowning { get; }

    /// <summary>Nouns for winners.</summary>
    public WordList Champions { get; }

    /// <summary>Verbs by which somebody gets a prize.</summary>
    public WordList Giving { get; }

    /// <summary>Verbs for winning against somebody.</summary>
    public WordList Beating { get; }

    /// <summary>Nouns for what two play against each other.</summary>
    public WordList Matches { get; }

    /// <summary>Prepositions before whom somebody plays against.</summary>
    public WordList Opponents { get; }

    /// <summary>Those who have a race of their own: "women", "juniors".</summary>
    public WordList Classes { get; }

    /// <summary>Words for where a record counts, as they stand in front of it: "national", "course".</summary>
    public WordList Scopes { get; }

    /// <summary>Nouns that are a record where they are the best.</summary>
    public WordList Marks { get; }

    /// <summary>Adjectives of a record.</summary>
    public WordList Best { get; }

    /// <summary>Verbs by which somebody does as well as a record, or better.</summary>
    public WordList Besting { get; }

    /// <summary>Verbs for how long a record was one.</summary>
    public WordList Standing { get; }

    /// <summary>Verbs for having a record.</summary>
    public WordList Hold { get; }
}
