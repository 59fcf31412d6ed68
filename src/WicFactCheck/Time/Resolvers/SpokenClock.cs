namespace WicFactCheck.Time.Resolvers;

/// <summary>A time of day in words: "half past six", "a quarter to twelve", British "half two".</summary>
internal static class SpokenClock
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfHalf = 12 * MinutesOfHour;
    private const int MinutesOfDay = 2 * MinutesOfHalf;

    // Whoever means so early an hour says that it is of the morning.
    private const int SmallHours = 6 * MinutesOfHour;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("hour") is not { } hour || Minutes(match) is not { } minutes)
        {
            return [];
        }

        if (match.Setting("half") == "open" && match.HalfOfDay() is null && match.LastClock is null or { IsOfEitherHalf: true })
        {
            return [HourRange.Open(hour)];
        }

        // Midnight and noon need no part of the day.
        var ofHour = (hour * MinutesOfHour) + minutes;
        var ofDay = match.Has("around-twelve") ? ofHour % MinutesOfDay : OfDay(ofHour, match);
        var clock = new ClockTime(ofDay / MinutesOfHour, ofDay % MinutesOfHour);
        return [new TimeReading(new CalendarTime { Granularity = Granularity.Clock, Clock = clock })];
    }

    private static int OfDay(int minutes, TimeMatch match)
    {
        if (match.Setting("half") is "following" or "open" && match.LastClock is { } before)
        {
            return Following(minutes, (before.Hour * MinutesOfHour) + (before.Minute ?? 0));
        }

        if (match.HalfOfDay() is { } part)
        {
            return InHalf(minutes, part);
        }

        if (match.LastClock is { } last)
        {
            return Nearest(minutes, (last.Hour * MinutesOfHour) + (last.Minute ?? 0));
        }

        return minutes is >= MinutesOfHour and < SmallHours ? minutes + MinutesOfHalf : minutes;
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

    // "At 10.50pm, and by a quarter past eleven": in the half of the day that is nearer to the time before it.
    private static int Nearest(int minutes, int last)
    {
        var (one, other) = (minutes % MinutesOfHalf, (minutes % MinutesOfHalf) + MinutesOfHalf);
        return Distance(one) <= Distance(other) ? one : other;

        int Distance(int time) =>
            Math.Min((time - last + MinutesOfDay) % MinutesOfDay, (last - time + MinutesOfDay) % MinutesOfDay);
    }

    // "From eleven in the morning, it lay there until ten": in the half of the day that comes after the time before it.
    private static int Following(int minutes, int last)
    {
        var (one, other) = (minutes % MinutesOfHalf, (minutes % MinutesOfHalf) + MinutesOfHalf);
        return last >= one && last < other ? other : one;
    }

    // Ten past twelve at night is ten minutes into the day, in the afternoon half a day later.
    private static int InHalf(int minutes, PartOfDay part)
    {
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
