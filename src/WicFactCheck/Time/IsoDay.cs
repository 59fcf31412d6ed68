using NodaTime;
using NodaTime.Text;

namespace WicFactCheck.Time;

/// <summary>Reads the days of articles as options, settings and batches write them, by ISO 8601: "2024-05-31".</summary>
internal static class IsoDay
{
    private const int Length = 10;

    /// <summary>The day; null where it is written otherwise, or so far from ours that no time can be counted from it.</summary>
    public static LocalDate? Parse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } && TimeAnchor.IsYear(day.Year) ? day : null;

    /// <summary>The day with which a text begins, behind which a time may stand; null as above.</summary>
    public static LocalDate? ParseStart(string? text) => text is { Length: >= Length } ? Parse(text[..Length]) : null;
}
