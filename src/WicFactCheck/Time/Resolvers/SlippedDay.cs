namespace WicFactCheck.Time.Resolvers;

/// <summary>Digits written as a day that no calendar has: 2021-13-05, 13/25/2020, 32.01.2019.</summary>
/// <remarks>Of the two orders of day and month the one is meant that has a month, else that of the text's other dates.</remarks>
internal static class SlippedDay
{
    private const int Months = 12;
    private const int LongestMonth = 31;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (YearAlone.Told(match) is not { } year || Read(match) is not var (month, day) || Exists(month, day))
        {
            return [];
        }

        TimeValue value = IsMonth(month)
            ? new CalendarTime
            {
                Granularity = Granularity.Day,
                Year = year,
                Month = month,
                Day = day,
            }
            : new NoDay(year, month, day);
        return [new TimeReading(value)];
    }

    // Null where it is a day in one of its orders.
    private static (int Month, int Day)? Read(TimeMatch match)
    {
        if (match.Int("month") is { } month && match.Int("day") is { } day)
        {
            return (month, day);
        }

        if (match.Int("one") is not { } one || match.Int("other") is not { } other || Exists(one, other) || Exists(other, one))
        {
            return null;
        }

        var isDayFirst = IsMonth(one) == IsMonth(other) ? match.IsDayFirst == true : IsMonth(other);
        return isDayFirst ? (other, one) : (one, other);
    }

    private static bool Exists(int month, int day) => IsMonth(month) && day is >= 1 and <= LongestMonth;

    private static bool IsMonth(int month) => month is >= 1 and <= Months;
}
