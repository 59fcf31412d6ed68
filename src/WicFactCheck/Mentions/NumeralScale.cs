using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Tells how exactly a numeral is written.</summary>
internal static class NumeralScale
{
    /// <summary>Whether digits are scaled by a word after them: "3.2 million".</summary>
    public static bool IsScaled(TokenizedText text, TokenRange numeral, NumeralWords words) =>
        text.Tokens[numeral.First].Kind == TokenKind.Number && words.Scales.ContainsKey(text.Tokens[numeral.End - 1].Id);

    /// <summary>What the last digit that is written is worth: "3.2 million" is told to a tenth of a million.</summary>
    public static decimal LastDigit(TokenizedText text, TokenRange numeral, decimal number)
    {
        var digits = text[numeral.First];
        var written = NumeralReader.Digits(digits);
        var decimals = digits.IndexOf(IsDecimalComma(text, numeral) ? ',' : '.') is var point and >= 0
            ? digits.Length - point - 1
            : 0;
        var scale = written == 0 ? 1 : number / written;
        for (var i = 0; i < decimals; i++)
        {
            scale /= 10;
        }

        return scale;
    }

    private static bool IsDecimalComma(TokenizedText text, TokenRange numeral) =>
        text.Tokens[numeral.First].Number == Token.Decimal && !text[numeral.First].Contains('.');
}
