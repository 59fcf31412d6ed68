namespace WicFactCheck.Time.Resolvers;

/// <summary>A time that is only before, at or after the time of writing: "recently", "now", "soon".</summary>
internal static class Vague
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match) =>
        match.Setting("reference") switch
        {
            "past" => [new TimeReading(new TimeReference(VagueTime.Past))],
            "present" => [new TimeReading(new TimeReference(VagueTime.Present))],
            "future" => [new TimeReading(new TimeReference(VagueTime.Future))],
            _ => [],
        };
}
