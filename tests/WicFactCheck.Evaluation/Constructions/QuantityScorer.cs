using System.Collections.Immutable;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>Whether numbers are read as what they are.</summary>
internal static class QuantityScorer
{
    // Units are told with few digits.
    private const decimal Tolerance = 0.005m;

    public static bool IsRead(ExpectedQuantity expected, Reading reading) =>
        expected.Kind switch
        {
            "age" => Ages(expected, reading).Any(age => expected.Unit != "year" || age.Years == expected.Value),
            "age-of-thing" => !Ages(expected, reading).Any() && !Quantities(expected, reading).Any(IsPlain),
            "ordinal" => IsOrdinal(expected, reading),
            "duration" => IsDuration(expected, reading)
                || Quantities(expected, reading).Any(number => IsMeasure(number, expected)),
            "rate" => reading.TimesOn(expected.Text).Any(time => IsRate(time, expected)),
            _ => Quantities(expected, reading).Any(number => Is(number, expected, reading)),
        };

    /// <summary>Whether the first two numbers of an item can be the same; null where they are not read.</summary>
    public static bool? Agree(ImmutableArray<ExpectedQuantity> expected, Reading reading)
    {
        var numbers = expected.Take(2).Select(one => Quantities(one, reading).FirstOrDefault()?.Quantity).ToList();
        return numbers is [{ } first, { } second] ? first.Unit == second.Unit && first.CanBe(second) : null;
    }

    /// <summary>What is read on the words instead, for people.</summary>
    public static IEnumerable<string> Read(ExpectedQuantity expected, Reading reading) =>
        [
            .. Quantities(expected, reading)
                .Select(number =>
                    $"{number.Quantity.Kind} {number.Quantity} ({number.Quantity.Range}) {NounOf(number, reading)}"
                ),
            .. Ages(expected, reading).Select(age => $"age {age.Years}"),
            .. reading.MentionsOn<OrdinalMention>(expected.Text).Select(ordinal => $"ordinal {ordinal.Number}"),
            .. reading.TimesOn(expected.Text).Select(time => $"time {time.Timex}"),
        ];

    private static bool Is(QuantityMention number, ExpectedQuantity expected, Reading reading) =>
        IsAsExact(number.Quantity, expected)
        && expected.Kind switch
        {
            "count" => IsPlain(number) && IsValue(number.Quantity, expected, 1) && IsCounted(number, expected, reading),
            "money" => number.Quantity.Kind == QuantityKind.Money
                && number.Quantity.Unit == expected.Unit
                && IsValue(number.Quantity, expected, 1),
            "percent" => number.Quantity.Kind is QuantityKind.Percent or QuantityKind.Points
                && IsValue(number.Quantity, expected, 1),
            "fraction" => number.Quantity.Kind == QuantityKind.Percent && IsValue(number.Quantity, expected, 100),
            "measure" => IsMeasure(number, expected),
            _ => IsValue(number.Quantity, expected, 1),
        };

    private static bool IsPlain(QuantityMention number) => number.Quantity.Kind == QuantityKind.Number;

    private static bool IsMeasure(QuantityMention number, ExpectedQuantity expected) =>
        number.Quantity.Kind == QuantityKind.Measure
        && (
            IsValue(number.Quantity, expected, 1)
            || IsNear(number.Quantity.Range.Min ?? number.Quantity.Range.Max ?? 0, Units.InBase(expected.Value, expected.Unit))
            || number.Quantity.Range.Overlaps(NumberRange.Exactly(Units.InBase(expected.Value, expected.Unit)))
        );

    private static bool IsValue(Quantity quantity, ExpectedQuantity expected, decimal factor) =>
        IsNear(quantity.Told, expected.Value * factor)
        && (expected.Max is not { } max || IsNear(quantity.ToldTo ?? quantity.Range.Max ?? 0, max * factor));

    private static bool IsNear(decimal read, decimal expected) => Math.Abs(read - expected) <= Math.Abs(expected) * Tolerance;

    private static bool IsAsExact(Quantity quantity, ExpectedQuantity expected) =>
        expected.Exact is not { } exact || quantity.Range.Min == quantity.Range.Max == exact;

    private static bool IsCounted(QuantityMention number, ExpectedQuantity expected, Reading reading) =>
        expected.Unit is not { } unit || NounOf(number, reading).Equals(unit.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    private static string NounOf(QuantityMention number, Reading reading) =>
        number.Noun is { } noun ? reading.Mentions.Document.Text[noun].ToString() : "";

    private static bool IsOrdinal(ExpectedQuantity expected, Reading reading) =>
        reading.MentionsOn<OrdinalMention>(expected.Text).Any(ordinal => ordinal.Number == expected.Value)
        || reading.MentionsOn<EventMention>(expected.Text).Any(edition => edition.Edition?.Number == expected.Value)
        || Quantities(expected, reading)
            .Any(number => number.Quantity.Kind == QuantityKind.Ordinal && number.Quantity.Told == expected.Value);

    private static bool IsDuration(ExpectedQuantity expected, Reading reading) =>
        reading.TimesOn(expected.Text).Any(time => AmountOf(time.Value) is { } amount && IsLength(amount, expected));

    private static Amount? AmountOf(TimeValue value) => value is Recurrence { Each: Amount each } ? each : Lengths.Of(value);

    // A range of lengths is told by one of its ends, and "a year and a half" in two units.
    private static bool IsLength(Amount amount, ExpectedQuantity expected) =>
        Enum.TryParse<TimeUnit>(expected.Unit, ignoreCase: true, out var unit)
        && (
            (amount.First.Unit == unit && (amount.First.Count == expected.Value || amount.First.Count == expected.Max))
            || Units.InSeconds(amount) == expected.Value * Units.InSeconds(unit)
        );

    private static bool IsRate(TimeExpression time, ExpectedQuantity expected) =>
        time.Value is Recurrence { Each: Amount each } set
        && set.Frequency == $"{expected.Value}X"
        && each.First.Unit.ToString().Equals(expected.Unit, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<QuantityMention> Quantities(ExpectedQuantity expected, Reading reading) =>
        reading.MentionsOn<QuantityMention>(expected.Text);

    private static IEnumerable<AgeMention> Ages(ExpectedQuantity expected, Reading reading) =>
        reading.MentionsOn<AgeMention>(expected.Text);
}
