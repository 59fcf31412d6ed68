using NodaTime;

namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// The end of a month or year, or a week of a month, as a time of its own: "the end of the month", "the last week of May".
/// </summary>
internal static class PartOfPeriod
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("month") is { } month)
        {
            return [InMonth(match, month)];
        }

        if (match.Int("ordinal") is { } number && match.Weekday("weekday") is { } day)
        {
            return
                match.Anchor is { } anchor
                && Anchoring.Shift(anchor, TimeUnit.Month, match.Int("which") ?? 0) is { Year: { } y, Month: { } m }
                ? [new TimeReading(CalendarTime.OfDay(Anchoring.NthWeekday(y, m, day, number)), anchor)]
                : [];
        }

        if (match.Int("ordinal") is { } nth && match.Int("year") is { } weekYear)
        {
            return [new TimeReading(WeekOf(weekYear, nth))];
        }

        var value = Units.Read(match.Word("unit")) is { } unit && match.Told is { } from ? Anchoring.Shift(from, unit, 0) : null;
        return value is null ? [] : [new TimeReading(value, match.Told)];
    }

    private static TimeReading InMonth(TimeMatch match, int month)
    {
        var told = YearAlone.Told(match);
        var year = told ?? Anchoring.YearOf(month, day: null, match);
        // Weeks and weekdays BC are more than anybody tells.
        var value = (year, match.Int("ordinal"), match.Weekday("weekday")) switch
        {
            (> 0 and var known, { } nth, { } weekday) => CalendarTime.OfDay(Anchoring.NthWeekday(known, month, weekday, nth)),
            (> 0 and var known, { } nth, null) => CalendarTime.OfWeek(DayIn(known, month, nth)),
            _ => CalendarTime.OfMonth(year, month),
        };
        return new TimeReading(value, told is null ? match.Anchor : null);
    }

    private static CalendarTime WeekOf(int year, int nth)
    {
        var weeks = NodaTime.Calendars.WeekYearRules.Iso.GetWeeksInWeekYear(year, NodaTime.CalendarSystem.Iso);
        return new CalendarTime
        {
            Granularity = Granularity.Week,
            Year = year,
            Week = nth > 0 ? nth : weeks,
        };
    }

    // The nth week of a month holds its 7nth day, the last one its last day.
    private static LocalDate DayIn(int year, int month, int ordinal) =>
        ordinal > 0
            ? new LocalDate(year, month, Math.Min(28, (7 * ordinal) - 3))
            : new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-3);
}
