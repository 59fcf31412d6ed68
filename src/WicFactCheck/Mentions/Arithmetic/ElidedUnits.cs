using WicFactCheck.Text;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Gives a bare number the unit of another that it is held against: "90,000 dollars and 50,000".</summary>
internal sealed class ElidedUnits(TokenizedText text)
{
    /// <summary>The number in the unit of another; null where it has one of its own, or counts something.</summary>
    /// <param name="number">The number.</param>
    /// <param name="other">The one whose unit it shares.</param>
    public QuantityMention? Like(QuantityMention number, QuantityMention other)
    {
        if (number.Quantity.IsInUnitOf(other.Quantity))
        {
            return number;
        }

        var (told, unit) = (number.Quantity, other.Quantity);
        return
            told.Kind == QuantityKind.Number
            && number.Noun is null
            && unit.Kind is QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percent
            && !IsTouched(number)
            ? new QuantityMention(
                number.Tokens,
                new Quantity(Rounded(told, unit).Times(unit.Factor), told.Text, unit.Unit, unit.Kind)
                {
                    Told = told.Told * unit.Factor,
                    Modifier = told.Modifier,
                    Factor = unit.Factor,
                }
            )
            : null;
    }

    // "3-2" and "12th" are no amounts.
    private bool IsTouched(QuantityMention number) =>
        number.Tokens.End < text.Tokens.Length
        && !text.Tokens[number.Tokens.End].SpaceBefore
        && text.Tokens[number.Tokens.End].Kind == TokenKind.Word;

    // A measure is told to its last digit: 24 centimetres are anything that rounds to it.
    private static NumberRange Rounded(Quantity told, Quantity unit) =>
        unit.Kind == QuantityKind.Measure && told.Modifier is null && told.Range == NumberRange.Exactly(told.Told)
            ? Exactness.Rounded(told.Told, LastDigit(told.Told))
            : told.Range;

    private static decimal LastDigit(decimal number)
    {
        var digit = 1m;
        while (number != decimal.Truncate(number))
        {
            (number, digit) = (number * 10, digit / 10);
        }

        return digit;
    }
}
