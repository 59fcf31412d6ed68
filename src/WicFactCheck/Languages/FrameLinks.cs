using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>How outlets lead readers from an article to others, and to themselves.</summary>
internal sealed class FrameLinks
{
    /// <summary>What leads elsewhere.</summary>
    public required Regex Related { get; init; }

    /// <summary>Words that point elsewhere before a title.</summary>
    public required Regex LeadBefore { get; init; }

    /// <summary>What outlets ask of their readers.</summary>
    public required Regex Appeal { get; init; }
}
