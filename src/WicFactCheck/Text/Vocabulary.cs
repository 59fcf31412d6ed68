namespace WicFactCheck.Text;

/// <summary>The words and symbols that any rule names, each with a small id; every other word is 0.</summary>
/// <remarks>Words fold: case does not count, and a typographic apostrophe is a plain one.</remarks>
/// <param name="words">The words, folded; their ids count from 1.</param>
/// <param name="abbreviations">The words that usually have a full stop.</param>
internal sealed class Vocabulary(FoldedWords words, WordSet abbreviations)
{
    public const int Unknown = 0;

    /// <summary>The number of ids, <see cref="Unknown"/> included.</summary>
    public int Size => words.Count + 1;

    /// <summary>The words, whose ids are one more than their numbers.</summary>
    public FoldedWords Words => words;

    public WordSet Abbreviations => abbreviations;

    public int Find(ReadOnlySpan<char> word) => words.Find(word) + 1;

    /// <summary>Whether a full stop after this word usually belongs to it ("Nov.", "Mr.").</summary>
    public bool IsAbbreviation(int id) => abbreviations.Contains(id);

    public static string Fold(string word) =>
        string.Create(
            word.Length,
            word,
            static (folded, word) =>
            {
                for (var i = 0; i < word.Length; i++)
                {
                    folded[i] = Fold(word[i]);
                }
            }
        );

    public static char Fold(char c) =>
        c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c)
        : c == '\u2019' ? '\''
        : char.ToLowerInvariant(c);

    /// <summary>Collects words while rules are loaded.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly HashSet<int> _abbreviations = [];

        public int Add(string word)
        {
            var folded = Fold(word);
            if (!_ids.TryGetValue(folded, out var id))
            {
                id = _ids.Count + 1;
                _ids.Add(folded, id);
            }

            return id;
        }

        public void AddAbbreviation(string word) => _abbreviations.Add(Add(word));

        public Vocabulary Build() =>
            new(FoldedWords.Of(_ids.OrderBy(pair => pair.Value).Select(pair => pair.Key)), WordSet.Of(_abbreviations));
    }
}
