using NodaTime;

namespace WicFactCheck.Time;

/// <summary>Finds what a partial or relative date means from where its text stands. Without an anchor all stays open.</summary>
internal static class Anchoring
{
    /// <summary>The year of a month, or of a day in a month, that was told without one.</summary>
    /// <remarks>
    /// News speaks of the nearest such date. What lies ahead needs a sentence about the future once it is more than a few
    /// weeks off; what lies behind needs none, except that a future sentence never means last year's date.
    /// </remarks>
    public static int? YearOf(int month, int? day, TimeMatch match)
    {
        if (match.Anchor is not { } anchor)
        {
            return null;
        }

        if (match.Story is { Month: { } storyMonth } story)
        {
            return InStory(story.Year, storyMonth, month);
        }

        if (anchor.Month is not { } anchorMonth)
        {
            return anchor.Year;
        }

        var distance = month - anchorMonth;
        if (match.Style == TextStyle.Narrative && anchor != match.Published)
        {
            return InStory(anchor.Year, anchorMonth, month);
        }

        if (distance == 0 && day is not null && anchor.Day is not null)
        {
            return anchor.Year;
        }

        return distance switch
        {
            > 6 => match.IsFuture() ? anchor.Year : anchor.Year - 1,
            > 0 => match.IsFuture() || distance <= 3 ? anchor.Year : anchor.Year - 1,
            < -6 => match.IsFuture() ? anchor.Year + 1 : anchor.Year,
            < 0 => anchor.Year + (match.IsFuture() && distance < -3 ? 1 : 0),
            _ => anchor.Year,
        };
    }

    // A story goes forward: after a November comes the February of the next year.
    private static int InStory(int year, int from, int month) => month - from < -8 ? year + 1 : year;

    /// <summary>
    /// The date of a weekday that was told without one: the last one up to the anchor, or the next in a future sentence.
    /// </summary>
    public static CalendarTime OfWeekday(IsoDayOfWeek weekday, TimeMatch match)
    {
        if (match.DayAnchor is not { Date: { } date })
        {
            return new CalendarTime
            {
                Granularity = Granularity.Day,
                Year = match.DayAnchor?.Year,
                Weekday = weekday,
            };
        }

        return CalendarTime.OfDay(
            (match.IsFuture() || match.IsDeadline()) && date.DayOfWeek != weekday ? date.Next(weekday) : LastUpTo(date, weekday)
        );
    }

    public static LocalDate LastUpTo(LocalDate date, IsoDayOfWeek weekday) =>
        date.DayOfWeek == weekday ? date : date.Previous(weekday);

    /// <summary>The nth such weekday of a month: the fourth counts from the first day, the last one (-1) from the end.</summary>
    public static LocalDate NthWeekday(int year, int month, IsoDayOfWeek weekday, int which)
    {
        var first = new LocalDate(year, month, 1);
        return which > 0
            ? LastUpTo(first.PlusDays(6), weekday).PlusWeeks(which - 1)
            : LastUpTo(first.PlusMonths(1).PlusDays(-1), weekday);
    }

    /// <summary>The anchor moved by some units, told as finely as the unit; null where the anchor is too coarse for it.</summary>
    public static CalendarTime? Shift(TimeAnchor anchor, TimeUnit unit, int count) =>
        unit switch
        {
            TimeUnit.Day when anchor.Date is { } date => CalendarTime.OfDay(date.PlusDays(count)),
            TimeUnit.Week when anchor.Date is { } date => CalendarTime.OfWeek(date.PlusWeeks(count)),
            TimeUnit.Weekend when anchor.Date is { } date => CalendarTime.OfWeek(date.PlusWeeks(count)) with
            {
                Granularity = Granularity.Weekend,
            },
            TimeUnit.Month when anchor.Month is { } month => Month(anchor.Year, month, count),
            TimeUnit.Quarter when anchor.Month is { } month => Quarter(anchor.Year, month, count),
            TimeUnit.Year => Year(anchor.Year, count),
            TimeUnit.Decade => Rounded(anchor.Year + (count * 10L), 10, Granularity.Decade),
            TimeUnit.Century => Rounded(anchor.Year + (count * 100L), 100, Granularity.Century),
            TimeUnit.Millennium => Rounded(anchor.Year + (count * 1000L), 1000, Granularity.Millennium),
            _ => null,
        };

    // There is no year 0: the year after 1 BC is AD 1.
    private static CalendarTime? Year(int year, int count)
    {
        var shifted = (long)year + count;
        shifted +=
            year < 0 && shifted >= 0 ? 1
            : year > 0 && shifted <= 0 ? -1
            : 0;
        return TimeAnchor.IsYear(shifted) ? CalendarTime.OfYear((int)shifted) : null;
    }

    private static CalendarTime? Month(int year, int month, int count)
    {
        var (years, rest) = Math.DivRem(month - 1 + (long)count, 12);
        return Moved(year, years, rest) is { Year: { } moved }
            ? CalendarTime.OfMonth(moved, (int)(rest < 0 ? rest + 12 : rest) + 1)
            : null;
    }

    private static CalendarTime? Quarter(int year, int month, int count)
    {
        var (years, rest) = Math.DivRem(((month - 1) / 3) + (long)count, 4);
        return Moved(year, years, rest) is { Year: { } moved }
            ? new CalendarTime
            {
                Granularity = Granularity.Quarter,
                Year = moved,
                Quarter = (int)(rest < 0 ? rest + 4 : rest) + 1,
            }
            : null;
    }

    // A division that leaves less than nothing belongs to the year before.
    private static CalendarTime? Moved(int year, long years, long rest) =>
        Math.Abs(years) > 20_000 ? null : Year(year, (int)years - (rest < 0 ? 1 : 0));

    private static CalendarTime? Rounded(long year, int size, Granularity granularity) =>
        year > 0 && TimeAnchor.IsYear(year)
            ? new CalendarTime { Granularity = granularity, Year = (int)(year - (year % size)) }
            : null;
}
