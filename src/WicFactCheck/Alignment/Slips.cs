using System.Globalization;
using WicFactCheck.Claims;

namespace WicFactCheck.Alignment;

/// <summary>Slips of the keyboard in numbers.</summary>
internal static class Slips
{
    private const int FewestDigits = 3;

    /// <summary>Whether two numbers of three digits or more differ by two digits that changed places.</summary>
    public static bool IsSlip(ClaimValue one, ClaimValue other)
    {
        if (
            one is not QuantityClaim { Quantity: var a }
            || other is not QuantityClaim { Quantity: var b }
            || a.Modifier is not null
            || b.Modifier is not null
        )
        {
            return false;
        }

        // What is told in other units of ten is no slip of two digits.
        var (x, y) = (Digits(a.Told), Digits(b.Told));
        if (x.Length != y.Length || x.Count(char.IsDigit) < FewestDigits || x == y)
        {
            return false;
        }

        var different = Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToList();
        return different is [var first, var second] && second == first + 1 && x[first] == y[second] && x[second] == y[first];
    }

    private static string Digits(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
