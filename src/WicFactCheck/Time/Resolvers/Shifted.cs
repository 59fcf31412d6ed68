namespace WicFactCheck.Time.Resolvers;

/// <summary>A time so far from another: "two years ago", "a week later", "three days earlier".</summary>
internal static class Shifted
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match)
    {
        if (Units.Read(match.Word("unit")) is not { } unit || match.Int("direction") is not { } direction)
        {
            return [];
        }

        var count = match.Int("count");
        if (count is null || match.Anchor is not { } anchor || count > 100_000
            || Anchoring.Shift(anchor, unit, direction * count.Value) is not { } value)
        {
            var vague = new TimeReference(direction < 0 ? VagueTime.Past : VagueTime.Future);
            return [new TimeReading(vague, match.Anchor)];
        }

        return [new TimeReading(value, anchor)];
    }
}
