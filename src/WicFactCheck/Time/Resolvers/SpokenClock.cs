namespace WicFactCheck.Time.Resolvers;

/// <summary>A time of day in words: "half past six", "a quarter to twelve", British "half two".</summary>
internal static class SpokenClock
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfHalf = 12 * MinutesOfHour;
    private const int MinutesOfDay = 2 * MinutesOfHalf;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("hour") is not { } hour || Minutes(match) is not { } minutes)
        {
            return [];
        }

        // Midnight and noon need no part of the day.
        var ofHour = (hour * MinutesOfHour) + minutes;
        var ofDay = match.Has("around-twelve") ? ofHour % MinutesOfDay : InHalf(ofHour, match.HalfOfDay());
        var clock = new ClockTime(ofDay / MinutesOfHour, ofDay % MinutesOfHour);
        return [new TimeReading(new CalendarTime { Granularity = Granularity.Clock, Clock = clock })];
    }

    // From the hour, less than nothing for "ten to".
    private static int? Minutes(TimeMatch match) =>
        match.Int("half")
        ?? (match.Int("quarters") ?? match.Int("minutes") ?? Counted(match) ?? Fixed(match.Setting("minutes")))
            * (match.Int("around-hour") ?? match.Int("around-twelve") ?? 1);

    private static int? Counted(TimeMatch match) =>
        match.Number("minutes") is >= 0 and < MinutesOfHalf and var count ? (int)count : null;

    private static int? Fixed(string? minutes) =>
        minutes is null ? null : int.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture);

    // Ten past twelve at night is ten minutes into the day, in the afternoon half a day later.
    private static int InHalf(int minutes, PartOfDay? part)
    {
        const int SmallHours = 6 * MinutesOfHour;
        return part switch
        {
            PartOfDay.Morning when minutes >= MinutesOfHalf => minutes - MinutesOfHalf,
            PartOfDay.Night when minutes >= MinutesOfHalf => minutes - MinutesOfHalf,
            PartOfDay.Night when minutes >= SmallHours => minutes + MinutesOfHalf,
            PartOfDay.Afternoon or PartOfDay.Evening when minutes < MinutesOfHalf => minutes + MinutesOfHalf,
            _ => minutes,
        };
    }
}
