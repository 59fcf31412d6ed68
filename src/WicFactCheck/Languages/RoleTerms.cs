namespace WicFactCheck.Languages;

/// <summary>Words beside what somebody is.</summary>
internal sealed class RoleTerms(WordFile file)
{
    private const string Section = "roles";

    /// <summary>Nouns for people that tell no role: who they are by birth or to each other.</summary>
    public WordList NoRoles { get; } = file[Section, "no-roles"];

    /// <summary>Nouns for people that tell whose relative or predecessor they are.</summary>
    public WordList Relatives { get; } = file[Section, "relatives"];

    /// <summary>The relative pronoun of people.</summary>
    public WordList Who { get; } = file[Section, "who"];

    /// <summary>Words between a role and of what it is one.</summary>
    public WordList BeforeComplement { get; } = file[Section, "before-complement"];

    /// <summary>Lemmas of verbs by which somebody gets a role or has it: "was elected mayor", "serves as mayor".</summary>
    public WordList Appointing { get; } = file[Section, "appointing"];

    /// <summary>The word between such a verb and the role.</summary>
    public WordList As { get; } = file[Section, "as"];

    /// <summary>Words for what is so no longer, or not yet.</summary>
    public WordList NotNow { get; } = file[Section, "not-now"];

    /// <summary>Short forms of grades.</summary>
    public WordList ShortGrades { get; } = file[Section, "short-grades"];

    /// <summary>Words before a role for how high it is, or since when or for how long.</summary>
    public WordList Ranks { get; } = file[Section, "ranks"];

    /// <summary>The word that makes a minister the first one.</summary>
    public WordList Prime { get; } = file[Section, "prime"];

    /// <summary>Offices of which a town, a school or a country has one each, by which it needn't be named.</summary>
    public WordList LoneOffices { get; } = file[Section, "lone-offices"];

    /// <summary>Roles that before a name may be a rank, which several have: "Captain Ada Lindqvist".</summary>
    public WordList Grades { get; } = file[Section, "grades"];

    /// <summary>Parts that a body has several of, each with a leader of its own: "battalion chief".</summary>
    public WordList Parts { get; } = file[Section, "parts"];

    /// <summary>The word before what a role is about.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>The word before a noun that makes it one of those who lead: "chief executive".</summary>
    public WordList Chief { get; } = file[Section, "chief"];

    /// <summary>The noun that tells nothing after it: "chief executive officer".</summary>
    public WordList Officer { get; } = file[Section, "officer"];

    /// <summary>The article of what is the only one.</summary>
    public WordList Definite { get; } = file[Section, "definite"];

    /// <summary>Nouns after that word which it makes higher, and no other kind: "chief inspector".</summary>
    public WordList BelowChief { get; } = file[Section, "below-chief"];

    /// <summary>Endings of adjectives that tell what a role is about.</summary>
    public WordList FieldEndings { get; } = file[Section, "field-endings"];

    /// <summary>Other such adjectives.</summary>
    public WordList FieldAdjectives { get; } = file[Section, "field-adjectives"];

    /// <summary>Nouns for any body that a role is one of: "chair of the board", "club chair".</summary>
    public WordList Bodies { get; } = file[Section, "bodies"];

    /// <summary>Roles of which nobody has two at once.</summary>
    public RoleFamilies Families { get; } = new(file[Section, "families"], file[Section, "definite"]);

    /// <summary>Words before a role that make it that of somebody who stands in for whom the role alone names.</summary>
    public WordList Deputies { get; } = file[Section, "deputies"];

    /// <summary>Words before a noun which make two roles of it that nobody has at once.</summary>
    public WordList Heights { get; } = file[Section, "heights"];

    /// <summary>The word behind an office that makes it a higher one, and no other: "secretary general".</summary>
    public WordList HeightsAfter { get; } = file[Section, "heights-after"];

    /// <summary>Verbs by which somebody has the office of the same name: "chairs the board".</summary>
    public WordList Chairing { get; } = file[Section, "chairing"];

    /// <summary>Nouns for bodies that have such an office.</summary>
    public WordList Chaired { get; } = file[Section, "chaired"];

    /// <summary>Words before a role that somebody had.</summary>
    public WordList Past { get; } = file[Section, "past"];

    /// <summary>Nouns for whoever leads something, one as good as the other: "head of sales", "sales chief".</summary>
    public WordList Leaders { get; } = file[Section, "leaders"];
}
