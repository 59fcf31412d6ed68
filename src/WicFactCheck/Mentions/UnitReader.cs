using System.Globalization;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Reads what a number is a number of: money before or after it, shares and measures after it, letters that scale it.
/// </summary>
internal sealed class UnitReader(MentionWords words)
{
    private const int LongestUnit = 3;

    /// <summary>The number's tokens with those of its unit, the unit, and what it multiplies the number by.</summary>
    public UnitReading Read(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        var (first, currency) = CurrencyBefore(text, sentence, numeral.First);
        var (end, scale) = ScaleAfter(text, sentence, numeral.End, currency is not null);
        if (currency is not null)
        {
            return new UnitReading(new TokenRange(first, end), currency, QuantityKind.Money, scale);
        }

        // "a 48-mile ride" has its unit behind a hyphen.
        var start =
            end + 1 < sentence.End
            && text[end] is "-" or "\u2011"
            && !text.Tokens[end].SpaceBefore
            && !text.Tokens[end + 1].SpaceBefore
                ? end + 1
                : end;
        if (
            start >= sentence.End
            || text[start] is "," or "." or ")" or ";"
            || words.FunctionWords.Contains(text.Tokens[start].Id)
        )
        {
            return OutOf(text, sentence, numeral, end)
                ?? new UnitReading(new TokenRange(numeral.First, end), Unit: null, QuantityKind.Number, scale);
        }

        for (var length = Math.Min(LongestUnit, sentence.End - start); length > 0; length--)
        {
            var tokens = new TokenRange(numeral.First, start + length);
            if (words.Shares.TryFind(text, start, length, out var share))
            {
                return new UnitReading(
                    tokens,
                    share.Unit,
                    share.Unit == Quantity.Percent ? QuantityKind.Percent : QuantityKind.Points,
                    scale * share.Factor
                );
            }

            if (words.Currencies.TryFind(text, start, length, out var unit))
            {
                return new UnitReading(tokens, unit, QuantityKind.Money, scale);
            }

            if (words.Measures.TryFind(text, start, length, out var measure))
            {
                return new UnitReading(tokens, measure.Unit, QuantityKind.Measure, scale, measure.Factor);
            }
        }

        return OutOf(text, sentence, numeral, end)
            ?? new UnitReading(new TokenRange(numeral.First, end), Unit: null, QuantityKind.Number, scale);
    }

    // "8/10", "65 out of 100": marks out of the most that can be had.
    private static UnitReading? OutOf(TokenizedText text, Sentence sentence, TokenRange numeral, int end)
    {
        var most =
            end + 1 < sentence.End && text[end] is "/" ? end + 1
            : end + 2 < sentence.End && text[end] is "out" && text[end + 1] is "of" ? end + 2
            : -1;
        return most > 0 && text.Tokens[most] is { IsPlainNumber: true, Number: 5 or 10 or 20 or 100 } marks
            ? new UnitReading(
                new TokenRange(numeral.First, most + 1),
                "/" + marks.Number.ToString(CultureInfo.InvariantCulture),
                QuantityKind.Measure,
                1
            )
            : null;
    }

    // "$5", "US$5", "€ 5", "EUR 5"
    private (int First, string? Currency) CurrencyBefore(TokenizedText text, Sentence sentence, int first)
    {
        for (var length = Math.Min(2, first - sentence.First); length > 0; length--)
        {
            if (
                words.Currencies.TryFind(text, first - length, length, out var currency)
                && IsSignOrCode(text, first - 1)
                && (length == 1 || IsOneSign(text, first - length))
            )
            {
                return (first - length, currency);
            }
        }

        return (first, null);
    }

    // "A$5" is Australian, "a $5 fee" is not.
    private static bool IsOneSign(TokenizedText text, int token) =>
        text.Tokens[token].Case != TokenCase.Lower && !text.Tokens[token + 1].SpaceBefore;

    // A word such as "dollars" stands after its number.
    private static bool IsSignOrCode(TokenizedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Symbol
        || (text.Tokens[token].Case != TokenCase.Lower && text.Tokens[token].Length is 2 or 3);

    // "7.3bn", "90k"; "m" that follows no currency and has nothing counted after it is metres.
    private (int End, decimal Scale) ScaleAfter(TokenizedText text, Sentence sentence, int end, bool isMoney)
    {
        if (
            end >= sentence.End
            || text.Tokens[end].Kind != TokenKind.Word
            || (text.Tokens[end].SpaceBefore && !isMoney)
            || !words.ScaleSuffixes.TryFind(text, end, 1, out var scale)
        )
        {
            return (end, 1);
        }

        var isMetres =
            !isMoney
            && text[end] is "m"
            && !(end + 1 < sentence.End && (text[end + 1] is [.., 's'] || words.PluralNouns.Contains(text.Tokens[end + 1].Id)));
        return isMetres ? (end, 1) : (end + 1, scale);
    }
}

/// <summary>A number with its unit.</summary>
/// <param name="Tokens">The number and its unit.</param>
/// <param name="Unit">As in <see cref="Quantity.Unit"/>.</param>
/// <param name="Kind">What it is a unit of.</param>
/// <param name="Scale">What letters after the number multiply it by.</param>
/// <param name="Factor">The base units in one of the unit.</param>
internal readonly record struct UnitReading(
    TokenRange Tokens,
    string? Unit,
    QuantityKind Kind,
    decimal Scale,
    decimal Factor = 1
);

/// <summary>A unit of a kind, in base units of it.</summary>
internal readonly record struct MeasureUnit(string Unit, decimal Factor);
