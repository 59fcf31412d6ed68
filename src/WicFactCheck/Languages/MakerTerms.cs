namespace WicFactCheck.Languages;

/// <summary>Words by which somebody is told to have made a work.</summary>
internal sealed class MakerTerms
{
    private const string Section = "makers";

    public MakerTerms(WordFile file)
    {
        (Directions, Of) = (file[Section, "directions"], file[Section, "of"]);
        (Sculptures, Paintings, Owned) = (file[Section, "sculptures"], file[Section, "paintings"], file[Section, "owned"]);
        (Works, Music, Creations) = (file[Section, "works"], file[Section, "music"], file[Section, "creations"]);
        Parts = file[Section, "parts"];
    }

    /// <summary>Nouns for what a director does: "staging".</summary>
    public WordList Directions { get; }

    /// <summary>Prepositions before whose that is.</summary>
    public WordList Of { get; }

    /// <summary>Nouns for what a sculptor makes.</summary>
    public WordList Sculptures { get; }

    /// <summary>Those for what a painter makes.</summary>
    public WordList Paintings { get; }

    /// <summary>Those of both that somebody "has" who made them; a portrait is of whom it shows.</summary>
    public WordList Owned { get; }

    /// <summary>The noun for anything that an artist makes.</summary>
    public WordList Works { get; }

    /// <summary>Nouns for what somebody composes.</summary>
    public WordList Music { get; }

    /// <summary>Nouns for what somebody designs or devises.</summary>
    public WordList Creations { get; }

    /// <summary>Nouns for what of a song somebody writes.</summary>
    public WordList Parts { get; }
}
