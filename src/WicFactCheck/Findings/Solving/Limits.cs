using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Solving;

/// <summary>Writes what a network knows about something: a year, a day, a stretch of either, a weekday, an amount.</summary>
internal static class Limits
{
    private const int DaysOfMonth = 31;

    private static readonly LocalDate DayZero = new(1, 1, 1);

    /// <summary>The day as the network counts it.</summary>
    public static int DayOf(LocalDate date) => Period.DaysBetween(DayZero, date);

    /// <summary>A side whose value lies between limits.</summary>
    public static Side Side(int? least, int? most, BoundUnit unit, ImmutableArray<Claim> claims, ImmutableArray<Reason> because)
    {
        var side = new Side(Listed(least, most, unit), claims, because);
        return (unit, least, most) switch
        {
            (BoundUnit.Years, { } first, { } last) => side with
            {
                Shown = TimeText.OfYears(first, last),
                When = TimeText.WhenOfYears(first, last),
            },
            (BoundUnit.Days, { } first, { } last) => side with
            {
                Shown = TimeText.OfDays(DayAt(first), DayAt(last)),
                When = TimeText.WhenOfDays(DayAt(first), DayAt(last)),
            },
            (BoundUnit.Days, { } first, null) => side with
            {
                Shown = MessagePhrase.Limit("or-later", TimeText.OfDay(DayAt(first))),
                When = MessagePhrase.Limit("on-or-later", TimeText.OfDay(DayAt(first))),
            },
            (BoundUnit.Days, null, { } last) => side with
            {
                Shown = MessagePhrase.Limit("or-earlier", TimeText.OfDay(DayAt(last))),
                When = MessagePhrase.Limit("on-or-earlier", TimeText.OfDay(DayAt(last))),
            },
            _ => side,
        };
    }

    /// <summary>A side whose amount or length lies between limits; a length that a claim tells is shown as that does.</summary>
    public static Side Side(
        decimal? least,
        decimal? most,
        BoundUnit unit,
        ImmutableArray<Claim> claims,
        ImmutableArray<Reason> because
    )
    {
        if (unit != BoundUnit.Minutes)
        {
            return new Side(Shown(least, most), claims, because);
        }

        if (because.IsEmpty && claims is [{ Value: var told }])
        {
            return Findings.Side.Of(told, claims, because);
        }

        var length = LengthText.Of(least, most);
        return new Side(Timex.ValueOf(length), claims, because) { Shown = TimeText.Of(length) };
    }

    /// <summary>
    /// An amount by the middle of what it can be, which is what is left where all that it follows from was rounded.
    /// </summary>
    public static string Shown(decimal? least, decimal? most) =>
        (least, most) switch
        {
            ({ } low, { } high) => ((low + high) / 2).ToString("#,0.##", CultureInfo.InvariantCulture),
            ({ } low, null) => MessagePhrase.Limit("or-more", Number(low)),
            (null, { } high) => MessagePhrase.Limit("or-less", Number(high)),
            _ => MessagePhrase.Limit("any"),
        };

    private static string Listed(int? least, int? most, BoundUnit unit) =>
        (unit, least, most) switch
        {
            (_, null, null) => MessagePhrase.Limit("any-time"),
            (BoundUnit.Weekdays, { } day, _) => ((IsoDayOfWeek)day).ToString(),
            (BoundUnit.Years, { } first, { } last) => first == last ? Number(first) : $"{Number(first)}/{Number(last)}",
            (BoundUnit.Years, { } first, null) => MessagePhrase.Limit("or-later", Number(first)),
            (BoundUnit.Years, null, { } last) => MessagePhrase.Limit("or-earlier", Number(last)),
            (_, { } first, { } last) => Days(DayAt(first), DayAt(last)),
            (_, { } first, null) => MessagePhrase.Limit("or-later", Day(DayAt(first))),
            (_, null, { } last) => MessagePhrase.Limit("or-earlier", Day(DayAt(last))),
        };

    private static string Days(LocalDate first, LocalDate last) =>
        (first, last) switch
        {
            _ when first == last => Day(first),
            _ when first.Day == 1 && first.PlusMonths(1) == last.PlusDays(1) => DayText.IsoMonth(first),
            _ when Period.DaysBetween(first, last) < DaysOfMonth => $"{Day(first)}/{Day(last)}",
            _ when first.Year == last.Year => Number(first.Year),
            _ => $"{Number(first.Year)}/{Number(last.Year)}",
        };

    private static LocalDate DayAt(int number) => DayZero.PlusDays(number);

    private static string Day(LocalDate date) => DayText.Iso(date);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
