using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace WicFactCheck.Text;

/// <summary>Makes maps by words.</summary>
public static class WordMap
{
    /// <summary>Of several values for one word, the first counts.</summary>
    public static WordMap<T> Of<T>(IEnumerable<KeyValuePair<int, T>> entries)
    {
        List<KeyValuePair<int, T>> distinct = [.. entries.DistinctBy(entry => entry.Key)];
        return new WordMap<T>([.. distinct.Select(entry => entry.Key)], [.. distinct.Select(entry => entry.Value)]);
    }
}

/// <summary>Values by the ids of words in the vocabulary.</summary>
public sealed class WordMap<T>
{
    private readonly ImmutableArray<int> _ids;
    private readonly ImmutableArray<T> _values;

    // One more than the place of the value of each id, and 0 for an id that has none.
    private readonly int[] _places;

    /// <param name="ids">The words, each once, none of them unknown.</param>
    /// <param name="values">As many values.</param>
    public WordMap(ImmutableArray<int> ids, ImmutableArray<T> values)
    {
        (_ids, _values) = (ids, values);
        var largest = 0;
        foreach (var id in ids)
        {
            largest = Math.Max(largest, id);
        }

        _places = new int[largest + 1];
        for (var i = 0; i < ids.Length; i++)
        {
            _places[ids[i]] = i + 1;
        }
    }

    public ImmutableArray<int> Ids => _ids;

    public ImmutableArray<T> Values => _values;

    /// <summary>The words that have a value.</summary>
    public WordSet Words => WordSet.Of(_ids);

    public bool ContainsKey(int id) => (uint)id < (uint)_places.Length && _places[id] != 0;

    public bool TryGetValue(int id, [MaybeNullWhen(false)] out T value)
    {
        var place = (uint)id < (uint)_places.Length ? _places[id] : 0;
        value = place == 0 ? default : _values[place - 1];
        return place != 0;
    }

    public T? GetValueOrDefault(int id) => TryGetValue(id, out var value) ? value : default;
}
