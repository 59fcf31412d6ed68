namespace WicFactCheck.Time;

/// <summary>
/// Adds to a day what a shape says beside it: the part of the day ("Tuesday morning") or the hour ("at 5 p.m.").
/// </summary>
internal static class DayDetails
{
    public static TimeValue Add(TimeValue value, TimeMatch match)
    {
        if (value is not CalendarTime { Granularity: Granularity.Day } day)
        {
            return value;
        }

        return Clock(match) is { } clock ? day with { Granularity = Granularity.Clock, Clock = clock }
            : Part(match.Word("part")) is { } part ? day with { Granularity = Granularity.PartOfDay, Part = part }
            : day;
    }

    /// <summary>
    /// The time of day that the captures <c>hour</c>, <c>minute</c>, <c>second</c> and <c>half-day</c> give; <c>time</c> is one
    /// in digits without a colon ("430", "7.30").
    /// </summary>
    public static ClockTime? Clock(TimeMatch match)
    {
        var (hour, minute) = match.Number("time") is { } digits ? Split(digits) : (match.Int("hour"), match.Int("minute"));
        if (hour is not { } told || minute > 59)
        {
            return null;
        }

        told = match.Word("half-day") switch
        {
            "am" => told % 12,
            _ when match.Style == TextStyle.Message && told == 24 => 0,
            "pm" when told < 12 => told + 12,
            _ => told,
        };
        return told <= 24 ? new ClockTime(told, minute, match.Int("second"), match.Word("zone") is "Z" ? "Z" : null) : null;
    }

    public static PartOfDay? Part(string? code) =>
        code switch
        {
            "MO" => PartOfDay.Morning,
            "MI" => PartOfDay.Midday,
            "AF" => PartOfDay.Afternoon,
            "EV" => PartOfDay.Evening,
            "NI" => PartOfDay.Night,
            "DT" => PartOfDay.Daytime,
            _ => null,
        };

    // 430 and 4.30 are half past four.
    private static (int? Hour, int? Minute) Split(decimal digits)
    {
        var together = digits == decimal.Truncate(digits) ? digits : digits * 100;
        return together is >= 0 and <= 2400 && together == decimal.Truncate(together)
            ? ((int)together / 100, (int)together % 100)
            : (null, null);
    }
}
