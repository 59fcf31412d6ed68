using System.Globalization;

namespace WicFactCheck.Mentions;

/// <summary>A number as it was said: the range of numbers that its words allow.</summary>
/// <param name="Range">What the words allow.</param>
/// <param name="Text">The words.</param>
/// <param name="Unit">A currency by ISO 4217, "%" or "points"; null for a plain number.</param>
public sealed record Quantity(NumberRange Range, string Text, string? Unit = null)
{
    /// <summary>The unit of shares of a hundred.</summary>
    public const string Percent = "%";

    /// <summary>The unit of differences between shares.</summary>
    public const string Points = "points";

    public override string ToString() => Unit switch
    {
        null => Range.ToString(),
        Percent => Range + Percent,
        Points => $"{Range} {Points}",
        _ => $"{Unit} {Range}",
    };
}

/// <summary>A closed range of numbers; a bound that is null is open.</summary>
public readonly record struct NumberRange(decimal? Min, decimal? Max)
{
    public static NumberRange Exactly(decimal number) => new(number, number);

    public bool Overlaps(NumberRange other) =>
        (Min is not { } min || other.Max is not { } otherMax || min <= otherMax)
        && (Max is not { } max || other.Min is not { } otherMin || otherMin <= max);

    public override string ToString() => (Min, Max) switch
    {
        ({ } min, { } max) when min == max => Number(min),
        ({ } min, null) => ">=" + Number(min),
        (null, { } max) => "<=" + Number(max),
        ({ } min, { } max) => $"{Number(min)}..{Number(max)}",
        _ => "any",
    };

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
