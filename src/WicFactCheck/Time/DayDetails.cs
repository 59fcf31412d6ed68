namespace WicFactCheck.Time;

/// <summary>Adds to a day what a shape says beside it: the part of the day ("Tuesday morning") or the hour ("at 5 p.m.").</summary>
internal static class DayDetails
{
    public static TimeValue Add(TimeValue value, TimeMatch match)
    {
        if (value is not CalendarTime { Granularity: Granularity.Day } day)
        {
            return value;
        }

        return Clock(match) is { } clock ? day with { Clock = clock }
            : Part(match.Word("part")) is { } part ? day with { Part = part }
            : day;
    }

    /// <summary>The time of day that the captures <c>hour</c>, <c>minute</c>, <c>second</c> and <c>half-day</c> give.</summary>
    public static ClockTime? Clock(TimeMatch match)
    {
        if (match.Int("hour") is not { } hour)
        {
            return null;
        }

        hour = match.Word("half-day") switch
        {
            "am" => hour % 12,
            "pm" when hour < 12 => hour + 12,
            _ => hour,
        };
        return hour <= 24 ? new ClockTime(hour, match.Int("minute"), match.Int("second")) : null;
    }

    public static PartOfDay? Part(string? code) => code switch
    {
        "MO" => PartOfDay.Morning,
        "MI" => PartOfDay.Midday,
        "AF" => PartOfDay.Afternoon,
        "EV" => PartOfDay.Evening,
        "NI" => PartOfDay.Night,
        "DT" => PartOfDay.Daytime,
        _ => null,
    };
}
