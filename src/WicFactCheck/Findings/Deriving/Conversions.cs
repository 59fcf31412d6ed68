using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Measures that are told again in another unit: "18 kilometres, or 11 miles".</summary>
internal static class Conversions
{
    /// <summary>By what share a converted measure may be off, besides the rounding of both.</summary>
    private const decimal Slack = 0.06m;

    /// <summary>By how many degrees Celsius a temperature may.</summary>
    private const decimal SlackOfDegrees = 1.5m;

    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("measure"), IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            ConversionFinder.Find(mentions).SelectMany(found => Derive(mentions, found, rule))
        );

    // to = times × from + offset, in the units in which both are told
    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, Conversion found, CheckRule rule)
    {
        var (from, to) = (found.From.Quantity, found.To.Quantity);
        var times = from.Factor / to.Factor;
        var offset = (times * from.Offset) - to.Offset;
        var right = InUnit(from.Told, to);
        var slack = from.Offset != to.Offset ? SlackOfDegrees / to.Factor : Math.Abs(right) * Slack;
        return
        [
            Told(mentions, found.From, rule),
            Told(mentions, found.To, rule),
            new Balance(
                [Term(mentions, found.To), new Term(Of(mentions, found.From), -times)],
                offset - slack,
                offset + slack,
                new Reason(
                    MessagePhrase.Reason("in-that-unit", from.Text, Shown(right)),
                    [Figures.ClaimOf(mentions, found.From, rule, Subject)]
                ),
                rule
            ),
        ];
    }

    private static Balance Told(DocumentMentions mentions, QuantityMention mention, CheckRule rule)
    {
        var quantity = mention.Quantity;
        var range = quantity.Coarse ?? quantity.Range;
        return new Balance(
            [Term(mentions, mention)],
            InUnit(range.Min ?? quantity.Told, quantity),
            InUnit(range.Max ?? quantity.Told, quantity),
            new Reason(quantity.Text, [Figures.ClaimOf(mentions, mention, rule, Subject)]),
            rule
        );
    }

    private static Term Term(DocumentMentions mentions, QuantityMention mention) => new(Of(mentions, mention), 1);

    // A number of its unit is another variable than what it is in base units, which other derivations add up.
    private static Variable Of(DocumentMentions mentions, QuantityMention mention) =>
        new(
            Subject,
            mention.Quantity.Unit ?? "",
            BoundUnit.Amounts,
            $"{mentions.Document.Path}:{mention.Tokens.First.ToString(CultureInfo.InvariantCulture)}:{Subject.Name}"
        );

    // An amount in base units as one of the unit of a measure.
    private static decimal InUnit(decimal amount, Quantity of) => (amount / of.Factor) - of.Offset;

    private static string Shown(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
