namespace WicFactCheck.Languages;

/// <summary>Words at the edges of sentences.</summary>
internal sealed class SentenceWords(WordFile file)
{
    private const string Section = "sentences";

    /// <summary>Words whose stop ends no sentence where a number follows: "No. 2".</summary>
    public WordList StoppedBeforeNumbers { get; } = file[Section, "stopped-before-numbers"];

    /// <summary>Short common words, with a capital, that begin a sentence after initials: "at 8 a.m. The doors".</summary>
    public WordList Openers { get; } = file[Section, "openers"];

    /// <summary>Words that titles write without a capital, of three letters and more.</summary>
    public WordList SmallInTitles { get; } = file[Section, "small-in-titles"];
}
