namespace WicFactCheck.Time.Resolvers;

/// <summary>A time so far from an event that the words name: "two days before the auction", "minutes after he left".</summary>
/// <remarks>Where no event follows, it is counted from what was told last: "two days before, he had left".</remarks>
internal static class Bound
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match) =>
        Duration.Read(match) is not { } length ? []
        : match.IsBeforeEvent() ? [new TimeReading(new BoundTime(length))]
        : Shifted.Resolve(match).Select(reading => reading with { Tokens = match.Tokens });
}
