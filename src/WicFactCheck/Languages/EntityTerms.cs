using System.Collections.Frozen;

namespace WicFactCheck.Languages;

/// <summary>Words that tell which mentions may be of one person, body or place.</summary>
internal sealed class EntityTerms
{
    private const string Section = "entities";
    private const string Names = "first-names";

    private readonly Lazy<(FrozenSet<string> Feminine, FrozenSet<string> Masculine)> _firstNames;

    public EntityTerms(WordFile file)
    {
        Reflexives = file[Section, "reflexives"];
        FeminineTitles = file[Section, "feminine-titles"];
        MasculineTitles = file[Section, "masculine-titles"];
        Feminine = file[Section, "feminine"];
        Masculine = file[Section, "masculine"];
        FeminineEndings = file[Section, "feminine-endings"];
        MasculineEndings = file[Section, "masculine-endings"];
        NoMen = file[Section, "no-men"];
        Groups = file[Section, "groups"];
        CompanyEndings = file[Section, "company-endings"];
        Calendar = file[Section, "calendar"];
        Times = file[Section, "times"];
        Others = file[Section, "others"];
        Demonstratives = file[Section, "demonstratives"];
        Impersonal = file[Section, "impersonal"];
        OfEvents = file[Section, "of-events"];
        MoreBodies = file[Section, "more-bodies"];
        PartsInDeeds = file[Section, "parts-in-deeds"];
        Prosecuting = file[Section, "prosecuting"];
        Unhurt = file[Section, "unhurt"];
        Hurting = file[Section, "hurting"];
        Had = file[Section, "had"];
        var (feminine, masculine) = (file[Names, "feminine"], file[Names, "masculine"]);
        _firstNames = new(() =>
            (
                feminine.Words.ToArray().ToFrozenSet(StringComparer.Ordinal),
                masculine.Words.ToArray().ToFrozenSet(StringComparer.Ordinal)
            )
        );
    }

    /// <summary>Pronouns for whom the clause is about already: "herself".</summary>
    public WordList Reflexives { get; }

    /// <summary>Titles of women.</summary>
    public WordList FeminineTitles { get; }

    /// <summary>Titles of men.</summary>
    public WordList MasculineTitles { get; }

    /// <summary>Nouns for women, beside those of ages.</summary>
    public WordList Feminine { get; }

    /// <summary>Nouns for men, beside those of ages.</summary>
    public WordList Masculine { get; }

    /// <summary>How other nouns for women end: "spokeswoman".</summary>
    public WordList FeminineEndings { get; }

    /// <summary>How other nouns for men end: "fisherman".</summary>
    public WordList MasculineEndings { get; }

    /// <summary>Nouns that end so and mean no man.</summary>
    public WordList NoMen { get; }

    /// <summary>Nouns in the singular that "they" may mean.</summary>
    public WordList Groups { get; }

    /// <summary>Words at the end of a company's name that it may be called without.</summary>
    public WordList CompanyEndings { get; }

    /// <summary>Names of days and months.</summary>
    public WordList Calendar { get; }

    /// <summary>Nouns for times.</summary>
    public WordList Times { get; }

    /// <summary>Words before a noun by which it means another one than before.</summary>
    public WordList Others { get; }

    /// <summary>Words that point: "this".</summary>
    public WordList Demonstratives { get; }

    /// <summary>Lemmas of verbs with an "it" that means nothing.</summary>
    public WordList Impersonal { get; }

    /// <summary>Lemmas of verbs whose subject "it" is what happened, and no thing.</summary>
    public WordList OfEvents { get; }

    /// <summary>Nouns for bodies, beside those that end the names of such.</summary>
    public WordList MoreBodies { get; }

    /// <summary>Nouns for people by their part in one deed, crash or case: "driver", "suspect".</summary>
    public WordList PartsInDeeds { get; }

    /// <summary>Lemmas of what befalls those who are told to have done a deed: "arrest".</summary>
    public WordList Prosecuting { get; }

    /// <summary>Adjectives for whoever came through.</summary>
    public WordList Unhurt { get; }

    /// <summary>Lemmas of verbs by which harm is done to somebody.</summary>
    public WordList Hurting { get; }

    /// <summary>The auxiliary of what was before.</summary>
    public WordList Had { get; }

    /// <summary>Whether only women have a first name, given without accents and in small letters.</summary>
    public bool IsFeminineName(string name) => _firstNames.Value.Feminine.Contains(name);

    /// <summary>Whether only men have it.</summary>
    public bool IsMasculineName(string name) => _firstNames.Value.Masculine.Contains(name);
}
