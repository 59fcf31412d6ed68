namespace WicFactCheck.Languages;

/// <summary>What stands around articles in a language, told by how it looks.</summary>
/// <remarks>None is matched with more than the length of a line of the frame.</remarks>
internal sealed class FrameShapes
{
    /// <summary>Lines that are no sentences.</summary>
    public required FrameLines Lines { get; init; }

    /// <summary>Lines that name an outlet and a day.</summary>
    public required FrameImprints Imprints { get; init; }

    /// <summary>What leads elsewhere.</summary>
    public required FrameLinks Links { get; init; }

    /// <summary>What tells of the article itself.</summary>
    public required FrameNotices Notices { get; init; }

    /// <summary>Captions and credits.</summary>
    public required FramePictures Pictures { get; init; }

    /// <summary>Pieces of a line that strokes or dots cut.</summary>
    public required FramePieces Pieces { get; init; }

    /// <summary>Posts on networks.</summary>
    public required FramePosts Posts { get; init; }

    /// <summary>Dates of publication.</summary>
    public required FrameStamps Stamps { get; init; }
}
