using FuzzySharp;

namespace WicFactCheck;

/// <summary>The way out for a name that does not exist: the nearest one that does, or all of them.</summary>
internal static class Suggestion
{
    private const int Near = 60;
    private const int Listed = 20;

    public static string For(string unknown, IEnumerable<string> known, string lead)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var nearest = names
            .Select(name => (Name: name, Score: Fuzz.Ratio(name.ToLowerInvariant(), unknown.ToLowerInvariant())))
            .OrderByDescending(pair => pair.Score)
            .FirstOrDefault();
        return names switch
        {
            [] => "none are defined",
            _ when nearest.Score >= Near => $"did you mean '{nearest.Name}'?",
            _ => lead + string.Join(", ", names.Take(Listed)) + (names.Count > Listed ? ", …" : ""),
        };
    }
}
