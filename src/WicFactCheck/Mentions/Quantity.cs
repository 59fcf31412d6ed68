using System.Collections.Immutable;
using System.Globalization;

namespace WicFactCheck.Mentions;

/// <summary>A number as it was said: the range of numbers that its words allow.</summary>
/// <param name="Range">What the words allow, in the base unit of a measure.</param>
/// <param name="Text">The words.</param>
/// <param name="Unit">
/// A currency by ISO 4217, "%", "points", or the base unit of a measure ("m", "kg"); null for a plain number.
/// </param>
/// <param name="Kind">What the unit is a unit of.</param>
internal sealed record Quantity(NumberRange Range, string Text, string? Unit = null, QuantityKind Kind = QuantityKind.Number)
{
    /// <summary>The unit of shares of a hundred.</summary>
    public const string Percent = "%";

    /// <summary>The unit of differences between shares.</summary>
    public const string Points = "points";

    /// <summary>The number as it was told, before a modifier or a rounding widened it.</summary>
    public decimal Told { get; init; } = Range.Min ?? Range.Max ?? 0;

    /// <summary>The upper end of a range as it was told ("10 to 15"); null for a single number.</summary>
    public decimal? ToldTo { get; init; }

    /// <summary>What a word before the number does to it.</summary>
    public QuantityModifier? Modifier { get; init; }

    /// <summary>How many base units there are in the unit of a measure that was told.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>What is added to a number of that unit before it is multiplied, as in degrees Fahrenheit.</summary>
    public decimal Offset { get; init; }

    /// <summary>What a measure may be where it was converted into another unit, in base units; else null.</summary>
    public NumberRange? Coarse { get; init; }

    /// <summary>
    /// The currencies that may be meant where the words don't tell the country ("dollars", "$"), so that the unit is a guess;
    /// empty where they do.
    /// </summary>
    public ImmutableArray<string> MayBe { get; init; } = [];

    /// <summary>Whether some number fits both; two measures in different units, as far as they were rounded.</summary>
    public bool CanBe(Quantity other) =>
        Range.Overlaps(other.Range)
        || (Factor != other.Factor && Coarse is { } coarse && other.Coarse is { } others && coarse.Overlaps(others));

    /// <summary>
    /// Whether this one is told as a bound at the other's number: a headline makes "20" of "more than 20".
    /// </summary>
    public bool IsBoundOf(Quantity other) =>
        Modifier is QuantityModifier.More or QuantityModifier.Less
        && other.Modifier is null
        && Told == other.Told
        && Factor == other.Factor
        && (ToldTo, other.ToldTo) is (null, null);

    /// <summary>Whether both are numbers of the same: of one currency, one measure, or nothing in particular.</summary>
    public bool IsInUnitOf(Quantity other) => Kind == other.Kind && Unit == other.Unit;

    /// <summary>Whether nothing that was told parts their units: 5 Fiji dollars and "5 dollars" may be the same.</summary>
    public bool MayBeInUnitOf(Quantity other) =>
        Kind == other.Kind
        && (
            Unit == other.Unit
            || (Unit is { } unit && other.MayBe.Contains(unit))
            || (other.Unit is { } others && MayBe.Contains(others))
        );

    /// <summary>The number as it was told: "~900" for about so many, ">900" for more than that.</summary>
    public override string ToString() =>
        Kind switch
        {
            QuantityKind.Number or QuantityKind.Ordinal => Number,
            QuantityKind.Percent => Number + Percent,
            QuantityKind.Money => $"{Unit} {Number}",
            QuantityKind.Measure => Text,
            _ => $"{Number} {Unit}",
        };

    private string Number => Sign + Shown(Told) + (ToldTo is { } upper ? "\u2013" + Shown(upper) : "");

    private static string Shown(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private string Sign =>
        Modifier switch
        {
            QuantityModifier.More => ">",
            QuantityModifier.AtLeast => ">=",
            QuantityModifier.Less => "<",
            QuantityModifier.AtMost => "<=",
            QuantityModifier.About => "~",
            QuantityModifier.Nearly => "<~",
            _ => "",
        };
}

/// <summary>What a number is a number of.</summary>
internal enum QuantityKind
{
    Number,
    Money,
    Percent,
    Points,
    Measure,

    /// <summary>A place in an order.</summary>
    Ordinal,
}

/// <summary>A closed range of numbers; a bound that is null is open.</summary>
internal readonly record struct NumberRange(decimal? Min, decimal? Max)
{
    public static NumberRange Exactly(decimal number) => new(number, number);

    public bool Overlaps(NumberRange other) =>
        (Min is not { } min || other.Max is not { } otherMax || min <= otherMax)
        && (Max is not { } max || other.Min is not { } otherMin || otherMin <= max);

    /// <summary>The range in another unit.</summary>
    public NumberRange Times(decimal factor) => new(Min * factor, Max * factor);

    public override string ToString() =>
        (Min, Max) switch
        {
            ({ } min, { } max) when min == max => Number(min),
            ({ } min, null) => ">=" + Number(min),
            (null, { } max) => "<=" + Number(max),
            ({ } min, { } max) => $"{Number(min)}..{Number(max)}",
            _ => "any",
        };

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
