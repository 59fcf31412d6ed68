using System.Collections.Immutable;

namespace WicFactCheck.Text;

/// <summary>Makes tables of phrases.</summary>
internal static class PhraseTable
{
    /// <summary>A table of phrases as they are written; of those that fold to one, the first counts.</summary>
    public static PhraseTable<T> Of<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        List<KeyValuePair<string, T>> folded =
        [
            .. entries
                .Select(entry => KeyValuePair.Create(Vocabulary.Fold(entry.Key), entry.Value))
                .DistinctBy(entry => entry.Key, StringComparer.Ordinal),
        ];
        return new PhraseTable<T>(FoldedWords.Of(folded.Select(entry => entry.Key)), [.. folded.Select(entry => entry.Value)]);
    }
}

/// <summary>
/// Values by phrases: folded words, joined by single spaces. Asked with the words of a text, it makes no strings.
/// </summary>
/// <param name="phrases">The phrases.</param>
/// <param name="values">The value of each phrase, by its number.</param>
internal sealed class PhraseTable<T>(FoldedWords phrases, ImmutableArray<T> values)
{
    public FoldedWords Phrases => phrases;

    public ImmutableArray<T> Values => values;

    /// <summary>
    /// The value of a phrase whose words are joined by single spaces; the default where it is not in the table.
    /// </summary>
    public T? GetValueOrDefault(ReadOnlySpan<char> phrase) =>
        phrases.Find(phrase) is var number and >= 0 ? values[number] : default;

    /// <summary>The value of the phrase that some tokens make, or false where they make none.</summary>
    public bool TryFind(TokenizedText text, int first, int length, out T? value)
    {
        var number = length == 1 ? phrases.Find(text[first]) : FindJoined(text, first, length);
        value = number < 0 ? default : values[number];
        return number >= 0;
    }

    /// <summary>Whether a token is one of the phrases.</summary>
    public bool Contains(TokenizedText text, int token) => phrases.Find(text[token]) >= 0;

    private int FindJoined(TokenizedText text, int first, int length)
    {
        var room = length - 1;
        for (var i = first; i < first + length; i++)
        {
            room += text.Tokens[i].Length;
        }

        if (room > phrases.Longest)
        {
            return -1;
        }

        Span<char> phrase = room <= 256 ? stackalloc char[room] : new char[room];
        var end = 0;
        for (var i = first; i < first + length; i++)
        {
            if (i > first)
            {
                phrase[end++] = ' ';
            }

            text[i].CopyTo(phrase[end..]);
            end += text.Tokens[i].Length;
        }

        return phrases.Find(phrase);
    }
}
