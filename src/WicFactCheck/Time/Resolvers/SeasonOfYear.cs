namespace WicFactCheck.Time.Resolvers;

/// <summary>A season: "summer 2012", "last autumn", "the spring of 1999".</summary>
internal static class SeasonOfYear
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        Season? season = match.Word("season") switch
        {
            "SP" => Season.Spring,
            "SU" => Season.Summer,
            "FA" => Season.Autumn,
            "WI" => Season.Winter,
            _ => null,
        };
        if (season is null)
        {
            yield break;
        }

        var told = match.Int("year");
        var year = told ?? (match.Anchor is { } anchor ? anchor.Year + (match.Int("which") ?? 0) : null);
        yield return new TimeReading(
            new CalendarTime { Granularity = Granularity.Season, Year = year, Season = season },
            told is null ? match.Anchor : null);
    }
}
