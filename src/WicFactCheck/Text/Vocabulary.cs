using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>The words and symbols that any rule names, each with a small id; every other word is 0.</summary>
/// <remarks>Words fold: case does not count, and a typographic apostrophe is a plain one.</remarks>
public sealed class Vocabulary
{
    public const int Unknown = 0;

    private readonly FrozenDictionary<string, int> _ids;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ImmutableArray<bool> _abbreviations;
    private readonly ImmutableArray<string> _words;

    private Vocabulary(Builder builder)
    {
        _ids = builder.Ids.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var abbreviations = new bool[_ids.Count + 1];
        foreach (var word in builder.Abbreviations)
        {
            abbreviations[_ids[word]] = true;
        }

        var words = new string[_ids.Count + 1];
        words[Unknown] = "";
        foreach (var (word, id) in builder.Ids)
        {
            words[id] = word;
        }

        _abbreviations = [.. abbreviations];
        _words = [.. words];
    }

    /// <summary>The number of ids, <see cref="Unknown"/> included.</summary>
    public int Size => _abbreviations.Length;

    public string WordOf(int id) => _words[id];

    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Contains('\u2019'))
        {
            return Find(Fold(word.ToString()));
        }

        return _lookup.TryGetValue(word, out var id) ? id : Unknown;
    }

    /// <summary>Whether a full stop after this word usually belongs to it ("Nov.", "Mr.").</summary>
    public bool IsAbbreviation(int id) => _abbreviations[id];

    public static string Fold(string word) => word.Replace('\u2019', '\'').ToLowerInvariant();

    /// <summary>Writes a word folded to the start of a buffer that has room for it, and tells its length.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = word.ToLowerInvariant(folded);
        folded[..length].Replace('\u2019', '\'');
        return length;
    }

    /// <summary>Collects words while rules are loaded.</summary>
    public sealed class Builder
    {
        internal Dictionary<string, int> Ids { get; } = new(StringComparer.OrdinalIgnoreCase);

        internal HashSet<string> Abbreviations { get; } = new(StringComparer.OrdinalIgnoreCase);

        public int Add(string word)
        {
            var folded = Fold(word);
            if (!Ids.TryGetValue(folded, out var id))
            {
                id = Ids.Count + 1;
                Ids.Add(folded, id);
            }

            return id;
        }

        public void AddAbbreviation(string word)
        {
            Add(word);
            Abbreviations.Add(Fold(word));
        }

        public Vocabulary Build() => new(this);
    }
}
