using System.Globalization;

namespace WicFactCheck.Time.Resolvers;

/// <summary>A time that comes again: "every year", "annual", "biennial", "each October", "weekly".</summary>
internal static class Repeated
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var quantity = match.Word("each");
        var often = match.Number("often") ?? match.Int("often");
        var frequency = often is { } times ? string.Create(CultureInfo.InvariantCulture, $"{times:0.##}X") : null;
        if (Units.Read(match.Word("unit")) is { } unit)
        {
            var count = match.Number("count") ?? match.Int("nth") ?? 1;
            return [new TimeReading(new Recurrence(Amount.Of(count, unit), frequency, quantity))];
        }

        if (match.Word("period") is { } period)
        {
            return [new TimeReading(new Recurrence(Period(period), frequency, quantity))];
        }

        if (match.Int("month") is { } month)
        {
            return [new TimeReading(new Recurrence(CalendarTime.OfMonth(year: null, month), Quantity: quantity))];
        }

        if (SeasonOfYear.Read(match.Word("season")) is { } season)
        {
            return
            [
                new TimeReading(
                    new Recurrence(new CalendarTime { Granularity = Granularity.Season, Season = season }, Quantity: quantity)
                ),
            ];
        }

        if (DayDetails.Part(match.Word("part")) is { } part)
        {
            return
            [
                new TimeReading(
                    new Recurrence(new CalendarTime { Granularity = Granularity.PartOfDay, Part = part }, Quantity: quantity)
                ),
            ];
        }

        return match.Weekday("weekday") is { } weekday
            ?
            [
                new TimeReading(
                    new Recurrence(new CalendarTime { Granularity = Granularity.Day, Weekday = weekday }, Quantity: quantity)
                ),
            ]
            : [];
    }

    // A period is written as a count and a unit: "2 year".
    private static Amount Period(string period)
    {
        var parts = period.Split(' ');
        return Amount.Of(decimal.Parse(parts[0], CultureInfo.InvariantCulture), Units.Read(parts[1]) ?? TimeUnit.Unknown);
    }
}
