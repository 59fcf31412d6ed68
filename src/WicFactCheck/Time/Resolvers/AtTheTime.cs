namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// The time that was told just before, as finely as it was told, but for the clock: "at the time"; where none was told, in
/// news some time in the past.
/// </summary>
internal static class AtTheTime
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match) =>
        match.LastNear is { } last ? [new TimeReading(last.Date is { } date ? CalendarTime.OfDay(date) : last, match.Near)]
        : match.Style != TextStyle.News || match.IsFuture() ? []
        : [new TimeReading(new TimeReference(VagueTime.Past))];
}
