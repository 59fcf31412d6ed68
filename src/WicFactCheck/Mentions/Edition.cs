using System.Globalization;

namespace WicFactCheck.Mentions;

/// <summary>One edition of a series, by its number, by its year or by both.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Year">The year in which it took or takes place.</param>
public sealed record Edition(int? Number, int? Year)
{
    /// <summary>Whether it is only known as the one after that which the article is about.</summary>
    public bool IsNext { get; init; }

    public override string ToString() =>
        IsNext
            ? "next"
            : (Number, Year) switch
            {
                ({ } number, _) => "#" + number.ToString(CultureInfo.InvariantCulture),
                (_, { } year) => year.ToString(CultureInfo.InvariantCulture),
                _ => "",
            };
}
