namespace WicFactCheck.Languages;

/// <summary>Words for how late or early something was.</summary>
internal sealed class DelayTerms(WordFile file)
{
    private const string Section = "delays";

    /// <summary>Words after how late something was.</summary>
    public WordList Late { get; } = file[Section, "late"];

    /// <summary>Words after how early it was.</summary>
    public WordList Early { get; } = file[Section, "early"];

    /// <summary>The word after how late it was before <see cref="Schedule"/>.</summary>
    public WordList Behind { get; } = file[Section, "behind"];

    /// <summary>The word after how early it was before the same.</summary>
    public WordList Ahead { get; } = file[Section, "ahead"];

    /// <summary>The word between the two.</summary>
    public WordList Of { get; } = file[Section, "of"];

    /// <summary>Nouns for what told when it was due.</summary>
    public WordList Schedule { get; } = file[Section, "schedule"];

    /// <summary>Lemmas of nouns for being late.</summary>
    public WordList Nouns { get; } = file[Section, "nouns"];

    /// <summary>Words before the time at which something was due.</summary>
    public WordList Due { get; } = file[Section, "due"];

    /// <summary>Lemmas of predicates of what is done and can be used.</summary>
    public WordList Done { get; } = file[Section, "done"];

    /// <summary>What may stand between the time of something and how late it was.</summary>
    public WordList Between { get; } = file[Section, "between"];
}
