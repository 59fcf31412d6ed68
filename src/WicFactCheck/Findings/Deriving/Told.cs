using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Bounds that articles tell outright.</summary>
internal static class Told
{
    /// <summary>The years in which a time can lie, or null where it is open.</summary>
    public static Bound? Year(Variable of, Claim claim, TimeInterval time, string what, CheckRule rule) =>
        time is { Start: { } start, End: { } end }
            ? new Bound(
                of,
                From: null,
                start.Year,
                end.PlusDays(-1).Year,
                new Reason($"{what} {TimeText.WhenOfYears(start.Year, end.PlusDays(-1).Year)}", [claim]),
                rule
            )
            : null;

    /// <summary>The days on which a time can lie, or null where it is open.</summary>
    public static Bound? Day(Variable of, Claim claim, TimeInterval time, string what, CheckRule rule) =>
        time is { Start: { } start, End: { } end }
            ? new Bound(
                of,
                From: null,
                Limits.DayOf(start),
                Limits.DayOf(end) - 1,
                new Reason($"{what} {claim.Value.Shown}", [claim]),
                rule
            )
            : null;
}
