using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;

namespace WicFactCheck.Findings.Deriving;

/// <summary>The numbers of an article as derivations of arithmetic see them.</summary>
internal static class Figures
{
    private static readonly ClaimSubject Amounts = new("amounts", IsSeries: false);

    /// <summary>
    /// The amount that a number tells, which whatever else is worked out of that number in the same unit bounds as well.
    /// </summary>
    public static Term Term(DocumentMentions mentions, QuantityMention mention, decimal times = 1) =>
        new(
            new Variable(
                Amounts,
                mention.Quantity.Unit ?? "",
                BoundUnit.Amounts,
                FormattableString.Invariant($"{mentions.Document.Path}:{mention.Tokens.First}:{mention.Quantity.Factor}")
            ),
            times
        );

    /// <summary>
    /// That a number is what the article tells it to be: as far as its words go or, where it is given, no farther than the slack.
    /// </summary>
    public static Balance Told(
        DocumentMentions mentions,
        QuantityMention mention,
        CheckRule rule,
        ClaimSubject subject,
        decimal? slack = null
    ) =>
        new(
            [Term(mentions, mention)],
            mention.Quantity.Told - slack ?? mention.Quantity.Range.Min ?? mention.Quantity.Told,
            mention.Quantity.Told + slack ?? mention.Quantity.Range.Max ?? mention.Quantity.Told,
            new Reason(Shown(mention.Quantity.Told), [ClaimOf(mentions, mention, rule, subject)]),
            rule
        );

    /// <summary>Measures in the unit in which they all are told, so that centimetres are added up as such; others stay.</summary>
    public static ImmutableArray<QuantityMention> InToldUnit(ImmutableArray<QuantityMention> numbers)
    {
        var factor = numbers[0].Quantity.Factor;
        return numbers.All(number => number.Quantity.Kind == QuantityKind.Measure && number.Quantity.Factor == factor)
            ? [.. numbers.Select(number => InUnits(number, factor))]
            : numbers;
    }

    private static QuantityMention InUnits(QuantityMention number, decimal factor) =>
        new(
            number.Tokens,
            number.Quantity with
            {
                Range = number.Quantity.Range.Times(1 / factor),
                Told = number.Quantity.Told / factor,
                Factor = 1,
            }
        );

    /// <summary>A number as reasons tell it.</summary>
    public static string Shown(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A claim that a derivation makes of a number.</summary>
    public static Claim ClaimOf(DocumentMentions mentions, QuantityMention mention, CheckRule rule, ClaimSubject subject)
    {
        var text = mentions.Document.Text;
        var sentence = text.SentenceOf(mention.Tokens.First);
        return new Claim
        {
            Document = mentions.Document,
            Rule = rule.Id,
            Subject = subject,
            Attribute = rule.Check,
            Value = new QuantityClaim(mention.Quantity),
            Span = text.SpanOf(mention.Tokens.First, mention.Tokens.End),
            Sentence = text.SpanOf(sentence.First, sentence.End),
        };
    }
}
