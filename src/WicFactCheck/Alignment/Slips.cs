using System.Globalization;
using WicFactCheck.Claims;

namespace WicFactCheck.Alignment;

/// <summary>Slips of the keyboard in numbers.</summary>
internal static class Slips
{
    private const int FewestDigits = 3;
    private const char DecimalPoint = '.';

    /// <summary>Whether two numbers of three digits or more, or two times, differ by two digits that changed places.</summary>
    public static bool IsSlip(ClaimValue one, ClaimValue other)
    {
        if (one is TimeClaim first && other is TimeClaim second)
        {
            return AreSwapped(first.Expression.Timex, second.Expression.Timex);
        }

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
        return x.Count(char.IsDigit) >= FewestDigits && AreSwapped(x, y);
    }

    private static bool AreSwapped(string one, string other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        var different = Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).ToList();
        return different is [var first, var second]
            && (second == first + 1 || (second == first + 2 && one[first + 1] == DecimalPoint))
            && (one[first], one[second]) == (other[second], other[first])
            && char.IsDigit(one[first])
            && char.IsDigit(one[second]);
    }

    private static string Digits(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
