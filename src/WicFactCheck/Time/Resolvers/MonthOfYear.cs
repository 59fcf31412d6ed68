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

        var told = YearAlone.Told(match);
        if ((told is null && IsBareAbbreviation(match)) || IsRestOfDate(match))
        {
            yield break;
        }

        yield return new TimeReading(CalendarTime.OfMonth(told ?? Year(month, match), month), told is null ? match.Anchor : null);
    }

    // "7/2020" in "5/7/2020" is no month.
    private static bool IsRestOfDate(TimeMatch match) =>
        match.Text.Tokens[match.Tokens.First] is { Kind: Text.TokenKind.Number, SpaceBefore: false }
        && match.WordBefore() is "/" or "-";

    // "Jan" alone is a name, "Jan." is a month.
    private static bool IsBareAbbreviation(TimeMatch match) =>
        match.Style != TextStyle.Message
        && match.Tokens.Length == 1
        && match.LengthOf("month") == 3
        && !match.Text.Language.Times.ShortMonths.Contains(match.Text[match.Tokens.First]);

    private static int? Year(int month, TimeMatch match)
    {
        var from =
            match.Has("told") ? match.Told
            : match.Has("near") ? match.Near ?? match.Anchor
            : match.Anchor;
        if (from is not { } anchor)
        {
            return null;
        }

        if (match.Setting("year") is "told")
        {
            return match.Told?.Year + match.Int("shift");
        }

        // "October last year" counts years; "last October" counts Octobers.
        if (match.Int("shift") is { } years)
        {
            return anchor.Year + years;
        }

        return (match.Int("which") ?? match.Int("near") ?? match.Int("told"), anchor.Month) switch
        {
            (-1, { } now) => now > month ? anchor.Year : anchor.Year - 1,
            (1, { } now) => now < month ? anchor.Year : anchor.Year + 1,
            (0, _) => anchor.Year,
            _ => Anchoring.YearOf(month, day: null, match),
        };
    }
}
