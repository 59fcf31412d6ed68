namespace WicFactCheck.Time.Resolvers;

/// <summary>Ten years: "the 1990s", "the '80s", "the nineties", "the last decade of the 19th century".</summary>
internal static class Decade
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("nth") is { } nth && match.Int("ordinal") is >= 1 and <= 99 and var number)
        {
            return [Of((100 * (number - 1)) + (nth > 0 ? 10 * (nth - 1) : 90))];
        }

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
        return year % 10 == 0 ? [Of(year)] : [];
    }

    private static TimeReading Of(int year) => new(new CalendarTime { Granularity = Granularity.Decade, Year = year });
}
