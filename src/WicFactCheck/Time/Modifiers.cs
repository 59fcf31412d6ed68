namespace WicFactCheck.Time;

/// <summary>The modifiers by the names that TIMEX3 and the word lists give them.</summary>
internal static class Modifiers
{
    private static readonly Dictionary<string, TimeModifier> ByName = Enum.GetValues<TimeModifier>()
        .ToDictionary(Timex.NameOf, StringComparer.Ordinal);

    public static TimeModifier? Read(string? name) =>
        name is not null && ByName.TryGetValue(name, out var modifier) ? modifier : null;
}
