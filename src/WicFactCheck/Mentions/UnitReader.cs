using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads what a number is a number of: money before or after it, shares after it, and letters that scale it.</summary>
internal sealed class UnitReader(MentionWords words)
{
    private const int LongestUnit = 3;

    /// <summary>The number's tokens with those of its unit, the unit, and what its letters multiply it by.</summary>
    public (TokenRange Tokens, string? Unit, decimal Scale) Read(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        var (end, scale) = ScaleAfter(text, sentence, numeral.End);
        var (first, before) = CurrencyBefore(text, sentence, numeral.First);
        if (before is not null)
        {
            return (new TokenRange(first, end), before, scale);
        }

        for (var length = Math.Min(LongestUnit, sentence.End - end); length > 0; length--)
        {
            var phrase = Phrase(text, end, length);
            if (words.Shares.TryGetValue(phrase, out var unit) || words.Currencies.TryGetValue(phrase, out unit))
            {
                return (new TokenRange(numeral.First, end + length), unit, scale);
            }
        }

        return (new TokenRange(numeral.First, end), null, scale);
    }

    // "$5", "US$5", "€ 5", "EUR 5"
    private (int First, string? Currency) CurrencyBefore(TokenizedText text, Sentence sentence, int first)
    {
        for (var length = Math.Min(2, first - sentence.First); length > 0; length--)
        {
            if (words.Currencies.TryGetValue(Phrase(text, first - length, length), out var currency) && IsSignOrCode(text, first - 1))
            {
                return (first - length, currency);
            }
        }

        return (first, null);
    }

    // A word such as "dollars" stands after its number.
    private static bool IsSignOrCode(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Symbol || (text.Tokens[token].Case == TokenCase.Upper && text.Tokens[token].Length == 3);

    // "4.2bn", "300k"
    private (int End, decimal Scale) ScaleAfter(TokenizedText text, Sentence sentence, int end) =>
        end < sentence.End && !text.Tokens[end].SpaceBefore && text.Tokens[end].Kind == TokenKind.Word
            && words.ScaleSuffixes.TryGetValue(Vocabulary.Fold(text[end].ToString()), out var scale)
            ? (end + 1, scale)
            : (end, 1);

    private static string Phrase(TokenizedText text, int first, int length) =>
        string.Join(' ', Enumerable.Range(first, length).Select(i => Vocabulary.Fold(text[i].ToString())));
}
