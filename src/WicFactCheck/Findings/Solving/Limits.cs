using System.Globalization;
using NodaTime;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Solving;

/// <summary>Writes what a network knows about something: a year, a day, a stretch of either, a weekday, an amount.</summary>
internal static class Limits
{
    private const int DaysOfMonth = 31;

    private static readonly LocalDate DayZero = new(1, 1, 1);

    /// <summary>The day as the network counts it.</summary>
    public static int DayOf(LocalDate date) => Period.DaysBetween(DayZero, date);

    public static string Shown(int? least, int? most, BoundUnit unit) => (unit, least, most) switch
    {
        (_, null, null) => "any time",
        (BoundUnit.Weekdays, { } day, _) => ((IsoDayOfWeek)day).ToString(),
        (BoundUnit.Years, { } first, { } last) => first == last ? Number(first) : $"{Number(first)}/{Number(last)}",
        (BoundUnit.Years, { } first, null) => $"{Number(first)} or later",
        (BoundUnit.Years, null, { } last) => $"{Number(last)} or earlier",
        (_, { } first, { } last) => Days(DayZero.PlusDays(first), DayZero.PlusDays(last)),
        (_, { } first, null) => $"{Day(DayZero.PlusDays(first))} or later",
        (_, null, { } last) => $"{Day(DayZero.PlusDays(last))} or earlier",
    };

    /// <summary>An amount by the middle of what it can be, which is what is left where all that it follows from was rounded.</summary>
    public static string Shown(decimal? least, decimal? most) => (least, most) switch
    {
        ({ } low, { } high) => ((low + high) / 2).ToString("#,0.##", CultureInfo.InvariantCulture),
        ({ } low, null) => $"{Number(low)} or more",
        (null, { } high) => $"{Number(high)} or less",
        _ => "any",
    };

    private static string Days(LocalDate first, LocalDate last) =>
        first == last ? Day(first)
        : first.Day == 1 && first.PlusMonths(1) == last.PlusDays(1) ? DayText.IsoMonth(first)
        : Period.DaysBetween(first, last) < DaysOfMonth ? $"{Day(first)}/{Day(last)}"
        : first.Year == last.Year ? Number(first.Year)
        : $"{Number(first.Year)}/{Number(last.Year)}";

    private static string Day(LocalDate date) => DayText.Iso(date);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
