namespace WicFactCheck.Languages;

/// <summary>Words beside places where something is or happens.</summary>
internal sealed class SiteTerms(WordFile file)
{
    private const string Section = "sites";

    /// <summary>Prepositions before where something is.</summary>
    public WordList Within { get; } = file[Section, "within"];

    /// <summary>Prepositions before where something comes from or goes.</summary>
    public WordList Along { get; } = file[Section, "along"];

    /// <summary>Lemmas of verbs of moving, and of nouns for what moves and for people who come from somewhere.</summary>
    public WordList Moving { get; } = file[Section, "moving"];
}
