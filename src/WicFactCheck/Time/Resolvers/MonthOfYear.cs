namespace WicFactCheck.Time.Resolvers;

/// <summary>A month: "May 2024", "May", "last May", "October this year".</summary>
internal static class MonthOfYear
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("month") is not { } month)
        {
            yield break;
        }

        var told = match.Int("year");
        yield return new TimeReading(CalendarTime.OfMonth(told ?? Year(month, match), month), told is null ? match.Anchor : null);
    }

    private static int? Year(int month, TimeMatch match)
    {
        if (match.Anchor is not { } anchor)
        {
            return null;
        }

        // "October last year" counts years; "last October" counts Octobers.
        if (match.Int("shift") is { } years)
        {
            return anchor.Year + years;
        }

        return (match.Int("which"), anchor.Month) switch
        {
            (-1, { } now) => now > month ? anchor.Year : anchor.Year - 1,
            (1, { } now) => now < month ? anchor.Year : anchor.Year + 1,
            (0, _) => anchor.Year,
            _ => Anchoring.YearOf(month, day: null, match),
        };
    }
}
