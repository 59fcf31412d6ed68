namespace WicFactCheck.Mentions;

/// <summary>Which numbers a written number allows, by how it was written.</summary>
internal static class Exactness
{
    /// <summary>The share by which "about 90,000" may be off.</summary>
    private const decimal Loose = 0.1m;

    /// <summary>How many of its last steps "about 1,640" may be off, which is told in tens.</summary>
    private const int LooseSteps = 2;

    /// <summary>Below it, a number tells by none of its digits how roughly it was taken.</summary>
    private const decimal LeastStepped = 100;

    /// <summary>What "more than" is more by at least: nothing to speak of, so that only the number itself is left out.</summary>
    private const decimal Least = 0.000_000_001m;

    /// <summary>The share that the zeros at the end of a number may hide, both sides together.</summary>
    private const decimal LooseZeros = 0.05m;

    public static NumberRange RangeOf(decimal number, QuantityModifier? modifier) =>
        modifier switch
        {
            QuantityModifier.More => new NumberRange(number + Least, null),
            QuantityModifier.AtLeast => new NumberRange(number, null),
            QuantityModifier.Less => new NumberRange(null, number - Least),
            QuantityModifier.AtMost => new NumberRange(null, number),
            QuantityModifier.About => new NumberRange(number - LooseBy(number), number + LooseBy(number)),
            QuantityModifier.Nearly => new NumberRange(number - LooseBy(number), number),
            _ => NumberRange.Exactly(number),
        };

    // By a tenth at most: whoever means some tenth of 1,640 doesn't tell the 40.
    private static decimal LooseBy(decimal number) =>
        Math.Abs(number) is var size && size >= LeastStepped && size == decimal.Truncate(size)
            ? Math.Min(size * Loose, LooseSteps * StepOf(size))
            : size * Loose;

    // People count roughly in ones, quarters and halves of tens, of hundreds and so on.
    private static decimal StepOf(decimal number)
    {
        var step = 1m;
        while (number % (step * 10) == 0)
        {
            step *= 10;
        }

        return number % (step * 25) == 0 ? step * 25
            : number % (step * 5) == 0 ? step * 5
            : step;
    }

    /// <summary>A number in full: exact, but for the rounding that zeros at its end give away ("270,000").</summary>
    public static NumberRange Plain(decimal number)
    {
        if (number < 1000 || number % 1000 != 0)
        {
            return NumberRange.Exactly(number);
        }

        var unit = 1000m;
        while (number % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return Rounded(number, Math.Min(unit, number * LooseZeros));
    }

    /// <summary>Whether a number of at least 100 has too many digits to be a guess: "some 11,642", but not "some 450".</summary>
    public static bool IsCounted(decimal number) => number >= 100 && number % 5 != 0 && number == decimal.Truncate(number);

    /// <summary>
    /// What a measure may be where it was converted into another unit: rounded at its zeros ("3,200 square metres"), or at the
    /// last digit that is written, but by a twentieth at most.
    /// </summary>
    public static NumberRange Coarse(decimal number, decimal lastDigit)
    {
        var unit = lastDigit;
        while (unit > 0 && number != 0 && number % (unit * 10) == 0)
        {
            unit *= 10;
        }

        var half = Math.Min(unit / 2, Math.Max(lastDigit / 2, Math.Abs(number) * LooseZeros));
        return new NumberRange(number - half, number + half);
    }

    /// <summary>"3.2 million" is anything that rounds to it: half of its last digit's worth on either side.</summary>
    public static NumberRange Rounded(decimal number, decimal lastDigit) =>
        new(number - (lastDigit / 2), number + (lastDigit / 2));
}
