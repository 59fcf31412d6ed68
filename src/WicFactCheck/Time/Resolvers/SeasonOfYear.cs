namespace WicFactCheck.Time.Resolvers;

/// <summary>A season: "summer 2012", "last autumn", "the spring of 1999".</summary>
internal static class SeasonOfYear
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var season = Read(match.Word("season"));
        var bare = match.Setting("bare") is not null && !match.Text.Language.Times.BeforeSeason.Contains(match.WordBefore());
        var isCollapse =
            match.Text.Language.Times.AfterOtherWord.Contains(match.WordAfter())
            && !match.Has("year")
            && !match.Has("which")
            && !match.Has("near")
            && !match.Has("told")
            && !match.Has("spoken")
            && match.Text.Language.Times.OtherWords.ContainsAtStart(match.Text[match.Tokens.End - 1]);
        if (season is null || bare || isCollapse)
        {
            yield break;
        }

        var told = YearAlone.Told(match);
        var from =
            match.Has("told") ? match.Told
            : match.Has("near") ? match.Near ?? match.Anchor
            : match.Anchor;
        var year =
            told is not null ? told
            : from is not null ? from.Year + Shift(match, from, season.Value)
            : null;
        yield return new TimeReading(
            new CalendarTime
            {
                Granularity = Granularity.Season,
                Year = year,
                Season = season,
            },
            told is null ? from : null
        );
    }

    /// <summary>The season that a rule writes so, or null.</summary>
    public static Season? Read(string? letters) =>
        letters switch
        {
            "SP" => Season.Spring,
            "SU" => Season.Summer,
            "FA" => Season.Autumn,
            "WI" => Season.Winter,
            _ => null,
        };

    // "last summer", said in spring, is last year's; said in winter, this year's.
    private static int Shift(TimeMatch match, TimeAnchor from, Season season)
    {
        if (match.Int("shift") is { } years)
        {
            return years;
        }

        var begins = season switch
        {
            Season.Spring => 3,
            Season.Summer => 6,
            Season.Autumn => 9,
            _ => 12,
        };
        return (match.Int("which") ?? match.Int("near") ?? match.Int("told")) switch
        {
            < 0 => from.Month > begins + 2 ? 0 : -1,
            > 0 => from.Month < begins ? 0 : 1,
            _ => 0,
        };
    }
}
