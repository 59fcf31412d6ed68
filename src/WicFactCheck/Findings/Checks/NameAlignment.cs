namespace WicFactCheck.Findings.Checks;

/// <summary>Lays the words of two names against each other and tells in which they differ.</summary>
internal static class NameAlignment
{
    /// <summary>
    /// From the first word to the last; of names of two lengths only both ends, since middle names are left out.
    /// </summary>
    /// <param name="one">The folded words of a name, two at least.</param>
    /// <param name="other">Those of another.</param>
    public static List<(string One, string Other)> Of(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        Different(one.Count == other.Count ? one.Zip(other) : [(one[0], other[0]), (one[^1], other[^1])]);

    /// <summary>The shorter one within the longer one, wherever it may stand: "Larch School" in "Ada Larch School".</summary>
    /// <param name="one">The folded words of a name, two at least.</param>
    /// <param name="other">Those of another.</param>
    public static IEnumerable<List<(string One, string Other)>> Within(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > other.Count
            ? Within(other, one).Select(pairs => pairs.ConvertAll(pair => (pair.Other, pair.One)))
            : Enumerable
                .Range(0, one.Count == other.Count ? 0 : other.Count - one.Count + 1)
                .Select(first => Different(one.Zip(other.Skip(first))));

    private static List<(string One, string Other)> Different(IEnumerable<(string One, string Other)> pairs) =>
        [.. pairs.Where(pair => pair.One != pair.Other)];
}
