using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// The nth year in a row against the year since when: the fourth straight year in 2024 began in 2021, after the break of 2020.
/// </summary>
internal static class Streaks
{
    public static IEnumerable<Bound> Derive(DerivationInput input, CheckRule rule)
    {
        foreach (var (claim, subject) in input.About("straight year"))
        {
            if (claim is not { Value: QuantityClaim { Quantity.Told: var count }, Context: { Anchor.Year: var year } context })
            {
                continue;
            }

            // Each sentence tells a streak of its own.
            var of = new Variable(
                subject,
                $"straight years|{claim.Document.Path}|{claim.Sentence.Start.ToString(CultureInfo.InvariantCulture)}",
                BoundUnit.Years
            );
            var last = context.When is { Year: { } told } && context.WhenBound == TimeBound.At ? told : year;
            yield return new Bound(
                of,
                From: null,
                last - (int)count,
                last - (int)count + 1,
                new Reason(MessagePhrase.Reason("in-a-row", last, claim.Value.Shown), [claim]),
                rule
            );
            foreach (
                var since in input
                    .About("since")
                    .Select(named => named.Claim)
                    .Where(other => other.Document == claim.Document && other.Sentence == claim.Sentence)
            )
            {
                if (
                    since.Value is TimeClaim time
                    && Told.Year(of, since, time.Expression.Interval, MessagePhrase.Reason("began"), rule) is { } bound
                )
                {
                    yield return bound;
                }
            }
        }
    }
}
