using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Totals against a number and what each of it comes to: "400 fines of 15 euros on average, 6,000 in all".</summary>
internal static class Products
{
    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("product"), IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions => ProductFinder.Find(mentions).SelectMany(found => Derive(mentions, found, rule)));

    // total = count × each, with the count as it is told, and all known as far as they were rounded
    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, Product found, CheckRule rule)
    {
        var (count, alike) = (found.Count, Figures.InToldUnit([found.Each, found.Total]));
        var (each, total) = (alike[0], alike[1]);
        var (told, range) = (count.Quantity.Told, count.Quantity.Range);
        var wide = ((range.Max ?? told) - (range.Min ?? told)) / 2 * each.Quantity.Told;
        var right = told * each.Quantity.Told;
        return
        [
            Figures.Told(mentions, each, rule, Subject),
            Figures.Told(mentions, total, rule, Subject),
            new Balance(
                [Figures.Term(mentions, total), Figures.Term(mentions, each, -told)],
                -wide,
                wide,
                new Reason(
                    $"{Figures.Shown(told)} × {Figures.Shown(each.Quantity.Told)} = {Figures.Shown(right)}",
                    [Figures.ClaimOf(mentions, count, rule, Subject), Figures.ClaimOf(mentions, each, rule, Subject)]
                ),
                rule
            ),
        ];
    }
}
