using NodaTime;

namespace WicFactCheck.Time.Resolvers;

/// <summary>A day in digits: 2023-11-08, 8/11/2023, 11/8/23, 8.11.2023.</summary>
/// <remarks>
/// Where both orders are possible, the weekday beside it decides, else the text's other dates (<see cref="DayOrder"/>), else that
/// one of the two is a day about that of the text. Where nothing does, month and day stay open.
/// </remarks>
internal static class NumericDate
{
    /// <summary>Days from the text's date within which news tells of most days.</summary>
    private const int Near = 7;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Read(match) is { } day)
        {
            yield return new TimeReading(day);
        }
    }

    private static CalendarTime? Read(TimeMatch match)
    {
        var year = YearAlone.Told(match);
        if (match.Setting("order") is "year-month-day")
        {
            return Day(match, year, match.Int("month"), match.Int("day"));
        }

        var (dayFirst, monthFirst) = (
            Day(match, year, match.Int("other"), match.Int("one")),
            Day(match, year, match.Int("one"), match.Int("other"))
        );
        return (dayFirst, monthFirst) switch
        {
            ({ } one, { } other) when one == other => one,
            ({ } one, { } other) => Chosen(match, one, other) ?? Open(year),
            _ => dayFirst ?? monthFirst,
        };
    }

    private static CalendarTime? Chosen(TimeMatch match, CalendarTime dayFirst, CalendarTime monthFirst)
    {
        var isDayFirst =
            match.Setting("order") is "day-month" ? true
            : match.Word("zone") is "month-first" ? false
            : Only(dayFirst, monthFirst, date => date.DayOfWeek == match.Weekday("weekday"))
                ?? match.IsDayFirst
                ?? Only(dayFirst, monthFirst, date => IsNear(date, match));
        return isDayFirst is not { } decided ? null
            : decided ? dayFirst
            : monthFirst;
    }

    // Whether the first of two days is the one of which something holds; null where it holds of both or of neither.
    private static bool? Only(CalendarTime one, CalendarTime other, Func<LocalDate, bool> holds)
    {
        var (first, second) = (one.Date is { } a && holds(a), other.Date is { } b && holds(b));
        return first == second ? null : first;
    }

    private static bool IsNear(LocalDate date, TimeMatch match) =>
        match.Published?.Date is { } today && Math.Abs(Period.DaysBetween(date, today)) <= Near;

    private static CalendarTime? Day(TimeMatch match, int? year, int? month, int? day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new CalendarTime
            {
                Granularity = Granularity.Day,
                Year = year,
                Month = month,
                Day = day,
                Weekday = match.Weekday("weekday"),
            }
            : null;

    private static CalendarTime Open(int? year) => new() { Granularity = Granularity.Day, Year = year };
}
