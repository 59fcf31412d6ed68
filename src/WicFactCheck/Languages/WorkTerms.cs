namespace WicFactCheck.Languages;

/// <summary>Words beside titles of works, and names of what else has one: ships, horses.</summary>
internal sealed class WorkTerms(WordFile file)
{
    private const string Section = "works";

    /// <summary>Words before a title: "the film called".</summary>
    public WordList Naming { get; } = file[Section, "naming"];

    /// <summary>Articles and possessives before the kind of a work: "a novel", "her novel".</summary>
    public WordList Articles { get; } = file[Section, "articles"];

    /// <summary>The verb between a title and its kind: "her first novel was".</summary>
    public WordList Be { get; } = file[Section, "be"];

    /// <summary>Words that stay small in titles, those of other languages among them.</summary>
    public WordList Small { get; } = file[Section, "small"];
}
