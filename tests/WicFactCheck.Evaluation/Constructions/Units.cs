using System.Collections.Frozen;

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
        ["m2"] = 1,
        ["km2"] = 1_000_000,
        ["ha"] = 10_000,
        ["acre"] = 4046.8564224m,
        ["litre"] = 0.001m,
        ["m3"] = 1,
        ["light-year"] = 9_460_730_472_580_800m,
    }.ToFrozenDictionary();

    /// <summary>The number in the base unit; as it is where the unit has no factor here.</summary>
    public static decimal InBase(decimal number, string? unit) =>
        unit is not null && Factors.TryGetValue(unit, out var factor) ? number * factor : number;
}
