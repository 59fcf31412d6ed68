namespace WicFactCheck.Time;

/// <summary>The units by the names that word lists give them.</summary>
internal static class Units
{
    public static TimeUnit? Read(string? name) =>
        name is not null && Enum.TryParse<TimeUnit>(name, ignoreCase: true, out var unit) ? unit : null;
}
