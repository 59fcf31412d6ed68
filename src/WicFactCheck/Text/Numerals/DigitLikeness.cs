using System.Globalization;

namespace WicFactCheck.Text.Numerals;

/// <summary>
/// How alike two numbers are written that differ: as if a digit had been mistaken, left out, or changed places with the next, or
/// a point put elsewhere.
/// </summary>
internal static class DigitLikeness
{
    private const int Digits = 10;

    // Ten times, a tenth, and thousands for millions.
    private const int Shifts = 3;

    /// <summary>
    /// How seldom two numbers of so many digits are as alike as that by chance: the negative natural logarithm of its
    /// probability; 0 where they aren't alike.
    /// </summary>
    public static double SurpriseOf(decimal one, decimal other)
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

    /// <summary>How many numbers there are of so many digits.</summary>
    public static double Numbers(int digits) => (Digits - 1) * Math.Pow(Digits, digits - 1);

    /// <summary>Those that were told: neither the zeros of its size nor its point.</summary>
    public static string DigitsOf(decimal number) =>
        Math.Abs(number).ToString("0.######", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
}
