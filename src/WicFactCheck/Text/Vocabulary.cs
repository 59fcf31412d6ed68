using System.Collections.Frozen;

namespace WicFactCheck.Text;

/// <summary>The words and symbols that any rule names, each with a small id; every other word is 0.</summary>
/// <remarks>Words fold: case does not count, and a typographic apostrophe is a plain one.</remarks>
/// <param name="ids">The words with their ids, which count from 1, by a <see cref="FoldingComparer"/>.</param>
/// <param name="abbreviations">The ids of words that usually have a full stop.</param>
internal sealed class Vocabulary(FrozenDictionary<string, int> ids, FrozenSet<int> abbreviations)
{
    public const int Unknown = 0;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ids = ids.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The number of ids, <see cref="Unknown"/> included.</summary>
    public int Size => ids.Count + 1;

    public int Find(ReadOnlySpan<char> word) => _ids.TryGetValue(word, out var id) ? id : Unknown;

    /// <summary>The word of an id, folded, for messages; null where there is none.</summary>
    public string? WordOf(int id) => ids.FirstOrDefault(pair => pair.Value == id).Key;

    /// <summary>Whether a full stop after this word usually belongs to it ("Nov.", "Mr.").</summary>
    public bool IsAbbreviation(int id) => abbreviations.Contains(id);

    public static string Fold(string word) => string.Concat(word.Select(Fold));

    public static char Fold(char c) =>
        c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)
        : c == '\u2019' ? '\''
        : char.ToLowerInvariant(c);

    /// <summary>Collects words while rules are loaded.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, int> _ids = new(FoldingComparer.Instance);
        private readonly HashSet<int> _abbreviations = [];

        public int Add(string word)
        {
            if (!_ids.TryGetValue(word, out var id))
            {
                id = _ids.Count + 1;
                _ids.Add(Fold(word), id);
            }

            return id;
        }

        public void AddAbbreviation(string word) => _abbreviations.Add(Add(word));

        public Vocabulary Build() => new(_ids.ToFrozenDictionary(FoldingComparer.Instance), _abbreviations.ToFrozenSet());
    }
}
