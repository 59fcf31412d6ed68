namespace WicFactCheck.Time.Resolvers;

/// <summary>A hundred years: "the 19th century", "the fifth century BC".</summary>
internal static class Century
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("ordinal") is not (>= 1 and <= 99 and var number))
        {
            return [];
        }

        var first = match.Has("before-christ") ? -100 * number : 100 * (number - 1);
        return [new TimeReading(new CalendarTime { Granularity = Granularity.Century, Year = first })];
    }
}
