using WicFactCheck.Time;

namespace WicFactCheck.Findings.Solving;

/// <summary>Lengths that follow from others, in the unit in which somebody would count them.</summary>
internal static class LengthText
{
    private const decimal Hour = 60;
    private const decimal Day = 24 * Hour;
    private const decimal Month = 30.4375m * Day;
    private const decimal Year = 12 * Month;

    /// <summary>The middle of what a length can be, in minutes, or the one limit that it has.</summary>
    public static Amount Of(decimal? least, decimal? most)
    {
        var middle = ((least ?? most ?? 0) + (most ?? least ?? 0)) / 2;
        var width = most - least ?? 0;
        return middle switch
        {
            < 2 * Hour when middle != Hour => Amount.Of(Math.Round(middle), TimeUnit.Minute),
            < 2 * Day => OfHours(Math.Round(middle)),
            < 8 * Month => Of(middle, width, Day, TimeUnit.Day),
            < 2 * Year => Of(middle, width, Month, TimeUnit.Month),
            _ => Of(middle, width, Year, TimeUnit.Year),
        };
    }

    private static Amount OfHours(decimal minutes) =>
        minutes % Hour == 0
            ? Amount.Of(minutes / Hour, TimeUnit.Hour)
            : new Amount(
                new AmountPart(decimal.Truncate(minutes / Hour), TimeUnit.Hour),
                new AmountPart(minutes % Hour, TimeUnit.Minute)
            );

    // What is known to less than half a unit has a digit behind the point.
    private static Amount Of(decimal middle, decimal width, decimal unit, TimeUnit name) =>
        Amount.Of(Math.Round(middle / unit, width > unit / 2 ? 0 : 1) / 1.0m, name);
}
