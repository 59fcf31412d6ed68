namespace WicFactCheck.Time.Resolvers;

/// <summary>Ten years: "the 1990s", "the '80s", "the nineties".</summary>
internal static class Decade
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("decade") is not { } first)
        {
            return [];
        }

        var year = first < 100 ? 1900 + first : first;
        return [new TimeReading(new CalendarTime { Granularity = Granularity.Decade, Year = year - (year % 10) })];
    }
}
