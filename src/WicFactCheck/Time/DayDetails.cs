namespace WicFactCheck.Time;

/// <summary>
/// Adds to a day what a shape says beside it: the part of the day ("Tuesday morning") or the hour ("at 5 p.m.").
/// </summary>
internal static class DayDetails
{
    private const int HoursOfHalf = 12;

    /// <summary>The hour before which a night is that of the day before.</summary>
    private const int EndOfNight = 6;

    public static TimeValue Add(TimeValue value, TimeMatch match)
    {
        if (value is not CalendarTime { Granularity: Granularity.Day } day)
        {
            return value;
        }

        return Clock(match) is { } clock ? At(day, clock, Part(match))
            : Part(match.Word("part")) is { } part ? day with { Granularity = Granularity.PartOfDay, Part = part }
            : day;
    }

    /// <summary>
    /// The time of day that the captures <c>hour</c>, <c>minute</c>, <c>second</c> and <c>half-day</c> give; <c>time</c> is one
    /// in digits without a colon ("430", "7.30"). Where none tells the half of the day, the part of the day that stands beside it
    /// does ("11 last night").
    /// </summary>
    public static ClockTime? Clock(TimeMatch match)
    {
        var (hour, minute) = match.Number("time") is { } digits ? Split(digits) : (match.Int("hour"), match.Int("minute"));
        if (hour is not { } told || minute > 59)
        {
            return null;
        }

        told = (match.Word("half-day") ?? HalfOf(Part(match), told)) switch
        {
            "am" => told % HoursOfHalf,
            _ when match.Style == TextStyle.Message && told == 24 => 0,
            "pm" when told < HoursOfHalf => told + HoursOfHalf,
            _ => told,
        };
        return told <= 24
            ? new ClockTime(told, minute, match.Int("second"), match.Word("zone") is "Z" ? "Z" : null)
            {
                IsOfEitherHalf = IsBare(match, told),
            }
            : null;
    }

    // "at 3:15"; "03:15", "3h15", "3:15:00" and "3:15 GMT" are of a clock with 24 hours, or of a table.
    private static bool IsBare(TimeMatch match, int hour) =>
        hour is >= 1 and <= HoursOfHalf
        && match.RangeOf("minute") is { } minute
        && match.Text[minute.First - 1] is ":"
        && !match.Has("second")
        && !match.Has("zone")
        && match.Word("half-day") is null
        && Part(match) is null
        && match.LengthOf("hour") == (hour < 10 ? 1 : 2);

    /// <summary>Hour and minute of 430 and of 4.30, which are half past four; null where digits are no time of day.</summary>
    public static (int? Hour, int? Minute) Split(decimal digits)
    {
        var together = digits == decimal.Truncate(digits) ? digits : digits * 100;
        return together is >= 0 and <= 2400 && together == decimal.Truncate(together)
            ? ((int)together / 100, (int)together % 100)
            : (null, null);
    }

    private static PartOfDay? Part(TimeMatch match) => Part(match.Word("part") ?? match.Setting("part"));

    // Past midnight, the night of a Friday is Saturday.
    private static CalendarTime At(CalendarTime day, ClockTime clock, PartOfDay? part)
    {
        var isNextDay = part is PartOfDay.Night && clock.Hour < EndOfNight;
        var dated = isNextDay && day.Date is { } date ? CalendarTime.OfDay(date.PlusDays(1)) : day;
        return dated with { Granularity = Granularity.Clock, Clock = clock };
    }

    private static string? HalfOf(PartOfDay? part, int hour) =>
        part switch
        {
            PartOfDay.Morning => "am",
            PartOfDay.Night when hour is HoursOfHalf or < EndOfNight => "am",
            PartOfDay.Afternoon or PartOfDay.Evening or PartOfDay.Night => "pm",
            _ => null,
        };

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
}
