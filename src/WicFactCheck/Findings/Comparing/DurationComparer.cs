using WicFactCheck.Time;

namespace WicFactCheck.Findings.Comparing;

/// <summary>Two lengths of time, told in the same unit, conflict when their counts differ.</summary>
internal static class DurationComparer
{
    public static Verdict Compare(TimeValue one, TimeValue other) => (one, other) switch
    {
        (Recurrence a, Recurrence b) => Compare(a.Each, b.Each),
        (Amount { Second: null, First: { Count: { } x } a }, Amount { Second: null, First: { Count: { } y } b }) when a.Unit == b.Unit =>
            x == y ? Verdict.Same : Verdict.Conflict,
        _ => Verdict.Unknown,
    };
}
