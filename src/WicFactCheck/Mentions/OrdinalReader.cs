using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads places in an order: "second", "twenty-first", "13th".</summary>
internal sealed class OrdinalReader(MentionWords words)
{
    private const int Highest = 100_000;

    // "12st" is a weight, for no twelfth ends so.
    private static bool IsOfStone(TokenizedText text, int number, int suffix) =>
        text.Language.Numbers.Stone.Contains(text[suffix])
        && !text.Language.Ordinal(number).EndsWith(text[suffix], StringComparison.Ordinal);

    /// <summary>The place that a numeral tells, or null where it tells an amount.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numeral">The numeral.</param>
    /// <param name="limit">The token before which its suffix ends.</param>
    public OrdinalMention? Read(TokenizedText text, TokenRange numeral, int limit)
    {
        var last = text.Tokens[numeral.End - 1];
        if (last.Kind == TokenKind.Word && words.Numerals.Ordinals.ContainsKey(last.Id))
        {
            return NumeralReader.Read(text, numeral, words.Numerals) is { } spelt and <= Highest
                ? new OrdinalMention(numeral, (int)spelt)
                : null;
        }

        var hasSuffix =
            numeral.End < limit
            && last.IsPlainNumber
            && !text.Tokens[numeral.End].SpaceBefore
            && text.Language.Numbers.OrdinalEndingsInAnyCase.Contains(text[numeral.End])
            && !IsOfStone(text, last.Number, numeral.End);
        return hasSuffix ? new OrdinalMention(numeral with { End = numeral.End + 1 }, last.Number) : null;
    }
}
