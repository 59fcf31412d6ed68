using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Parts that make the total that stands before them, and shares that make a hundred.</summary>
internal static class Totals
{
    private const decimal Hundred = 100;

    private static readonly ClaimSubject Subject = new("the total", IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            SumFinder
                .Find(mentions)
                .Select(InToldUnit)
                .SelectMany(sum =>
                    sum.Total is { } total ? Sum(mentions, total, sum.Parts, rule) : Whole(mentions, sum.Parts, rule)
                )
        );

    // People add up centimetres as centimetres.
    private static Sum InToldUnit(Sum sum) =>
        sum.Total is { Quantity: { Kind: QuantityKind.Measure, Factor: var factor } } total
        && sum.Parts.All(part => part.Quantity.Factor == factor)
            ? new Sum(InToldUnit(total), [.. sum.Parts.Select(InToldUnit)])
            : sum;

    private static QuantityMention InToldUnit(QuantityMention mention) =>
        new(
            mention.Tokens,
            mention.Quantity with
            {
                Range = mention.Quantity.Range.Times(1 / mention.Quantity.Factor),
                Told = mention.Quantity.Told / mention.Quantity.Factor,
            }
        );

    // The total and its parts, each as it is told, and that the one is the sum of the others.
    private static IEnumerable<Constraint> Sum(
        DocumentMentions mentions,
        QuantityMention total,
        ImmutableArray<QuantityMention> parts,
        CheckRule rule
    )
    {
        yield return Figures.Told(mentions, total, rule, Subject);
        foreach (var part in parts)
        {
            yield return Figures.Told(mentions, part, rule, Subject);
        }

        yield return new Balance(
            [Figures.Term(mentions, total), .. parts.Select(part => Figures.Term(mentions, part, -1))],
            0,
            0,
            Addition(mentions, parts, rule),
            rule
        );
    }

    private static IEnumerable<Constraint> Whole(
        DocumentMentions mentions,
        ImmutableArray<QuantityMention> shares,
        CheckRule rule
    )
    {
        var first = shares[0].Tokens.First.ToString(CultureInfo.InvariantCulture);
        var whole = new Variable(Subject, Quantity.Percent, BoundUnit.Amounts, $"{mentions.Document.Path}:{first}:whole");
        yield return new Balance([new Term(whole, 1)], Hundred, Hundred, new Reason("shares of one whole make 100", []), rule);
        foreach (var share in shares)
        {
            yield return Figures.Told(mentions, share, rule, Subject, slack: 0);
        }

        // Each share is rounded by half a hundredth at most.
        var slack = shares.Length / 2m;
        yield return new Balance(
            [new Term(whole, 1), .. shares.Select(share => Figures.Term(mentions, share, -1))],
            -slack,
            slack,
            Addition(mentions, shares, rule),
            rule
        );
    }

    private static Reason Addition(DocumentMentions mentions, ImmutableArray<QuantityMention> parts, CheckRule rule)
    {
        var addends = string.Join(" + ", parts.Select(part => Figures.Shown(part.Quantity.Told)));
        var sum = Figures.Shown(parts.Sum(part => part.Quantity.Told));
        return new Reason($"{addends} = {sum}", [.. parts.Select(part => Figures.ClaimOf(mentions, part, rule, Subject))]);
    }
}
