using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Reads what a number is a number of: money before or after it, shares and measures after it, letters that scale it.
/// </summary>
internal sealed class UnitReader(MentionWords words)
{
    private const int LongestUnit = 5;

    private readonly CurrencyReader _currencies = new(words);

    /// <summary>The number's tokens with those of its unit, the unit, and what it multiplies the number by.</summary>
    public UnitReading Read(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        var (first, currency) = _currencies.Before(text, sentence, numeral);
        var (end, scale) = ScaleAfter(text, sentence, numeral.End, currency is not null);
        if (currency is { } money)
        {
            return new UnitReading(new TokenRange(first, end), money.Code, QuantityKind.Money, scale) { MayBe = money.MayBe };
        }

        if (BodyReader.FeetMark(text, sentence, numeral) is { } mark)
        {
            return new UnitReading(new TokenRange(numeral.First, mark + 1), "m", QuantityKind.Measure, 1, BodyReader.Foot);
        }

        // "a 48-mile ride" has its unit behind a hyphen.
        var start = AfterHyphen(text, sentence, end);
        var isNone = start >= sentence.End || (words.FunctionWords.Contains(text.Tokens[start].Id) && !IsTouching(text, start));
        return (isNone ? null : Named(text, sentence, numeral, start, scale))
            ?? OutOf(text, sentence, numeral, end)
            ?? _currencies.Unnamed(text, sentence, numeral with { End = end })
            ?? new UnitReading(new TokenRange(numeral.First, end), Unit: null, QuantityKind.Number, scale);
    }

    private static int AfterHyphen(TokenizedText text, Sentence sentence, int end) =>
        end + 1 < sentence.End
        && text[end] is "-" or "\u2011"
        && !text.Tokens[end].SpaceBefore
        && !text.Tokens[end + 1].SpaceBefore
            ? end + 1
            : end;

    private UnitReading? Named(TokenizedText text, Sentence sentence, TokenRange numeral, int start, decimal scale)
    {
        if (_currencies.After(text, sentence, numeral, start) is { } money)
        {
            return money with { Scale = money.Scale * scale };
        }

        for (var length = Math.Min(LongestUnit, sentence.End - start); length > 0; length--)
        {
            var tokens = new TokenRange(numeral.First, start + length);
            if (words.Shares.TryFindAcrossHyphens(text, start, length, out var share))
            {
                return new UnitReading(
                    tokens,
                    share.Unit,
                    share.Unit == Quantity.Percent ? QuantityKind.Percent : QuantityKind.Points,
                    scale * share.Factor
                );
            }

            if (words.Measures.TryFindAcrossHyphens(text, start, length, out var measure) && IsWritten(text, start, length))
            {
                return new UnitReading(tokens, measure.Unit, QuantityKind.Measure, scale, measure.Factor)
                {
                    Offset = measure.Offset,
                };
            }
        }

        return null;
    }

    // "6ft 2in", but "2 in all"
    private bool IsTouching(TokenizedText text, int start) =>
        words.TouchingUnits.Contains(text.Tokens[start].Id)
        && !text.Tokens[start].SpaceBefore
        && text.Tokens[start - 1].Kind == TokenKind.Number;

    // "km²" and "km2" are one word, "5 km 2 days" is not; degrees of one letter touch it ("30C"), as stones do ("12st").
    private static bool IsWritten(TokenizedText text, int start, int length) =>
        length == 1
            ? !IsShortForm(text, start)
                || (!text.Tokens[start].SpaceBefore && (text[start].Length > 1 || char.IsUpper(text[start][0])))
            : !(text[start + length - 1] is "2" or "3" or "\u00b2" or "\u00b3") || !text.Tokens[start + length - 1].SpaceBefore;

    private static bool IsShortForm(TokenizedText text, int i) =>
        text.Language.Numbers.DegreeLetters.ContainsInAnyCase(text[i]) || text.Language.Numbers.Stone.Contains(text[i]);

    // "8/10", "65 out of 100": marks out of the most that can be had.
    private static UnitReading? OutOf(TokenizedText text, Sentence sentence, TokenRange numeral, int end)
    {
        var most =
            end + 1 < sentence.End && text[end] is "/" ? end + 1
            : end + 2 < sentence.End
            && text.Language.Numbers.Out.Contains(text[end])
            && text.Language.Numbers.Of.Contains(text[end + 1])
                ? end + 2
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

    // "7.3bn", "90k"; "m" that follows no currency and has nothing counted after it is metres, "MM" scales money alone.
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

        var isMetres = !isMoney && text[end] is "m" && !(end + 1 < sentence.End && IsCounted(text, end + 1));
        var isOfMoneyAlone = text.Language.Numbers.MoneyScales.Contains(text[end]);
        var isOther =
            isMetres
            || text[end] is "mm"
            || (isOfMoneyAlone && (!isMoney || (text.Tokens[end].Length == 1 && text.Tokens[end].SpaceBefore)));
        return isOther ? (end, 1) : (end + 1, scale);
    }

    // "2m boats", "3m people", "1.5m rand"
    private bool IsCounted(TokenizedText text, int i) =>
        text[i] is [.., 's']
        || words.PluralNouns.Contains(text.Tokens[i].Id)
        || (text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 1 } && words.Currencies.Contains(text, i));
}

/// <summary>A number with its unit.</summary>
/// <param name="Tokens">The number and its unit.</param>
/// <param name="Unit">As in <see cref="Quantity.Unit"/>.</param>
/// <param name="Kind">What it is a unit of.</param>
/// <param name="Scale">What letters after the number multiply it by.</param>
/// <param name="Factor">The base units in one of the unit.</param>
internal readonly record struct UnitReading(TokenRange Tokens, string? Unit, QuantityKind Kind, decimal Scale, decimal Factor = 1)
{
    /// <summary>What is added to a number of the unit before it is multiplied, as in degrees Fahrenheit.</summary>
    public decimal Offset { get; init; }

    /// <summary>As in <see cref="Quantity.MayBe"/>.</summary>
    public ImmutableArray<string> MayBe { get; init; } = [];

    /// <summary>A number of the unit in base units.</summary>
    public decimal InBase(decimal number) => (number + Offset) * Factor;

    /// <summary>A range of the unit in base units.</summary>
    public NumberRange InBase(NumberRange range) => new NumberRange(range.Min + Offset, range.Max + Offset).Times(Factor);
}

/// <summary>A unit of a kind, in base units of it.</summary>
/// <param name="Unit">The base unit.</param>
/// <param name="Factor">The base units in one of the unit.</param>
/// <param name="Offset">What is added to a number of the unit before it is multiplied.</param>
internal readonly record struct MeasureUnit(string Unit, decimal Factor, decimal Offset = 0);
