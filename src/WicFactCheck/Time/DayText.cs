using System.Globalization;
using NodaTime;

namespace WicFactCheck.Time;

/// <summary>Days as ISO 8601 writes them.</summary>
internal static class DayText
{
    /// <summary>The day: "2024-05-08".</summary>
    public static string Iso(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    /// <summary>The month of a day: "2024-05".</summary>
    public static string IsoMonth(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}");
}
