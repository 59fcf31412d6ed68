namespace WicFactCheck.Time.Resolvers;

/// <summary>Some length of time that no unit tells: "a while", "some time".</summary>
internal static class VagueLength
{
    public static IEnumerable<TimeReading> Resolve(TimeMatch match) =>
        [new TimeReading(Amount.Of(count: null, TimeUnit.Unknown))];
}
