using System.Collections.Frozen;

namespace WicFactCheck.Text;

/// <summary>
/// Values by phrases: words joined by single spaces, however they are written. Asked with the words of a text, it makes no
/// strings.
/// </summary>
internal sealed class PhraseTable<T>
{
    private const int RoomOnStack = 256;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _values;
    private readonly int _longest;

    /// <param name="phrases">The phrases; of those that fold to one, the first counts.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var values = new Dictionary<string, T>(FoldingComparer.Instance);
        foreach (var (phrase, value) in phrases)
        {
            values.TryAdd(phrase, value);
        }

        _values = values.ToFrozenDictionary(FoldingComparer.Instance).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = values.Keys.Select(phrase => phrase.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The phrases with their values, in no order.</summary>
    public IEnumerable<KeyValuePair<string, T>> All => _values.Dictionary;

    /// <summary>The value of the phrase that some tokens make, or false where they make none.</summary>
    public bool TryFind(TokenizedText text, int first, int length, out T? value) =>
        TryFind(text, first, length, skipsHyphens: false, out value);

    /// <summary>The same where a hyphen between two words counts as a space: "megawatt-hours".</summary>
    public bool TryFindAcrossHyphens(TokenizedText text, int first, int length, out T? value) =>
        TryFind(text, first, length, skipsHyphens: true, out value);

    /// <summary>Whether a token is one of the phrases.</summary>
    public bool Contains(TokenizedText text, int token) => _values.ContainsKey(text[token]);

    private bool TryFind(TokenizedText text, int first, int length, bool skipsHyphens, out T? value) =>
        length == 1 ? _values.TryGetValue(text[first], out value) : TryFindJoined(text, first, length, skipsHyphens, out value);

    private bool TryFindJoined(TokenizedText text, int first, int length, bool skipsHyphens, out T? value)
    {
        var room = length - 1;
        for (var i = first; i < first + length; i++)
        {
            room += text.Tokens[i].Length;
        }

        if (room > _longest)
        {
            value = default;
            return false;
        }

        Span<char> phrase = room <= RoomOnStack ? stackalloc char[room] : new char[room];
        var rest = phrase;
        for (var i = first; i < first + length; i++)
        {
            if (skipsHyphens && i > first && i + 1 < first + length && text[i] is "-" or "\u2011")
            {
                continue;
            }

            if (i > first)
            {
                rest[0] = ' ';
                rest = rest[1..];
            }

            text[i].CopyTo(rest);
            rest = rest[text[i].Length..];
        }

        return _values.TryGetValue(phrase[..^rest.Length], out value);
    }
}
