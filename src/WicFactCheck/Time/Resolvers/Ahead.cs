namespace WicFactCheck.Time.Resolvers;

/// <summary>A time so far from that of the text: "in 3 days", where its sentence looks ahead, "in four days' time".</summary>
/// <remarks>"It was built in three days" tells how long it took.</remarks>
internal static class Ahead
{
    private const int Fortnight = 14;

    public static IEnumerable<TimeReading> Resolve(TimeMatch match) =>
        match.Style != TextStyle.Message
        && match.Published is { } from
        && (match.Setting("sure") is not null || match.IsFuture())
        && Length(match) is var (count, unit)
        && Anchoring.Shift(from, unit, count) is { } value
            ? [new TimeReading(value, from)]
            : [];

    private static (int Count, TimeUnit Unit)? Length(TimeMatch match) =>
        match.Has("fortnight") ? (Fortnight, TimeUnit.Day)
        : match.Int("count") is { } count && Units.Read(match.Word("unit")) is { } unit ? (count, unit)
        : null;
}
