using System.Collections.Immutable;
using WicFactCheck.Analysis;
using WicFactCheck.Text;
using WicFactCheck.Text.Designations;

namespace WicFactCheck.Documents;

/// <summary>An article as it was read: its parts, its tokens and what its frame says about it.</summary>
public sealed class Document
{
    internal Document(SourceText source, ImmutableArray<Block> blocks, AnnotatedText text) =>
        (Source, Blocks, Text) = (source, blocks, text);

    public SourceText Source { get; }

    /// <summary>The outlet that published it, or null where the article does not tell.</summary>
    public string? Outlet { get; init; }

    public string Path => Source.Path;

    internal ImmutableArray<Block> Blocks { get; }

    internal AnnotatedText Text { get; }

    /// <summary>The numbers in its text that name something, in order and apart from each other.</summary>
    internal ImmutableArray<Designation> Designations => Text.Get(TextLayers.Designations);

    /// <summary>Where the frame of the article may state its date of publication, the most trusted place first.</summary>
    internal ImmutableArray<TextSpan> DatePlaces { get; init; } = [];

    /// <summary>Words beside the text that may state that date; they come before those places.</summary>
    internal ImmutableArray<string> StatedDates { get; init; } = [];

    /// <summary>Words beside the text that may state that date where nothing else does.</summary>
    internal ImmutableArray<string> LastDates { get; init; } = [];

    /// <summary>What it is in, for people, where that can't be read, so that it has no tokens; else null.</summary>
    internal string? OtherLanguage { get; init; }

    internal BlockKind KindAt(int token) => Blocks[Text.SentenceOf(token).Block].Kind;
}
