using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Groups;

/// <summary>The years from one edition of a series to the next.</summary>
/// <param name="Years">1 to 100.</param>
/// <param name="Claims">The claims that tell it; none where a pack knows it.</param>
internal sealed record SeriesPeriod(int Years, ImmutableArray<Claim> Claims)
{
    /// <summary>The period in words.</summary>
    public string Text => Years == 1 ? MessagePhrase.Reason("every-year") : MessagePhrase.Reason("every-years", Years);

    /// <summary>The period that a pack or the claims about a series give, or null where they don't give one.</summary>
    /// <param name="known">What a pack knows about the series, if one does.</param>
    /// <param name="claims">All claims about it.</param>
    public static SeriesPeriod? From(Series? known, IEnumerable<Claim> claims)
    {
        var told = Agreement.Of(claims.Where(claim => claim.Attribute == "period"), claim => YearsOf(claim.Value));
        return (YearsOf(known?.Every) ?? told.Value) is { } years
            ? new SeriesPeriod(years, known?.Every is null || told.Value == years ? told.Claims : [])
            : null;
    }

    // "every two years", and "every May", which is once a year.
    private static int? YearsOf(ClaimValue value) =>
        value is not TimeClaim { Expression.Value: Recurrence { Frequency: null } recurrence }
            ? null
            : recurrence.Each switch
            {
                Amount amount => YearsOf(amount),
                CalendarTime
                {
                    Year: null,
                    Granularity: Granularity.Month or Granularity.Season or Granularity.Day,
                    Month: not null
                } => 1,
                CalendarTime { Year: null, Season: not null } => 1,
                _ => null,
            };

    private static int? YearsOf(Amount? amount) =>
        amount?.First switch
        {
            { Unit: TimeUnit.Year, Count: { } years } when years >= 1 && years == decimal.Truncate(years) && years <= 100 =>
                (int)years,
            _ => null,
        };
}
