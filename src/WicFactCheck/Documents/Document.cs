using System.Collections.Immutable;
using WicFactCheck.Text;

namespace WicFactCheck.Documents;

/// <summary>An article as it was read: its parts, its tokens and what its frame says about it.</summary>
public sealed class Document
{
    public required SourceText Source { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    public required TokenizedText Text { get; init; }

    /// <summary>The outlet that published it, or null where the article does not tell.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where the frame of the article may state its date of publication, the most trusted place first.</summary>
    public ImmutableArray<TextSpan> DatePlaces { get; init; } = [];

    public string Path => Source.Path;

    public BlockKind KindAt(int token) => Blocks[Text.SentenceOf(token).Block].Kind;
}
