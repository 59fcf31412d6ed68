namespace WicFactCheck.Time.Resolvers;

/// <summary>A time so far from another: "two years ago" from the text's date, "a week later" from the time last told.</summary>
internal static class Shifted
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (
            Units.Read(match.Word("unit") ?? match.Setting("unit")) is not { } unit
            || match.Int("direction") is not { } direction
        )
        {
            return [];
        }

        var from = match.Setting("from") switch
        {
            "told" => match.Told,
            "day" when match.Anchor?.Date is { } today => TimeAnchor.Of(today.PlusDays(match.Int("shift") ?? 0)),
            _ => match.Anchor,
        };
        var number = match.Setting("unit") is null ? match.Number("count") : 1;
        if (number is not { } count || count > 100_000 || from is null)
        {
            return [new TimeReading(new TimeReference(direction < 0 ? VagueTime.Past : VagueTime.Future), from)];
        }

        // "A year earlier" is told as finely as what it is compared with: the same quarter of the year before.
        if (unit == TimeUnit.Year && match.LastNear is { Quarter: not null, Year: { } year } quarter && count == 1)
        {
            return [new TimeReading(quarter with { Year = year + direction }, from)];
        }

        var steps = count == decimal.Truncate(count) ? (int)count : 0;
        return steps > 0 && Anchoring.Shift(from, unit, direction * steps) is { } value
            ? [new TimeReading(value, from)]
            : [new TimeReading(new TimeReference(direction < 0 ? VagueTime.Past : VagueTime.Future), from)];
    }
}
