namespace WicFactCheck.Time.Resolvers;

/// <summary>A length of time: "three days", "a decade", "five-year", "several months".</summary>
internal static class Duration
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit)
        {
            return [];
        }

        return [new TimeReading(Amount.Of(match.Number("count"), unit))];
    }
}
