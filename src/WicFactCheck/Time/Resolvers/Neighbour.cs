namespace WicFactCheck.Time.Resolvers;

/// <summary>
/// The time before or after what was told last, or an event that follows: "the day before", "the year after the war".
/// </summary>
internal static class Neighbour
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        var unit = Units.Read(match.Word("unit"));
        if (match.IsBeforeEvent())
        {
            return unit is { } bound
                ?
                [
                    new TimeReading(new BoundTime(Amount.Of(1, bound)))
                    {
                        Tokens = match.Tokens with { End = match.Tokens.End - 1 },
                    },
                ]
                : [];
        }

        return match.HasTold && match.Told is { } told && match.Int("told") is { } shift
            ? Read(told, unit, DayDetails.Part(match.Word("part")), shift)
            : [];
    }

    private static IEnumerable<TimeReading> Read(TimeAnchor told, TimeUnit? unit, PartOfDay? part, int shift) =>
        Anchoring.Shift(told, unit ?? TimeUnit.Day, shift) is not { } value ? []
        : part is null ? [new TimeReading(value, told)]
        : [new TimeReading(value with { Granularity = Granularity.PartOfDay, Part = part }, told)];
}
