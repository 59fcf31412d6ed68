namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// A day, week or year by its number since something began: "the tenth day", "day nine", "year four of the drought".
/// </summary>
/// <remarks>It counts from a day that was told just before; else it is bound to what began, whose day is not told.</remarks>
internal static class NthDay
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (match.Int("count") is not (> 0 and < 1000 and var number) || Units.Read(match.Word("unit")) is not { } unit)
        {
            return [];
        }

        // "It is the second day of the fair."
        if (match.Setting("today") is not null && match.Published?.Date is { } today)
        {
            return unit == TimeUnit.Day ? [new TimeReading(CalendarTime.OfDay(today), match.Published)] : [];
        }

        var isBound = match.Setting("bound") is not null || match.Text.Language.Times.AfterBoundDay.Contains(match.WordAfter());
        return !isBound && unit == TimeUnit.Day && match.Near?.Date is { } first
            ? [new TimeReading(CalendarTime.OfDay(first.PlusDays(number - 1)), match.Near)]
            : [new TimeReading(new BoundTime(Amount.Of(number, unit)) { IsNumber = true })];
    }
}
