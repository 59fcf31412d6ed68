namespace WicFactCheck.Time.Resolvers;

/// <summary>Two years: "1987-1990", "2014–15". Each end is an expression of its own.</summary>
internal static class YearRange
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (
            match.Int("first") is not { } first
            || match.Int("last") is not { } last
            || match.RangeOf("first") is not { } firstWords
            || match.RangeOf("last") is not { } lastWords
        )
        {
            yield break;
        }

        var end = match.LengthOf("last") == 2 ? first - (first % 100) + last : last;
        if (end <= first)
        {
            // "2014-15" are two seasons, "2016-11" is a month.
            if (match.LengthOf("last") == 2 && last is >= 1 and <= 12)
            {
                yield return new TimeReading(CalendarTime.OfMonth(first, last));
            }

            yield break;
        }

        yield return new TimeReading(CalendarTime.OfYear(first)) { Tokens = firstWords };
        yield return new TimeReading(CalendarTime.OfYear(end)) { Tokens = lastWords };
    }
}
