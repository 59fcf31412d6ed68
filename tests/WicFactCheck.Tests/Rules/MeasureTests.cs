using System.Collections.Frozen;
using UnitsNet;
using WicFactCheck.Mentions;
using WicFactCheck.Tests.Support;

namespace WicFactCheck.Tests.Rules;

/// <summary>The units of the rules are held to a library of units, which starts too slowly to be asked at a check.</summary>
public sealed class MeasureTests
{
    private const int FewestKnown = 80;
    private const double Tolerance = 1e-6;

    private static readonly FrozenDictionary<string, Enum> Bases = new Dictionary<string, Enum>
    {
        ["m"] = UnitsNet.Units.LengthUnit.Meter,
        ["m2"] = UnitsNet.Units.AreaUnit.SquareMeter,
        ["kg"] = UnitsNet.Units.MassUnit.Kilogram,
        ["l"] = UnitsNet.Units.VolumeUnit.Liter,
        ["km/h"] = UnitsNet.Units.SpeedUnit.KilometerPerHour,
        ["W"] = UnitsNet.Units.PowerUnit.Watt,
        ["Wh"] = UnitsNet.Units.EnergyUnit.WattHour,
        ["byte"] = UnitsNet.Units.InformationUnit.Byte,
        ["Hz"] = UnitsNet.Units.FrequencyUnit.Hertz,
        ["\u00b0C"] = UnitsNet.Units.TemperatureUnit.DegreeCelsius,
    }.ToFrozenDictionary();

    [Fact]
    public void Units_are_as_large_as_a_library_of_units_has_them()
    {
        var known = Measures()
            .Select(measure => (measure.Name, measure.Unit, To: Bases.GetValueOrDefault(measure.Unit.Unit)))
            .Select(measure => (measure.Name, measure.Unit, measure.To, From: UnitOf(measure.Name, measure.To)))
            .Where(measure => measure.From is not null)
            .ToList();
        Assert.Empty(
            known
                .Where(measure =>
                    IsWrong(measure.Unit, measure.From!, measure.To!, 1) || IsWrong(measure.Unit, measure.From!, measure.To!, 250)
                )
                .Select(measure => measure.Name)
        );
        Assert.InRange(known.Count, FewestKnown, int.MaxValue);
    }

    private static bool IsWrong(MeasureUnit unit, Enum from, Enum to, double number)
    {
        var expected = UnitConverter.Convert(number, from, to);
        return Math.Abs(((number + (double)unit.Offset) * (double)unit.Factor) - expected) > Math.Abs(expected) * Tolerance;
    }

    private static IEnumerable<(string Name, MeasureUnit Unit)> Measures() =>
        Shipped.Rules.Mentions.Measures.All.Select(measure => (measure.Key, measure.Value));

    // The library writes "SquareMeters" and "UsGallons".
    private static Enum? UnitOf(string name, Enum? to)
    {
        var spelt = name.Replace(" ", "", StringComparison.Ordinal)
            .Replace("metre", "meter", StringComparison.Ordinal)
            .Replace("litre", "liter", StringComparison.Ordinal)
            .Replace("gramme", "gram", StringComparison.Ordinal);
        return to is null
            ? null
            : UnitsNet
                .Quantity.Infos.Single(info => info.UnitType == to.GetType())
                .UnitInfos.FirstOrDefault(unit =>
                    IsName(unit.Name, spelt) || IsName(unit.PluralName, spelt) || IsName(unit.PluralName, "us" + spelt)
                )
                ?.Value;
    }

    private static bool IsName(string name, string spelt) => name.Equals(spelt, StringComparison.OrdinalIgnoreCase);
}
