using System.Collections.Frozen;

namespace WicFactCheck.Text;

/// <summary>Values by phrases: folded words, joined by single spaces. Asked with the words of a text, it makes no strings.</summary>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T> _byPhrase;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    /// <param name="phrases">The phrases as they are written, each with its value; of those that fold to one, the first counts.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        _byPhrase = phrases.Select(pair => (Phrase: Vocabulary.Fold(pair.Key), pair.Value)).DistinctBy(pair => pair.Phrase)
            .ToFrozenDictionary(pair => pair.Phrase, pair => pair.Value, StringComparer.Ordinal);
        _lookup = _byPhrase.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _byPhrase.Keys.Select(phrase => phrase.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The value of the phrase that some tokens make, or false where they make none.</summary>
    public bool TryFind(TokenizedText text, int first, int length, out T? value)
    {
        var room = text.Tokens[first + length - 1].End - text.Tokens[first].Start + length;
        value = default;
        if (text.Tokens[first].Length > _longest)
        {
            return false;
        }

        Span<char> phrase = room <= 256 ? stackalloc char[room] : new char[room];
        var end = 0;
        for (var i = first; i < first + length; i++)
        {
            if (i > first)
            {
                phrase[end++] = ' ';
            }

            end += Vocabulary.Fold(text[i], phrase[end..]);
        }

        return end <= _longest && _lookup.TryGetValue(phrase[..end], out value);
    }

    /// <summary>Whether a token is one of the phrases.</summary>
    public bool Contains(TokenizedText text, int token) => TryFind(text, token, 1, out _);
}
