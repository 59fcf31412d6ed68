using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>How two values differ.</summary>
internal static class ValueFeatures
{
    private const double Small = 12;
    private const double Large = 30;
    private const double Near = 1.25;
    private const double Far = 3;
    private const double MostDays = 4000;
    private const double FarthestRatio = 5;

    /// <summary>Writes the features of two values that are not the same.</summary>
    public static void Add(Span<float> features, FigurePair pair)
    {
        var (one, other) = (pair.One, pair.Other);
        Set(features, ConflictFeature.IsSlip, Slips.IsSlip(one.Claim.Value, other.Claim.Value));
        if (one.Claim.Value is TimeClaim { Expression.Value: CalendarTime } a && other.Claim.Value is TimeClaim b)
        {
            AddDates(features, a.InYearOf(b), b.InYearOf(a));
        }
        else if (one.Magnitude is { } first && other.Magnitude is { } second)
        {
            AddNumbers(features, Math.Abs(first), Math.Abs(second));
            var areSpecific = one.Context.IsSpecific && other.Context.IsSpecific;
            Set(features, ConflictFeature.AreSmallAndUnspecific, first <= Small && second <= Small && !areSpecific);
            Set(
                features,
                ConflictFeature.AreLargeAndNear,
                Math.Min(first, second) >= Large && Math.Max(first, second) <= Math.Min(first, second) * Near
            );
            if (pair.DaysApart is { } days and not 0)
            {
                Set(features, ConflictFeature.LaterHasMore, days > 0 == second > first);
                Set(features, ConflictFeature.LaterHasLess, days > 0 == second < first);
            }
        }
    }

    private static void AddNumbers(Span<float> features, double first, double second)
    {
        var (less, more) = (Math.Min(first, second), Math.Max(first, second));
        features[(int)ConflictFeature.LogRatio] = (float)(
            less > 0 ? Math.Min(FarthestRatio, Math.Log(more / less)) : FarthestRatio
        );
        features[(int)ConflictFeature.Size] = (float)Math.Log10(1 + less);
        Set(features, ConflictFeature.AreNear, more <= less * Near);
        Set(features, ConflictFeature.AreFar, more > less * Far);
        Set(features, ConflictFeature.AreSmall, more <= Small);
        Set(features, ConflictFeature.IsOneSmall, less <= Small && more > Small);
        Set(features, ConflictFeature.IsOneApart, more - less == 1);
        var power = less > 0 ? Math.Log10(more / less) : 0;
        Set(features, ConflictFeature.IsPowerOfTen, power >= 0.999 && Math.Abs(power - Math.Round(power)) < 1e-6);
        var (x, y) = (DigitsOf(first), DigitsOf(second));
        Set(features, ConflictFeature.SameFirstDigit, x[0] == y[0]);
        Set(features, ConflictFeature.SameDigitCount, x.Length == y.Length);
        Set(
            features,
            ConflictFeature.IsOneDigit,
            x.Length == y.Length && x.Length > 1 && x.Zip(y).Count(pair => pair.First != pair.Second) == 1
        );
        Set(features, ConflictFeature.IsOneRounder, ZerosOf(x) != ZerosOf(y));
    }

    private static void AddDates(Span<float> features, TimeClaim one, TimeClaim other)
    {
        if (one.Interval.Start is not { } first || other.Interval.Start is not { } second)
        {
            return;
        }

        var days = Math.Abs(NodaTime.Period.DaysBetween(first, second));
        features[(int)ConflictFeature.DaysBetween] = (float)Math.Log(1 + Math.Min(MostDays, days));
        var (granularity, otherGranularity) = (one.Expression.Granularity, other.Expression.Granularity);
        var areDays = granularity <= Granularity.Day && otherGranularity <= Granularity.Day;
        Set(features, ConflictFeature.AreBothDays, areDays);
        Set(features, ConflictFeature.OtherGranularity, granularity != otherGranularity);
        Set(features, ConflictFeature.SameYear, first.Year == second.Year);
        Set(features, ConflictFeature.SameMonth, first.Month == second.Month);
        Set(features, ConflictFeature.SameDayAndMonth, areDays && (first.Month, first.Day) == (second.Month, second.Day));
        Set(features, ConflictFeature.IsOneApart, days == 1);
    }

    private static string DigitsOf(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static int ZerosOf(string digits) => digits.Length - digits.TrimEnd('0').Length;

    private static void Set(Span<float> features, ConflictFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;
}
