using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Parts that make the total that is told with them.</summary>
internal static class Totals
{
    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("total"), IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            SumFinder.Find(mentions).Select(InToldUnit).SelectMany(sum => Sum(mentions, sum.Total, sum.Parts, rule))
        );

    // People add up centimetres as centimetres.
    private static Sum InToldUnit(Sum sum) =>
        Figures.InToldUnit([sum.Total, .. sum.Parts]) is [var total, .. var parts] ? new Sum(total, [.. parts]) : sum;

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

    private static Reason Addition(DocumentMentions mentions, ImmutableArray<QuantityMention> parts, CheckRule rule)
    {
        var addends = string.Join(" + ", parts.Select(part => Figures.Shown(part.Quantity.Told)));
        var sum = Figures.Shown(parts.Sum(part => part.Quantity.Told));
        return new Reason($"{addends} = {sum}", [.. parts.Select(part => Figures.ClaimOf(mentions, part, rule, Subject))]);
    }
}
