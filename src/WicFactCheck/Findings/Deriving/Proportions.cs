using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Shares against the two numbers beside them: "936 of our 1,152 members, or 81 per cent".</summary>
internal static class Proportions
{
    private const decimal Percent = 100;

    /// <summary>By how many hundredths a share without decimals may be off.</summary>
    private const decimal Slack = 1;

    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("share"), IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            ProportionFinder
                .Find(mentions)
                .Where(found => found.Wider is not { } wider || !Fits(found with { Whole = wider }))
                .SelectMany(found => Derive(mentions, found, rule))
        );

    // share = 100 × part / whole, with the whole as it is told, and all known as far as they were rounded
    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, Proportion found, CheckRule rule)
    {
        var (part, whole, share) = (found.Part, found.Whole, found.Share);
        var (right, wide) = ShareOf(found);
        return
        [
            Figures.Told(mentions, part, rule, Subject),
            Figures.Told(mentions, share, rule, Subject) with
            {
                Least = share.Quantity.Range.Min,
                Most = share.Quantity.Range.Max,
            },
            new Balance(
                [Figures.Term(mentions, share), Figures.Term(mentions, part, -Percent / whole.Quantity.Told)],
                -wide,
                wide,
                new Reason(
                    MessagePhrase.Reason(
                        "share",
                        part.Quantity,
                        whole.Quantity,
                        right.ToString("#,0.#", CultureInfo.InvariantCulture)
                    ),
                    [Figures.ClaimOf(mentions, part, rule, Subject), Figures.ClaimOf(mentions, whole, rule, Subject)]
                ),
                rule
            ),
        ];
    }

    private static bool Fits(Proportion found)
    {
        var (right, wide) = ShareOf(found);
        var share = found.Share.Quantity.Range;
        return right + wide >= (share.Min ?? right) && right - wide <= (share.Max ?? right);
    }

    // The share that the two numbers make, and by how much it may be off.
    private static (decimal Right, decimal Wide) ShareOf(Proportion found)
    {
        var whole = found.Whole.Quantity;
        var right = Percent * found.Part.Quantity.Told / whole.Told;
        return (right, (right * Width(whole) / 2 / whole.Told) + Rounding(found.Share.Quantity));
    }

    // A share in digits is told to its last one, rounded up or down; in words it is as wide as these are.
    private static decimal Rounding(Quantity share) =>
        share.Range != NumberRange.Exactly(share.Told) ? 0
        : share.Told == decimal.Truncate(share.Told) ? Slack
        : Slack / 10;

    private static decimal Width(Quantity quantity) =>
        (quantity.Range.Max ?? quantity.Told) - (quantity.Range.Min ?? quantity.Told);
}
