using WicFactCheck.Text;

namespace WicFactCheck.Documents;

internal enum BlockKind
{
    Headline,
    Heading,
    Dateline,
    Paragraph,
    ListItem,
    TableCell,
    Quotation,

    /// <summary>When it was published or changed.</summary>
    Stamp,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>The outlet's own lines: its name with price, number and day, its menu.</summary>
    Masthead,

    /// <summary>What a picture shows, and whose it is.</summary>
    Caption,

    /// <summary>What leads to other articles.</summary>
    Related,

    /// <summary>What is told of the article itself: corrections, versions.</summary>
    Notice,

    /// <summary>A post on a network, shown within the article.</summary>
    Post,

    /// <summary>What is in a language that can't be read.</summary>
    Foreign,
}

/// <summary>A part of a document that sentences don't cross.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Span">Where its words stand in the text; what is none of the article's own can stand within another one.</param>
internal sealed record Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>Of a cell of a table, where the head of its column stands in the text; null where it has none.</summary>
    public TextSpan? Head { get; init; }

    /// <summary>
    /// Of a part of the frame that its first words alone tell, what it is if its sentence turns out to tell a fact; else null.
    /// </summary>
    public BlockKind? Otherwise { get; init; }

    /// <summary>Whether its words are the article's own, headline and dateline included.</summary>
    public bool IsArticle => Kind < BlockKind.Stamp;
}
