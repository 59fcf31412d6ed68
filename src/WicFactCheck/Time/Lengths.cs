namespace WicFactCheck.Time;

/// <summary>Lengths of time as numbers that can be compared.</summary>
internal static class Lengths
{
    /// <summary>The length that a value is or, of a time that lies so far from another, tells; null for others.</summary>
    public static Amount? Of(TimeValue value) =>
        value switch
        {
            Amount length => length,
            BoundTime { Distance: var distance } => distance,
            LongAgo ago => Amount.Of(ago.Years, TimeUnit.Year),
            _ => null,
        };

    /// <summary>
    /// The shortest and the longest length that an amount allows, and the unit that both are counted in; null where it has no
    /// count.
    /// </summary>
    /// <remarks>
    /// Hours are counted in minutes, weeks in days, years in months: within each of these families units convert exactly.
    /// </remarks>
    public static (decimal Min, decimal Max, TimeUnit In)? RangeOf(Amount amount, TimeModifier? modifier)
    {
        if (amount.First.Count is not { } count || Base(amount.First.Unit) is not { } first)
        {
            return null;
        }

        var (total, finest) = (count * first.Factor, first.Factor);
        foreach (var part in new[] { amount.Second, amount.Third }.OfType<AmountPart>())
        {
            if (part.Count is { } more && Base(part.Unit) is { } unit && unit.In == first.In)
            {
                (total, finest) = (total + (more * unit.Factor), unit.Factor);
            }
        }

        var most = amount.To * first.Factor ?? total;
        var slack = most * 0.1m;
        return modifier switch
        {
            TimeModifier.Approx => (total - slack, most + slack, first.In),
            TimeModifier.LessThan or TimeModifier.EqualOrLess => (0, most, first.In),
            TimeModifier.MoreThan or TimeModifier.EqualOrMore => (total, decimal.MaxValue, first.In),
            _ => (total - (finest / 2), most + (finest / 2), first.In),
        };
    }

    /// <summary>About how many days an amount is; null where it has no count.</summary>
    public static double? DaysOf(Amount amount)
    {
        const double MinutesOfDay = 1440;
        const double DaysOfMonth = 30.4375;
        return RangeOf(amount, modifier: null) is not { } range
            ? null
            : (double)(range.Min + range.Max)
                / 2
                * range.In switch
                {
                    TimeUnit.Minute => 1 / MinutesOfDay,
                    TimeUnit.Month => DaysOfMonth,
                    _ => 1,
                };
    }

    private static (TimeUnit In, decimal Factor)? Base(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => (TimeUnit.Minute, 1 / 60m),
            TimeUnit.Minute => (TimeUnit.Minute, 1),
            TimeUnit.Hour => (TimeUnit.Minute, 60),
            TimeUnit.Day => (TimeUnit.Day, 1),
            TimeUnit.Week => (TimeUnit.Day, 7),
            TimeUnit.Month => (TimeUnit.Month, 1),
            TimeUnit.Quarter => (TimeUnit.Month, 3),
            TimeUnit.Year => (TimeUnit.Month, 12),
            TimeUnit.Decade => (TimeUnit.Month, 120),
            TimeUnit.Century => (TimeUnit.Month, 1200),
            _ => null,
        };
}
