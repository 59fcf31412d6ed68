namespace WicFactCheck.Time.Resolvers;

/// <summary>A length of time: "three days", "the past decade", "five-year", "several months", "a year and a half".</summary>
internal static class Duration
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit)
        {
            return [];
        }

        var count = match.Has("count") ? match.Number("count") : Fixed(match.Setting("count"));
        if (Units.Read(match.Word("second-unit")) is { } second)
        {
            return
            [
                new TimeReading(new Amount(new AmountPart(count, unit), new AmountPart(match.Number("second-count"), second))),
            ];
        }

        var half =
            match.Has("half") ? 0.5m
            : count is { } number ? number - decimal.Truncate(number)
            : 0;
        return half == 0.5m && count is not null && HalfOf(unit) is { } part
            ? [new TimeReading(WithHalf(decimal.Truncate(count.Value), unit, part))]
            : [new TimeReading(Amount.Of(count, unit))];
    }

    private static decimal? Fixed(string? count) =>
        count is null ? null : decimal.Parse(count, System.Globalization.CultureInfo.InvariantCulture);

    private static Amount WithHalf(decimal whole, TimeUnit unit, AmountPart half) =>
        whole == 0 ? new Amount(half) : new Amount(new AmountPart(whole, unit), half);

    private static AmountPart? HalfOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Minute => new AmountPart(30, TimeUnit.Second),
            TimeUnit.Hour => new AmountPart(30, TimeUnit.Minute),
            TimeUnit.Day => new AmountPart(12, TimeUnit.Hour),
            TimeUnit.Year => new AmountPart(6, TimeUnit.Month),
            _ => null,
        };
}
