using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>
/// Slips in times, in lengths of time and in places in an order: ten more or less, two digits that changed places, another month
/// of the same day.
/// </summary>
internal static class TimeSlips
{
    private const int MinutesOfHour = 60;
    private const int MonthsOfYear = 12;
    private const int YearsOfDecade = 10;
    private const int DaysOfWeek = 7;

    /// <summary>Whether one of two values may be the other, taken down wrong; rough ones are no slips.</summary>
    public static bool IsSlip(ClaimValue one, ClaimValue other) =>
        (one, other) switch
        {
            (TimeClaim { Expression: var a }, TimeClaim { Expression: var b }) => IsTold(a) && IsTold(b) && AreSlips(a, b),
            (QuantityClaim { Quantity: var a }, QuantityClaim { Quantity: var b }) => IsPlace(a)
                && IsPlace(b)
                && NumberSlip.IsSlip(a.Told, b.Told),
            _ => false,
        };

    /// <summary>Whether two values are the same as far as the one is told.</summary>
    public static bool AreSame(ClaimValue one, ClaimValue other) =>
        (one, other) switch
        {
            (TimeClaim { Expression.Value: CalendarTime a }, TimeClaim { Expression.Value: CalendarTime b }) => a.Granularity
            == Granularity.Day
                ? (a.Month, a.Day) == (b.Month, b.Day)
                : a.Year == b.Year,
            (TimeClaim { Expression.Value: var a }, TimeClaim { Expression.Value: var b }) => Lengths.Of(a) is { } length
                && Lengths.Of(b) is { } same
                && TotalOf(length) == TotalOf(same),
            (QuantityClaim { Quantity: var a }, QuantityClaim { Quantity: var b }) => a.Told == b.Told,
            _ => false,
        };

    private static bool IsPlace(Quantity quantity) => quantity is { Kind: QuantityKind.Ordinal, Modifier: null, ToldTo: null };

    private static bool IsTold(TimeExpression time) =>
        time is { Modifier: null, IsDeictic: false, IsOfReport: false, UpperTimex: null };

    private static bool AreSlips(TimeExpression one, TimeExpression other) =>
        (one.Value, other.Value) switch
        {
            (CalendarTime { Granularity: Granularity.Day } a, CalendarTime { Granularity: Granularity.Day } b) => AreDaySlips(
                a,
                b
            ),
            (CalendarTime a, CalendarTime b) => one.Anchor is null && other.Anchor is null && AreYearSlips(a, b),
            _ => Lengths.Of(one.Value) is { } a
                && Lengths.Of(other.Value) is { } b
                && FinestOf(a) == FinestOf(b)
                && AreLengthSlips(a, b),
        };

    // "3 May" and "3 June", "12 May" and "21 May", of one year as far as they tell.
    private static bool AreDaySlips(CalendarTime one, CalendarTime other) =>
        (one.Year is null || other.Year is null || one.Year == other.Year)
        && one is { Month: { } month, Day: { } day }
        && other is { Month: { } otherMonth, Day: { } otherDay }
        && (month == otherMonth ? NumberSlip.IsSlip(day, otherDay) : day == otherDay);

    // Of two months of one name any year of the decade is a slip.
    private static bool AreYearSlips(CalendarTime one, CalendarTime other) =>
        one is { Granularity: Granularity.Year or Granularity.Month, Year: { } year }
        && other is { Granularity: Granularity.Year or Granularity.Month, Year: { } otherYear }
        && (
            one.Month is { } month && other.Month is { } otherMonth
                ? month == otherMonth
                    && year != otherYear
                    && (year / YearsOfDecade == otherYear / YearsOfDecade || NumberSlip.IsSlipOfYears(year, otherYear))
                : NumberSlip.IsSlipOfYears(year, otherYear)
        );

    // In whole hours or years, else an hour or a year apart or by what is told beside them.
    private static bool AreLengthSlips(Amount one, Amount other)
    {
        if (TotalOf(one) is not { } total || TotalOf(other) is not { } beside || total.In != beside.In)
        {
            return false;
        }

        var (x, y, whole) = (total.Count, beside.Count, WholeOf(total.In));
        return x % whole == 0 && y % whole == 0
            ? NumberSlip.IsSlip(x / whole, y / whole)
            : (Math.Abs(x - y) == whole && Math.Min(x, y) > whole) || NumberSlip.IsSlip(x, y);
    }

    private static decimal WholeOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Minute => MinutesOfHour,
            TimeUnit.Month => MonthsOfYear,
            TimeUnit.Week => DaysOfWeek,
            _ => 1,
        };

    // "three years" is told less finely than "26 months", and "an hour and a half" as finely as minutes.
    private static TimeUnit? FinestOf(Amount amount) =>
        amount is { First.Count: { } count, Second: null } && decimal.IsInteger(count) ? amount.First.Unit
        : amount is { Second: { } second } ? (amount.Third ?? second).Unit
        : Lengths.RangeOf(amount, modifier: null)?.In;

    // In minutes, days, weeks or months.
    private static (decimal Count, TimeUnit In)? TotalOf(Amount amount) =>
        Lengths.RangeOf(amount, modifier: null) is { } range
            ? ((range.Min + range.Max) / 2, amount.First.Unit == TimeUnit.Week ? TimeUnit.Week : range.In)
            : null;
}
