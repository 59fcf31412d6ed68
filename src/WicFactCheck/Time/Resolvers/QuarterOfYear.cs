namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// A quarter or half of a year: "the third quarter of 1998", "Q3 2021", "the latest quarter", "the year-ago quarter".
/// </summary>
internal static class QuarterOfYear
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var halves = match.Setting("halves") is not null;
        var ordinal = match.Int("ordinal") ?? Last(match);
        if (ordinal < 1 || ordinal > (halves ? 2 : 4))
        {
            yield break;
        }

        var told = match.Int("year");
        var shift = (match.Int("shift") ?? 0) - (match.Has("year-ago") ? 1 : 0);
        var year = told ?? Year(match, ordinal, halves, shift);
        var value = halves
            ? new CalendarTime
            {
                Granularity = Granularity.Half,
                Year = year,
                Half = ordinal,
            }
            : new CalendarTime
            {
                Granularity = Granularity.Quarter,
                Year = year,
                Quarter = ordinal,
            };
        yield return new TimeReading(value, told is null ? match.Anchor : null);
    }

    // Those who speak of "the quarter" have just closed their books on it.
    private static int? Last(TimeMatch match) =>
        match.LastNear is { Quarter: { } spoken } ? spoken
        : match.Anchor is { Month: { } month } ? (((month - 1) / 3) + 3) % 4 + 1
        : null;

    private static int? Year(TimeMatch match, int? ordinal, bool halves, int shift)
    {
        if (match.Anchor is not { } anchor)
        {
            return null;
        }

        if (match.Has("shift") || halves || ordinal is null || anchor.Month is not { } month)
        {
            return anchor.Year + shift;
        }

        var now = ((month - 1) / 3) + 1;
        return anchor.Year + shift - (ordinal > now && !match.IsFuture() ? 1 : 0);
    }
}
