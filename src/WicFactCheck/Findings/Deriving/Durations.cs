using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Time;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>How long something lasts against its two ends: five days from 3 May end on 7 May.</summary>
internal static class Durations
{
    /// <summary>
    /// Days by which a length may miss its ends: nights are counted for days, and days for the hours between them.
    /// </summary>
    private const int Slack = 1;

    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        foreach (var (claim, subject) in input.Claims)
        {
            if (claim is { Attribute: "opens" or "closes", Value: TimeClaim { Expression.Granularity: <= Granularity.Day } time })
            {
                if (
                    Told.Day(
                        End(subject, claim.Attribute),
                        claim,
                        time.Expression.Interval,
                        MessagePhrase.Reason(claim.Attribute),
                        rule
                    ) is
                    { } bound
                )
                {
                    yield return bound;
                }
            }
            else if (
                claim is
                {
                    Attribute: "length",
                    Value: TimeClaim
                    {
                        Expression.Value: Amount
                        {
                            First: { Unit: TimeUnit.Day or TimeUnit.Week, Count: { } count },
                            Second: null
                        } amount,
                        Expression.Modifier: null
                    }
                }
            )
            {
                var days = (int)(count * (amount.First.Unit == TimeUnit.Week ? 7 : 1));
                yield return new Bound(
                    End(subject, "closes"),
                    End(subject, "opens"),
                    days - 1 - Slack,
                    days - 1 + Slack,
                    new Reason(MessagePhrase.Reason("lasts", claim.Value.Shown), [claim]),
                    rule
                );
            }
        }
    }

    private static Variable End(ClaimSubject subject, string which) => new(subject, which, BoundUnit.Days);
}
