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
}

/// <summary>A part of a document that sentences don't cross.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Span">Where its words stand in the text.</param>
internal sealed record Block(BlockKind Kind, TextSpan Span);
