using System.Collections.Frozen;
using WicFactCheck.Time;

namespace WicFactCheck.Evaluation.Constructions;

/// <summary>How many base units there are in a unit.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, decimal> Factors = new Dictionary<string, decimal>
    {
        ["m"] = 1,
        ["km"] = 1000,
        ["mm"] = 0.001m,
        ["cm"] = 0.01m,
        ["mile"] = 1609.344m,
        ["foot"] = 0.3048m,
        ["inch"] = 0.0254m,
        ["yard"] = 0.9144m,
        ["kg"] = 1,
        ["g"] = 0.001m,
        ["pound"] = 0.45359237m,
        ["ounce"] = 0.028349523125m,
        ["tonne"] = 1000,
        ["ton"] = 907.18474m,
        ["light-second"] = 299_792_458m,
        ["light-minute"] = 17_987_547_480m,
        ["parsec"] = 30_856_775_814_913_673m,
        ["kWh"] = 1000,
        ["MWh"] = 1_000_000,
        ["GWh"] = 1_000_000_000,
        ["TWh"] = 1_000_000_000_000,
        ["mph"] = 1.609344m,
        ["knot"] = 1.852m,
        ["m2"] = 1,
        ["ft2"] = 0.09290304m,
        ["km2"] = 1_000_000,
        ["ha"] = 10_000,
        ["acre"] = 4046.8564224m,
        ["litre"] = 1,
        ["m3"] = 1000,
        ["gallon"] = 3.785411784m,
        ["light-year"] = 9_460_730_472_580_800m,
    }.ToFrozenDictionary();

    /// <summary>The number in the base unit; as it is where the unit has no factor here.</summary>
    public static decimal InBase(decimal number, string? unit)
    {
        if (unit is "°F")
        {
            return (number - 32) / 1.8m;
        }

        return unit is not null && Factors.TryGetValue(unit, out var factor) ? number * factor : number;
    }

    /// <summary>How long an amount of time is; null where its units have no fixed length, or its count is open.</summary>
    public static decimal? InSeconds(Amount amount) =>
        amount.First.Count * InSeconds(amount.First.Unit)
        + (amount.Second is { } second ? second.Count * InSeconds(second.Unit) : 0);

    /// <summary>How long a unit of time is, in years of twelve equal months.</summary>
    public static decimal? InSeconds(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => 1,
            TimeUnit.Minute => 60,
            TimeUnit.Hour => 3600,
            TimeUnit.Day => 86_400,
            TimeUnit.Week => 604_800,
            TimeUnit.Month => 2_628_000,
            TimeUnit.Year => 31_536_000,
            TimeUnit.Decade => 315_360_000,
            _ => null,
        };
}
