using NodaTime;

namespace WicFactCheck.Time.Resolvers;

/// <summary>A day of the week: "Wednesday", "last Friday", "next Monday", "Tuesday morning".</summary>
internal static class Weekday
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Weekday("weekday") is not { } weekday)
        {
            return [];
        }

        if (match.Setting("from") is not null)
        {
            return match.Near is { Date: { } told } near
                ?
                [
                    new TimeReading(
                        CalendarTime.OfDay(match.Int("told") is < 0 ? told.Previous(weekday) : told.Next(weekday)),
                        near
                    ),
                ]
                : [];
        }

        var value = match.DayAnchor?.Date is { } today ? Counted(today, weekday, match) : null;
        return [new TimeReading(value ?? Anchoring.OfWeekday(weekday, match), match.DayAnchor)];
    }

    // The Tuesday of next week, next Tuesday, and Tuesday's shooting; null for any other.
    private static CalendarTime? Counted(LocalDate today, IsoDayOfWeek weekday, TimeMatch match)
    {
        if (match.Int("week") is { } weeks)
        {
            return CalendarTime.OfDay(Anchoring.LastUpTo(today, IsoDayOfWeek.Monday).PlusWeeks(weeks).PlusDays((int)weekday - 1));
        }

        return match.Int("which") is { } which ? CalendarTime.OfDay(Counted(today, weekday, which))
            : match.Setting("done") is not null ? CalendarTime.OfDay(Anchoring.LastUpTo(today, weekday))
            : null;
    }

    private static LocalDate Counted(LocalDate date, IsoDayOfWeek weekday, int which) =>
        which switch
        {
            < 0 => date.Previous(weekday),
            > 0 => date.Next(weekday),
            _ => Anchoring.LastUpTo(date, IsoDayOfWeek.Monday).PlusDays((int)weekday - 1),
        };
}
