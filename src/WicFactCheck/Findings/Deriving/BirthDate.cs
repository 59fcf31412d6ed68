using NodaTime;
using WicFactCheck.Claims;
using WicFactCheck.Time;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// When somebody was born follows from an age on a day: somebody of 61 on 4 May 2024 was born after 4 May 1962 and not after 4
/// May 1963.
/// </summary>
internal static class BirthDate
{
    /// <summary>The days on which the subject of a claim can have been born; null where the claim doesn't tell.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="since">The first day whose age it may tell; null for the day of its article.</param>
    public static TimeInterval? Derive(Claim claim, LocalDate? since) =>
        claim switch
        {
            { Attribute: "born", Value: TimeClaim { Interval: { Start: not null, End: not null } interval } } => interval,
            { Value: AgeClaim { Holder: not null } } => null,
            { Value: AgeClaim { Turned: { Interval: { Start: { } start, End: { } end } }, Years: var turned } } => Back(
                start,
                end,
                turned
            ),
            {
                Value: AgeClaim { Turned: null, Years: var years },
                Context.Anchor.Interval: { Start: { } first, End: { } last }
            } => Back((since ?? first).PlusYears(-1).PlusDays(1), last, years),
            _ => null,
        };

    private static TimeInterval Back(LocalDate start, LocalDate end, int years) =>
        new(start.PlusYears(-years), end.PlusYears(-years));
}
