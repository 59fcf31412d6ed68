using WicFactCheck.Claims;

namespace WicFactCheck.Findings.Comparing;

/// <summary>
/// Compares how two claims stand to one value: what one tells, another may deny, and a plan is no more than that.
/// </summary>
internal static class StanceComparer
{
    public static Verdict Compare(Stance one, Stance other) =>
        (one, other) switch
        {
            _ when one == other => Verdict.Same,
            (Stance.Asserted, Stance.Denied) or (Stance.Denied, Stance.Asserted) => Verdict.Conflict,
            _ => Verdict.Compatible,
        };
}
