using NodaTime;

namespace WicFactCheck.Time.Resolvers;

/// <summary>A day that tells its number but not its month: "the 20th of next month", "Tuesday the 19th".</summary>
internal static class DayOfMonth
{
    /// <summary>How many months away "Tuesday the 19th" is looked for.</summary>
    private const int Reach = 7;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("day") is not (>= 1 and <= 31 and var day) || match.Anchor is not { Month: { } month } anchor)
        {
            return [];
        }

        var first = new LocalDate(anchor.Year, month, 1);
        LocalDate? found = match.Weekday("weekday") is { } weekday
            ? Nearest(first, day, date => date.DayOfWeek == weekday)
            : DayIn(first.PlusMonths(match.Int("which") ?? 0), day);
        return found is { } date ? [new TimeReading(CalendarTime.OfDay(date), anchor)] : [];
    }

    private static LocalDate? Nearest(LocalDate first, int day, Func<LocalDate, bool> fits)
    {
        for (var months = 0; months <= Reach; months++)
        {
            if (
                (
                    DayIn(first.PlusMonths(-months), day) is { } before && fits(before) ? before
                    : DayIn(first.PlusMonths(months), day) is { } after && fits(after) ? after
                    : (LocalDate?)null
                ) is
                { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    private static LocalDate? DayIn(LocalDate first, int day) =>
        CalendarTime.Exists(first.Year, first.Month, day) ? first.PlusDays(day - 1) : null;
}
