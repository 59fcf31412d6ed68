using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>
/// What is told to lie between two numbers, or to be left: "900 votes to 700, a majority of 200", "the remaining 15 per cent".
/// </summary>
internal static class Differences
{
    private const decimal Hundred = 100;

    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("difference"), IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            DifferenceFinder
                .Find(mentions)
                .SelectMany(found => Derive(mentions, found, rule))
                .Concat(SharesOfWhole.Find(mentions).SelectMany(shares => Rest(mentions, shares, rule)))
        );

    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, Difference found, CheckRule rule)
    {
        var alike = Figures.InToldUnit([found.Large, found.Small, found.Told]);
        var (large, small, told) = (alike[0], alike[1], alike[2]);
        var right = large.Quantity.Told - small.Quantity.Told;
        return
        [
            Figures.Told(mentions, large, rule, Subject),
            Figures.Told(mentions, small, rule, Subject),
            Figures.Told(mentions, told, rule, Subject),
            new Balance(
                [Figures.Term(mentions, told), Figures.Term(mentions, large, -1), Figures.Term(mentions, small)],
                0,
                0,
                new Reason(
                    $"{Figures.Shown(large.Quantity.Told)} - {Figures.Shown(small.Quantity.Told)} = {Figures.Shown(right)}",
                    [Figures.ClaimOf(mentions, large, rule, Subject), Figures.ClaimOf(mentions, small, rule, Subject)]
                ),
                rule
            ),
        ];
    }

    // The last of the shares of a whole is what the others leave.
    private static IEnumerable<Constraint> Rest(DocumentMentions mentions, ImmutableArray<QuantityMention> shares, CheckRule rule)
    {
        foreach (var share in shares)
        {
            yield return Figures.Told(mentions, share, rule, Subject, slack: 0);
        }

        // Each share is rounded by half a hundredth at most.
        var (slack, others) = (shares.Length / 2m, shares.RemoveAt(shares.Length - 1));
        var left = Figures.Shown(Hundred - others.Sum(share => share.Quantity.Told));
        var taken = string.Join(" - ", others.Select(share => Figures.Shown(share.Quantity.Told)));
        yield return new Balance(
            [Figures.Term(mentions, shares[^1]), .. others.Select(share => Figures.Term(mentions, share))],
            Hundred - slack,
            Hundred + slack,
            new Reason($"100 - {taken} = {left}", [.. others.Select(share => Figures.ClaimOf(mentions, share, rule, Subject))]),
            rule
        );
    }
}
