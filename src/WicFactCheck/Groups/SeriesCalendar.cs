using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;

namespace WicFactCheck.Groups;

/// <summary>When the editions of a series take place: counted from its first one, every so many years.</summary>
internal sealed class SeriesCalendar
{
    private SeriesCalendar(int first, SeriesPeriod period) => (FirstYear, Period) = (first, period);

    /// <summary>The year of the first edition.</summary>
    public int FirstYear { get; }

    public SeriesPeriod Period { get; }

    /// <summary>The claims that put the first edition in its year; none where a pack knows it.</summary>
    public required ImmutableArray<Claim> FirstClaims { get; init; }

    public int YearOf(int edition) => FirstYear + ((edition - 1) * Period.Years);

    /// <summary>The edition of a year, or null where none falls in it.</summary>
    public int? EditionOf(int year) =>
        year >= FirstYear && (year - FirstYear) % Period.Years == 0 ? ((year - FirstYear) / Period.Years) + 1 : null;

    /// <summary>The edition with its number and its year, as far as one tells the other.</summary>
    public Edition Complete(Edition edition) =>
        edition switch
        {
            { Number: { } number, Year: null } => edition with { Year = YearOf(number) },
            { Number: null, Year: { } year } => edition with { Number = EditionOf(year) },
            _ => edition,
        };

    /// <summary>The calendar that a pack or the claims about a series give, or null where they don't give one.</summary>
    /// <param name="known">What a pack knows about the series, if one does.</param>
    /// <param name="claims">All claims about it.</param>
    public static SeriesCalendar? From(Series? known, IReadOnlyCollection<Claim> claims)
    {
        var firsts = Agreement.Of(claims.Where(IsFirstYear), claim => ((TimeClaim)claim.Value).Expression.Interval.Start?.Year);
        return (known?.First ?? firsts.Value) is { } year && SeriesPeriod.From(known, claims) is { } period
            ? new SeriesCalendar(year, period)
            {
                FirstClaims = known?.First is null || firsts.Value == known.First ? firsts.Claims : [],
            }
            : null;
    }

    private static bool IsFirstYear(Claim claim) =>
        claim is { Attribute: "year", Stance: Stance.Asserted, Subject.Edition.Number: 1, Value: TimeClaim };
}
