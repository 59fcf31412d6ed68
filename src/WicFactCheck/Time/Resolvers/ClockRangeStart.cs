namespace WicFactCheck.Time.Resolvers;

/// <summary>The earlier of two times of day, where only the later tells its half of the day: "between 11 and 2 p.m.".</summary>
internal static class ClockRangeStart
{
    private const int HoursOfHalf = 12;
    private const int MinutesOfHour = 60;
    private const int MinutesOfHalf = HoursOfHalf * MinutesOfHour;
    private const int MinutesOfDay = 2 * MinutesOfHalf;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var (hour, minute) = match.Number("from-time") is { } digits
            ? DayDetails.Split(digits)
            : (match.Int("from-hour"), match.Int("from-minute"));
        if (hour is not (>= 1 and <= HoursOfHalf) || minute >= MinutesOfHour || DayDetails.Clock(match) is not { } end)
        {
            return [];
        }

        // Of the two ranges that the hours leave open the shorter is meant, which lasts less than half a day.
        var early = (hour.Value % HoursOfHalf * MinutesOfHour) + (minute ?? 0);
        var last = (end.Hour * MinutesOfHour) + (end.Minute ?? 0);
        var length = (last - early + MinutesOfDay) % MinutesOfHalf;
        var start = (last - length + MinutesOfDay) % MinutesOfDay;
        var clock = new ClockTime(start / MinutesOfHour, minute);
        return [new TimeReading(new CalendarTime { Granularity = Granularity.Clock, Clock = clock })];
    }
}
