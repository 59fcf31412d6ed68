namespace WicFactCheck.Time.Resolvers;

/// <summary>A time of day in words: "half past six", "a quarter to twelve", British "half two".</summary>
internal static class SpokenClock
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfHalf = 12 * MinutesOfHour;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("hour") is not (>= 1 and <= 12 and var hour) || Minutes(match) is not { } minutes)
        {
            return [];
        }

        var ofDay = InHalf((hour * MinutesOfHour) + minutes, match.HalfOfDay());
        var clock = new ClockTime(ofDay / MinutesOfHour, ofDay % MinutesOfHour);
        return [new TimeReading(new CalendarTime { Granularity = Granularity.Clock, Clock = clock })];
    }

    // From the hour, less than nothing for "ten to".
    private static int? Minutes(TimeMatch match) =>
        match.Int("half")
        ?? (match.Int("quarters") ?? match.Int("minutes") ?? Fixed(match.Setting("minutes"))) * (match.Int("around-hour") ?? 1);

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
