using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads what the numbers of a column are scaled by, and in what money: "Budget ($m)", "Visitors (000s)".</summary>
internal sealed class ColumnMoneyReader(MentionWords words)
{
    private const int LongestSign = 2;

    private readonly CurrencyReader _currencies = new(words);

    /// <summary>The number as money or as a greater number, or null where the head tells neither.</summary>
    public QuantityMention? Read(TokenizedText text, TokenRange head, QuantityMention number)
    {
        foreach (var unit in ColumnUnits.Of(text, head))
        {
            if (UnitIn(text, unit) is not var (currency, scale))
            {
                continue;
            }

            if (currency is not null)
            {
                return new QuantityMention(number.Tokens, Scaled(text, number, scale, currency));
            }

            if (unit.First > head.First && !words.ScaleSuffixes.Contains(text, unit.First))
            {
                return new QuantityMention(number.Tokens, Scaled(text, number, scale, currency: null));
            }
        }

        return null;
    }

    // A currency, a scale or both, with nothing else beside them: "US$ million", "millions of euros", "Rs crore", "000s".
    private (Currency? Currency, decimal Scale)? UnitIn(TokenizedText text, TokenRange unit)
    {
        var (currency, scale) = (default(Currency?), 1m);
        for (var i = unit.First; i < unit.End; )
        {
            if (currency is null && CurrencyAt(text, i, unit.End) is var (money, length))
            {
                (currency, i) = (money, i + length);
            }
            else if (scale == 1 && ScaleAt(text, i, unit.End) is var (factor, many))
            {
                (scale, i) = (factor, i + many);
            }
            else if (i > unit.First && text.Language.Numbers.Of.Contains(text[i]))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return currency is not null || scale != 1 ? (currency, scale) : null;
    }

    private (Currency Money, int Length)? CurrencyAt(TokenizedText text, int i, int end)
    {
        for (var length = Math.Min(LongestSign, end - i); length > 0; length--)
        {
            if (_currencies.Named(text, text.SentenceOf(i), new TokenRange(i, i + length)) is { } money)
            {
                return (money, length);
            }
        }

        return null;
    }

    private (decimal Factor, int Length)? ScaleAt(TokenizedText text, int i, int end)
    {
        for (var length = Math.Min(LongestSign, end - i); length > 0; length--)
        {
            if (words.ColumnScales.TryFind(text, i, length, out var factor))
            {
                return (factor, length);
            }
        }

        return words.ScaleSuffixes.TryFind(text, i, 1, out var suffix) ? (suffix, 1) : null;
    }

    private static Quantity Scaled(TokenizedText text, QuantityMention number, decimal scale, Currency? currency)
    {
        var told = number.Quantity.Told * scale;
        var digit = NumeralScale.LastDigit(text, number.Tokens, told);
        var range = scale == 1 ? Exactness.Plain(told) : Exactness.Rounded(told, digit);
        return new Quantity(
            range,
            number.Quantity.Text,
            currency?.Code,
            currency is null ? QuantityKind.Number : QuantityKind.Money
        )
        {
            Told = told,
            MayBe = currency?.MayBe ?? [],
        };
    }
}
