namespace WicFactCheck.Time.Resolvers;

/// <summary>A year: "2015", "'98", "44 BC", "fiscal 1989".</summary>
internal static class YearAlone
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("year") is not { } year || year == 0)
        {
            yield break;
        }

        if (match.LengthOf("year") == 2 && match.Setting("short") is not null)
        {
            year = Windowed(year, match.Anchor);
        }

        yield return new TimeReading(new CalendarTime
        {
            Granularity = Granularity.Year,
            Year = match.Has("before-christ") ? -year : year,
            IsFiscal = match.Has("fiscal"),
        });
    }

    /// <summary>A year told by its last two digits is the latest one that is not more than ten years ahead.</summary>
    public static int Windowed(int lastDigits, TimeAnchor? anchor)
    {
        var reference = (anchor?.Year ?? 2000) + 10;
        var year = reference - (reference % 100) + lastDigits;
        return year > reference ? year - 100 : year;
    }
}
