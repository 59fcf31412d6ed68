namespace WicFactCheck.Mutations;

/// <summary>Draws some of many, the same ones for the same seed.</summary>
internal static class Sample
{
    /// <summary>So many of the items, in their order; all of them where there is no number, or fewer.</summary>
    public static IReadOnlyList<T> Draw<T>(IReadOnlyList<T> items, int? count, int seed)
    {
        var places = Enumerable.Range(0, items.Count).ToArray();
        new Random(seed).Shuffle(places);
        return [.. places.Take(count ?? items.Count).Order().Select(place => items[place])];
    }
}
