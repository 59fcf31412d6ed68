using System.Text.RegularExpressions;

namespace WicFactCheck.Languages;

/// <summary>How pages say when they were published or changed, and reports where they come from.</summary>
internal sealed class FrameStamps
{
    /// <summary>A label and a date, which the group <c>iso</c> or <c>rest</c> holds.</summary>
    public required Regex Label { get; init; }

    /// <summary>How far a stamp is to be trusted as the day of publication; the least number first.</summary>
    public required Func<ReadOnlySpan<char>, int> RankOf { get; init; }

    /// <summary>
    /// Place, date and outlet before the first words of a report. The group <c>line</c> holds all but what ends it, <c>outlet</c>
    /// the outlet.
    /// </summary>
    public required Regex DatedDateline { get; init; }

    /// <summary>The same without a date, where an outlet in brackets or a dash is asked for.</summary>
    public required Regex UndatedDateline { get; init; }
}
