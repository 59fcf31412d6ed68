using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>What lines look like that name an outlet and the day of its issue: "Harbour Post, 3 March 2025".</summary>
internal sealed class FrameImprints
{
    /// <summary>A day, or the month or season of an issue with its year.</summary>
    public required Regex Date { get; init; }

    /// <summary>What may stand beside names and date: "posted", "No. 12", "page 4", "by N. N.".</summary>
    public required Regex Filler { get; init; }

    /// <summary>What parts one name from another.</summary>
    public required Regex Gap { get; init; }
}
