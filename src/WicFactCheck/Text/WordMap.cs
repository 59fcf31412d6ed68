using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace WicFactCheck.Text;

/// <summary>Makes maps by words.</summary>
internal static class WordMap
{
    /// <summary>Of several values for one word, the first counts.</summary>
    public static WordMap<T> Of<T>(IEnumerable<KeyValuePair<int, T>> entries)
    {
        List<KeyValuePair<int, T>> ordered = [.. entries.DistinctBy(entry => entry.Key).OrderBy(entry => entry.Key)];
        return new WordMap<T>([.. ordered.Select(entry => entry.Key)], [.. ordered.Select(entry => entry.Value)]);
    }
}

/// <summary>Values by the ids of words in the vocabulary.</summary>
/// <param name="ids">The words, each once, in ascending order.</param>
/// <param name="values">As many values.</param>
internal sealed class WordMap<T>(ImmutableArray<int> ids, ImmutableArray<T> values)
{
    // Nearly all words that are asked for have no value.
    private readonly WordSet _words = WordSet.Of(ids.AsSpan());

    public ImmutableArray<int> Ids => ids;

    public ImmutableArray<T> Values => values;

    /// <summary>The words that have a value.</summary>
    public WordSet Words => _words;

    public bool ContainsKey(int id) => _words.Contains(id);

    public bool TryGetValue(int id, [MaybeNullWhen(false)] out T value)
    {
        var isKnown = _words.Contains(id);
        value = isKnown ? values[ids.BinarySearch(id)] : default;
        return isKnown;
    }

    public T? GetValueOrDefault(int id) => TryGetValue(id, out var value) ? value : default;
}
