using System.Globalization;

namespace WicFactCheck.Mentions;

/// <summary>One edition of a series, by its number, by its year or by both.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Year">The year in which it took or takes place.</param>
public sealed record Edition(int? Number, int? Year)
{
    public override string ToString() => (Number, Year) switch
    {
        ({ } number, _) => "#" + number.ToString(CultureInfo.InvariantCulture),
        (_, { } year) => year.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };
}
