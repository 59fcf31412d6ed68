using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>
/// How alike two numbers are written that differ: as if a digit had been mistaken, left out, or changed places with the next, a
/// point put elsewhere, or another unit written.
/// </summary>
/// <param name="Surprise">
/// How seldom two numbers of so many digits are as alike as that by chance: the negative natural logarithm of its probability; 0
/// where they aren't alike.
/// </param>
/// <param name="IsOtherUnit">Whether one number is told in two units: 35 miles and 35 kilometres.</param>
internal readonly record struct Likeness(double Surprise, bool IsOtherUnit)
{
    /// <summary>The likeness of two values; none where one of them is no number or length of time.</summary>
    public static Likeness Of(ClaimValue one, ClaimValue other) =>
        (WrittenIn(one), WrittenIn(other)) switch
        {
            ({ } a, { } b) when a.Unit == b.Unit => new Likeness(
                DigitLikeness.SurpriseOf(a.Number, b.Number),
                IsOtherUnit: false
            ),
            ({ } a, { } b) => OfUnits(a.Number, b.Number),
            _ => default,
        };

    /// <summary>Writes it for a pair, by <see cref="ConflictFeature"/>.</summary>
    /// <param name="features">The features.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="pairs">How many pairs of such values the articles have, among which some are alike by chance.</param>
    public static void Add(Span<float> features, FigurePair pair, int pairs)
    {
        var likeness = Of(pair.One.Claim.Value, pair.Other.Claim.Value);
        features[(int)ConflictFeature.Likeness] = (float)likeness.Surprise;
        features[(int)ConflictFeature.LikenessAmongAll] = (float)Math.Max(0, likeness.Surprise - Math.Log(Math.Max(1, pairs)));
        features[(int)ConflictFeature.IsOtherUnit] = likeness.IsOtherUnit ? 1 : 0;
    }

    private static (decimal Number, string Unit)? WrittenIn(ClaimValue value) =>
        value switch
        {
            QuantityClaim { Quantity: { ToldTo: null, Kind: not QuantityKind.Ordinal } quantity } => (
                (quantity.Told / quantity.Factor) - quantity.Offset,
                quantity.Kind == QuantityKind.Measure ? quantity.Factor.ToString(CultureInfo.InvariantCulture) : ""
            ),
            TimeClaim { Expression: { Value: Amount or BoundTime, Timex: var timex } } => WrittenIn(timex),
            _ => null,
        };

    // "P32M", "PT19M"; "PT9H30M" is told in two units.
    private static (decimal Number, string Unit)? WrittenIn(string timex)
    {
        const string Clock = "PT";
        var first = timex.StartsWith(Clock, StringComparison.Ordinal) ? Clock.Length : 1;
        var end = first;
        while (end < timex.Length && (char.IsAsciiDigit(timex[end]) || timex[end] == '.'))
        {
            end++;
        }

        return end + 1 == timex.Length && decimal.TryParse(timex[first..end], CultureInfo.InvariantCulture, out var number)
            ? (number, timex[..first] + timex[end..])
            : null;
    }

    private static Likeness OfUnits(decimal one, decimal other) =>
        one == other && DigitLikeness.DigitsOf(one) is { Length: > 0 } digits
            ? new Likeness(Math.Log(DigitLikeness.Numbers(digits.Length)), IsOtherUnit: true)
            : default;
}
