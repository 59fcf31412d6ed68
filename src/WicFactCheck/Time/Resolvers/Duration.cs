namespace WicFactCheck.Time.Resolvers;

/// <summary>A length of time: "three days", "the past decade", "five-year", "several months", "a year and a half".</summary>
internal static class Duration
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match) => Read(match) is { } length ? [new TimeReading(length)] : [];

    /// <summary>
    /// The length that the captures <c>count</c> and <c>unit</c> tell, and those of a second and third part; null without a unit.
    /// </summary>
    public static Amount? Read(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit)
        {
            return null;
        }

        var count = Count(match);
        var (second, third) = (Part(match, "second"), Part(match, "third"));
        if ((second ?? third) is { } more)
        {
            // "20 hours, two years" are two lengths.
            return more.Unit < unit && (second is null || third is not { } last || last.Unit < more.Unit)
                ? new Amount(new AmountPart(count, unit), more, second is null ? null : third)
                : null;
        }

        if (match.Int("quarters") is { } minutes)
        {
            return new Amount(new AmountPart(count, unit), new AmountPart(minutes, TimeUnit.Minute));
        }

        var half =
            match.Has("half") ? 0.5m
            : count is { } number ? number - decimal.Truncate(number)
            : 0;
        return half == 0.5m && count is not null && HalfOf(unit) is { } part
            ? WithHalf(decimal.Truncate(count.Value), unit, part)
            : Amount.Of(count, unit) with
            {
                To = UpperEnd(match, count),
            };
    }

    // The twelve of "10 to 12 weeks".
    private static decimal? UpperEnd(TimeMatch match, decimal? count) =>
        match.Number("upper-count") is { } upper && upper > count ? upper : null;

    /// <summary>The number that the capture <c>count</c> tells, else the rule for all its words; null for neither.</summary>
    public static decimal? Count(TimeMatch match) => match.Has("count") ? match.Number("count") : Fixed(match.Setting("count"));

    private static AmountPart? Part(TimeMatch match, string which) =>
        Units.Read(match.Word(which + "-unit")) is { } unit ? new AmountPart(match.Number(which + "-count"), unit) : null;

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
