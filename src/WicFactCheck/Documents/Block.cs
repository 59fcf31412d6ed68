using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

internal enum BlockKind
{
    Headline,
    Heading,
    Dateline,
    Paragraph,
    ListItem,
    Quotation,
}

/// <summary>A part of a document that sentences don't cross.</summary>
/// <param name="Kind">What part it is.</param>
/// <param name="Runs">The stretches of the file that hold its words, markup left out, in order.</param>
internal sealed record Block(BlockKind Kind, ImmutableArray<TextSpan> Runs)
{
    public TextSpan Span => new(Runs[0].Start, Runs[^1].End);
}
