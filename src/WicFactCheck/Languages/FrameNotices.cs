using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>How outlets tell of an article itself: corrections, versions.</summary>
internal sealed class FrameNotices
{
    /// <summary>The head of a note about the article.</summary>
    public required Regex NoticeHead { get; init; }

    /// <summary>What tells of the article itself and of earlier versions of it.</summary>
    public required Regex Notice { get; init; }

    /// <summary>A paragraph that tells what an outlet is, whose name is the group "name".</summary>
    public required Regex AboutOutlet { get; init; }

    /// <summary>The note in brackets with which an agency sends a text again.</summary>
    public required Regex Resent { get; init; }

    /// <summary>What agencies write for editors in a line of its own.</summary>
    public required Regex WireLine { get; init; }

    /// <summary>An outlet that speaks of something it printed.</summary>
    public required Regex OwnWords { get; init; }

    /// <summary>Words for a slip in print.</summary>
    public required Regex Slip { get; init; }
}
