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
    /// <param name="told">
    /// From the first to the last day on which an article tells how old the person is: a later one may repeat an earlier age, and
    /// one without a date is of these days, give or take a year. Null where only the claim's own article counts.
    /// </param>
    /// <param name="died">The last day on which the person can have grown older; null where none is known.</param>
    public static TimeInterval? Derive(Claim claim, TimeInterval? told, LocalDate? died = null) =>
        claim switch
        {
            { Attribute: "born", Value: TimeClaim { Interval: { Start: not null, End: not null } interval } } => interval,
            { Value: AgeClaim { Holder: not null } } => null,
            // Who died the day before a birthday is told to be a year younger long after it.
            { Value: AgeClaim { Turned: { Interval: { Start: { } start, End: { } end } } } age } => Back(
                start,
                age.IsUnfulfilled ? end.PlusYears(1) : end,
                age.Years
            ),
            {
                Value: AgeClaim { Turned: null, Years: var years },
                Context.Anchor.Interval: { Start: { } first, End: { } last }
            } => Back((told?.Start ?? first).PlusYears(-1).PlusDays(1), died < last ? died.Value : last, years),
            { Value: AgeClaim { Turned: null, Years: var years } } when told is { Start: { } start, End: { } end } => Back(
                start.PlusYears(-2).PlusDays(1),
                end.PlusYears(1),
                years
            ),
            _ => null,
        };

    private static TimeInterval Back(LocalDate start, LocalDate end, int years) =>
        new(start.PlusYears(-years), end.PlusYears(-years));
}
