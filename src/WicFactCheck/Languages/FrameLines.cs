using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>What the lines look like that an outlet puts around an article, and that are none of its sentences.</summary>
internal sealed class FrameLines
{
    /// <summary>A day or a time of day.</summary>
    public required Regex DateOrClock { get; init; }

    /// <summary>A day with its year.</summary>
    public required Regex FullDate { get; init; }

    /// <summary>A label, a time, and few words more.</summary>
    public required Regex LabelledStamp { get; init; }

    /// <summary>What names the article before a stamp.</summary>
    public required Regex ArticleBefore { get; init; }

    /// <summary>How long it takes to read.</summary>
    public required Regex ReadingTime { get; init; }

    /// <summary>Where one sentence of a frame ends and another begins.</summary>
    public required Regex SentenceGap { get; init; }

    /// <summary>What may stand beside the time in a line that is nothing but a stamp.</summary>
    public required Regex BesideStamp { get; init; }

    /// <summary>A stamp before the words of a line.</summary>
    public required Regex StampBefore { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Regex Byline { get; init; }

    /// <summary>A name and a comma, and what follows with a small letter.</summary>
    public required Regex NameBefore { get; init; }

    /// <summary>Who the writer is, as a sentence.</summary>
    public required Regex WriterNote { get; init; }

    /// <summary>What only an outlet's head, foot or menu has: volume, price, circulation.</summary>
    public required Regex Masthead { get; init; }

    /// <summary>The number of an issue, or the mark of a writer, alone in its line.</summary>
    public required Regex IssueNumber { get; init; }
}
