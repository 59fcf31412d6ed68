using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
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
    private const int Digits = 10;

    // Ten times, a tenth, and thousands for millions.
    private const int Shifts = 3;

    /// <summary>The likeness of two values; none where one of them is no number or length of time.</summary>
    public static Likeness Of(ClaimValue one, ClaimValue other) =>
        (WrittenIn(one), WrittenIn(other)) switch
        {
            ({ } a, { } b) when a.Unit == b.Unit => new Likeness(SurpriseOf(a.Number, b.Number), IsOtherUnit: false),
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
        one == other && DigitsOf(one) is { Length: > 0 } digits
            ? new Likeness(Math.Log(Numbers(digits.Length)), IsOtherUnit: true)
            : default;

    private static double SurpriseOf(decimal one, decimal other)
    {
        var (x, y) = (DigitsOf(one), DigitsOf(other));
        return Math.Min(x.Length, y.Length) == 0 || NumbersLike(x, y) is not { } alike
            ? 0
            : Math.Max(0, Math.Log(Numbers(Math.Max(x.Length, y.Length)) / alike));
    }

    // How many numbers are as like the one as the other is.
    private static int? NumbersLike(string x, string y)
    {
        var length = Math.Max(x.Length, y.Length);
        return (x.Length - y.Length) switch
        {
            0 when x == y => Shifts,
            0 when AreSwapped(x, y) => length - 1,
            0 when x.Zip(y).Count(pair => pair.First != pair.Second) == 1 => (Digits - 1) * length,
            1 when LacksOne(x, y) => length + (Digits * length),
            -1 when LacksOne(y, x) => length + (Digits * length),
            _ => null,
        };
    }

    private static bool AreSwapped(string x, string y)
    {
        if (x.Length != y.Length)
        {
            return false;
        }

        var first = Enumerable.Range(0, x.Length).FirstOrDefault(i => x[i] != y[i]);
        return first + 1 < x.Length
            && (x[first], x[first + 1]) == (y[first + 1], y[first])
            && x.AsSpan(first + 2).SequenceEqual(y.AsSpan(first + 2));
    }

    private static bool LacksOne(string longer, string shorter) =>
        Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);

    // How many numbers there are of so many digits.
    private static double Numbers(int digits) => (Digits - 1) * Math.Pow(Digits, digits - 1);

    // Those that were told: neither the zeros of its size nor its point.
    private static string DigitsOf(decimal number) =>
        Math.Abs(number).ToString("0.######", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
}
