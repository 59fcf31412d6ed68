namespace WicFactCheck.Time.Resolvers;

/// <summary>A day by the name of its month: "8 November 2023", "Nov. 8", "Wednesday, the eighth of November".</summary>
/// <remarks>What no calendar has, such as "June 31st", is kept as it was told, for a check to find.</remarks>
internal static class CalendarDate
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("month") is not { } month || match.Int("day") is not { } day || day < 1)
        {
            yield break;
        }

        var told = YearAlone.Told(match);
        var year =
            told
            ?? match.Setting("year") switch
            {
                "told" => match.Told?.Year + match.Int("shift"),
                "shifted" => match.Anchor?.Year + match.Int("shift"),
                _ => Anchoring.YearOf(month, day, match),
            };
        var weekday = match.Weekday("weekday");
        if (match.Setting("unit") is "week" && year is { } known && CalendarTime.Exists(known, month, day))
        {
            yield return new TimeReading(
                CalendarTime.OfWeek(new NodaTime.LocalDate(known, month, day)),
                told is null ? match.Anchor : null
            );
            yield break;
        }

        yield return new TimeReading(
            new CalendarTime
            {
                Granularity = Granularity.Day,
                Year = year,
                Month = month,
                Day = day,
                Weekday = weekday,
            },
            told is null ? match.Anchor : null
        );
    }
}
