using NodaTime;

namespace WicFactCheck.Time.Resolvers;

/// <summary>The end of a month or year, or a week of a month, as a time of its own: "the end of the month", "the last week of May".</summary>
internal static class PartOfPeriod
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("month") is { } month)
        {
            var told = match.Int("year");
            var year = told ?? Anchoring.YearOf(month, day: null, match);
            return year is { } given && match.Weekday("weekday") is { } weekday && match.Int("ordinal") is { } which
                ? [new TimeReading(CalendarTime.OfDay(Anchoring.NthWeekday(given, month, weekday, which)), told is null ? match.Anchor : null)]
                : year is { } known && match.Int("ordinal") is { } ordinal
                ? [new TimeReading(CalendarTime.OfWeek(DayIn(known, month, ordinal)), told is null ? match.Anchor : null)]
                : [new TimeReading(CalendarTime.OfMonth(year, month), told is null ? match.Anchor : null)];
        }

        var value = Units.Read(match.Word("unit")) is { } unit && match.Told is { } from ? Anchoring.Shift(from, unit, 0) : null;
        return value is null ? [] : [new TimeReading(value, match.Told)];
    }

    // The nth week of a month holds its 7nth day, the last one its last day.
    private static LocalDate DayIn(int year, int month, int ordinal) =>
        ordinal > 0 ? new LocalDate(year, month, Math.Min(28, (7 * ordinal) - 3)) : new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-3);
}
