namespace WicFactCheck.Time.Resolvers;

/// <summary>The time that something took, written like that of a clock: "2:08:41", "13:02.74".</summary>
internal static class RaceTime
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Number("minutes") is not { } minutes || match.Number("seconds") is not { } seconds)
        {
            return [];
        }

        var (minute, second) = (new AmountPart(minutes, TimeUnit.Minute), new AmountPart(seconds, TimeUnit.Second));
        return
        [
            new TimeReading(
                match.Number("hours") is { } hours
                    ? new Amount(new AmountPart(hours, TimeUnit.Hour), minute, second)
                    : new Amount(minute, second)
            ),
        ];
    }
}
