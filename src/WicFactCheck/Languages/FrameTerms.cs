namespace WicFactCheck.Languages;

/// <summary>Words by which an outlet speaks of itself, to its readers.</summary>
internal sealed class FrameTerms(WordFile file)
{
    private const string Section = "frame";

    /// <summary>Words for those who speak: "we", "our".</summary>
    public WordList Speakers { get; } = file[Section, "speakers"];

    /// <summary>Words for those who are spoken to: "you", "your".</summary>
    public WordList Readers { get; } = file[Section, "readers"];

    /// <summary>What outlets have on offer: "newsletter", "podcast".</summary>
    public WordList Offers { get; } = file[Section, "offers"];

    /// <summary>What they write: "article", "version".</summary>
    public WordList Writings { get; } = file[Section, "writings"];

    /// <summary>The last or first words of names of outlets: "Post", "Radio".</summary>
    public WordList Outlets { get; } = file[Section, "outlets"];

    /// <summary>What an outlet or its text is called beside its name: "newsletter", "press release".</summary>
    public WordList Imprints { get; } = file[Section, "imprints"];

    /// <summary>Small words within names and descriptions: "of", "the".</summary>
    public WordList Joiners { get; } = file[Section, "joiners"];

    /// <summary>Words for the one at hand or one before it: "this", "earlier".</summary>
    public WordList Pointers { get; } = file[Section, "pointers"];
}
