namespace WicFactCheck.Mentions;

/// <summary>Which numbers a written number allows, by how it was written.</summary>
public static class Exactness
{
    /// <summary>The share by which "about 40,000" may be off.</summary>
    private const decimal Loose = 0.1m;

    public static NumberRange RangeOf(decimal number, QuantityModifier? modifier) => modifier switch
    {
        QuantityModifier.More => new NumberRange(number, null),
        QuantityModifier.Less => new NumberRange(null, number),
        QuantityModifier.About => new NumberRange(number - (number * Loose), number + (number * Loose)),
        QuantityModifier.Nearly => new NumberRange(number - (number * Loose), number),
        _ => NumberRange.Exactly(number),
    };

    /// <summary>"3.2 million" is anything that rounds to it: half of its last digit's worth on either side.</summary>
    public static NumberRange Rounded(decimal number, decimal lastDigit) => new(number - (lastDigit / 2), number + (lastDigit / 2));
}
