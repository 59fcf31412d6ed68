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

        // The '00s are those that came last.
        var century =
            match.Int("teens") is { } hundreds ? hundreds * 100
            : first == 0 ? 2000
            : 1900;
        var year = first < 100 ? century + first : first;
        if (year % 10 != 0)
        {
            return [];
        }

        return [new TimeReading(new CalendarTime { Granularity = Granularity.Decade, Year = year - (year % 10) })];
    }
}
