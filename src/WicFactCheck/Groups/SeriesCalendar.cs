using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Groups;

/// <summary>When the editions of a series take place: counted from its first one, every so many years.</summary>
public sealed class SeriesCalendar
{
    private SeriesCalendar(int first, int years)
    {
        FirstYear = first;
        Years = years;
    }

    /// <summary>The year of the first edition.</summary>
    public int FirstYear { get; }

    /// <summary>The years from one edition to the next.</summary>
    public int Years { get; }

    /// <summary>The claims that put the first edition in its year; none where a pack knows it.</summary>
    public required ImmutableArray<Claim> FirstClaims { get; init; }

    /// <summary>The claims that tell the period; none where a pack knows it.</summary>
    public required ImmutableArray<Claim> PeriodClaims { get; init; }

    public int YearOf(int edition) => FirstYear + ((edition - 1) * Years);

    /// <summary>The edition of a year, or null where none falls in it.</summary>
    public int? EditionOf(int year) => year >= FirstYear && (year - FirstYear) % Years == 0 ? ((year - FirstYear) / Years) + 1 : null;

    /// <summary>The edition with its number and its year, as far as one tells the other.</summary>
    public Edition Complete(Edition edition) => edition switch
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
        var firsts = Agreed(claims.Where(IsFirstYear), claim => ((TimeClaim)claim.Value).Expression.Interval.Start?.Year);
        var periods = Agreed(claims.Where(claim => claim.Attribute == "period"), claim => YearsOf(claim.Value));
        var first = known?.First ?? firsts.Value;
        var years = YearsOf(known?.Every) ?? periods.Value;
        return first is { } year && years is { } every
            ? new SeriesCalendar(year, every)
            {
                FirstClaims = known?.First is null || firsts.Value == known.First ? firsts.Claims : [],
                PeriodClaims = known?.Every is null || periods.Value == every ? periods.Claims : [],
            }
            : null;
    }

    private static bool IsFirstYear(Claim claim) =>
        claim is { Attribute: "year", Stance: Stance.Asserted, Subject.Edition.Number: 1, Value: TimeClaim };

    // What most sources say; where as many say something else, nothing.
    private static (int? Value, ImmutableArray<Claim> Claims) Agreed(IEnumerable<Claim> claims, Func<Claim, int?> read)
    {
        var groups = claims.GroupBy(read)
            .Where(group => group.Key is not null)
            .Select(group => (group.Key, Claims: group.ToImmutableArray(), Sources: IndependentSources.Count(group)))
            .OrderByDescending(group => group.Sources)
            .ToList();
        return groups switch
        {
            [] => (null, []),
            [var only] => (only.Key, only.Claims),
            [var most, var next, ..] => most.Sources > next.Sources ? (most.Key, most.Claims) : (null, []),
        };
    }

    private static int? YearsOf(ClaimValue value) =>
        value is TimeClaim { Expression.Value: Recurrence { Each: Amount amount } } ? YearsOf(amount) : null;

    private static int? YearsOf(Amount? amount) => amount?.First switch
    {
        { Unit: TimeUnit.Year, Count: { } years } when years >= 1 && years == decimal.Truncate(years) && years <= 100 => (int)years,
        _ => null,
    };
}
