namespace WicFactCheck.Time.Resolvers;

/// <summary>A quarter or half of a year: "the third quarter of 1998", "Q3 2021", "the first half of the year".</summary>
internal static class QuarterOfYear
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("ordinal") is not { } ordinal)
        {
            yield break;
        }

        var halves = match.Setting("halves") is not null;
        if (ordinal < 1 || ordinal > (halves ? 2 : 4))
        {
            yield break;
        }

        var told = match.Int("year");
        var year = told ?? (match.Anchor is { } anchor ? anchor.Year + (match.Int("shift") ?? 0) : null);
        yield return new TimeReading(
            new CalendarTime
            {
                Granularity = halves ? Granularity.Half : Granularity.Quarter,
                Year = year,
                Quarter = halves ? null : ordinal,
                Half = halves ? ordinal : null,
            },
            told is null ? match.Anchor : null);
    }
}
