using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds steps that are not as long as their ends are apart: "by 10 percent, from 40 to 50 boats".</summary>
public static class Steps
{
    private const decimal Percent = 100;

    public static IEnumerable<Finding> Check(IEnumerable<DocumentMentions> documents, CheckRule rule) =>
        documents.SelectMany(mentions => mentions.Document.Text.Sentences.SelectMany((sentence, i) => new[]
        {
            Check(mentions, new TokenRange(sentence.First, sentence.End), rule),
            Compare(mentions, sentence, i == 0 ? sentence : mentions.Document.Text.Sentences[i - 1], rule),
        }).OfType<Finding>());

    // "450 grams … the limit is 400 grams, so it is 25 percent above it": the only two such figures there.
    private static Finding? Compare(DocumentMentions mentions, Sentence sentence, Sentence before, CheckRule rule)
    {
        var text = mentions.Document.Text;
        var here = Figures.ExactIn(mentions, new TokenRange(before.Block == sentence.Block ? before.First : sentence.First, sentence.End));
        var share = here.FirstOrDefault(figure => figure.Quantity.Kind == QuantityKind.Percent && figure.Tokens.First >= sentence.First
            && Figures.IsWord(text, figure.Tokens.End, "above", "below", "higher", "lower", "heavier", "lighter", "longer", "shorter"));
        List<QuantityMention> ends = share is null ? [] : [.. here.Where(figure => figure.Quantity.Kind is QuantityKind.Measure or QuantityKind.Money && figure.Quantity.Told > 0)];
        if (share is null || ends is not [var one, var other] || !Figures.AreAlike(one.Quantity, other.Quantity) || one.Quantity.Told == other.Quantity.Told
            || here.Count(figure => figure.Quantity.Kind == QuantityKind.Percent) > 1)
        {
            return null;
        }

        var (small, large) = one.Quantity.Told < other.Quantity.Told ? (one, other) : (other, one);
        var isMore = Figures.IsWord(text, share.Tokens.End, "above", "higher", "heavier", "longer");
        var right = isMore ? Ratio(small.Quantity, large.Quantity, share.Quantity) : Ratio(large.Quantity, small.Quantity, share.Quantity);
        return right is not { } range || Fits(range, share.Quantity) ? null : Report(mentions, isMore ? small : large, isMore ? large : small, share, range, rule);
    }

    private static Finding? Check(DocumentMentions mentions, TokenRange sentence, CheckRule rule)
    {
        var figures = Figures.ExactIn(mentions, sentence);
        var from = figures.FirstOrDefault(figure => IsAfter(mentions, figure, "from"));
        var to = figures.FirstOrDefault(figure => IsAfter(mentions, figure, "to"));
        if (figures.Count is < 3 or > 4 || from is null || to is null || !Figures.AreAlike(from.Quantity, to.Quantity) || from.Quantity.Told == 0)
        {
            return null;
        }

        var step = figures.FirstOrDefault(figure => figure != from && figure != to && IsAfter(mentions, figure, "by", "of", "up", "down"));
        if (step is null || Ratio(from.Quantity, to.Quantity, step.Quantity) is not { } right || Fits(right, step.Quantity))
        {
            return null;
        }

        return Report(mentions, from, to, step, right, rule);
    }

    // How long the step is, in the unit that it is told in; null where it is told in another one.
    private static (decimal Low, decimal High)? Ratio(Quantity from, Quantity to, Quantity step)
    {
        var difference = Math.Abs(to.Told - from.Told);
        var slack = (Width(from) + Width(to)) / 2;
        return (from.Kind, step.Kind) switch
        {
            (QuantityKind.Percent, QuantityKind.Points) => (difference, difference),
            (QuantityKind.Money or QuantityKind.Number or QuantityKind.Measure, QuantityKind.Percent) =>
                ((difference - slack) / Math.Abs(from.Told) * Percent, (difference + slack) / Math.Abs(from.Told) * Percent),
            _ when from.Kind != QuantityKind.Percent && Figures.AreAlike(from, step) => (difference - slack, difference + slack),
            _ => null,
        };
    }

    private static decimal Width(Quantity quantity) => (quantity.Range.Max ?? quantity.Told) - (quantity.Range.Min ?? quantity.Told);

    // A share is told to its last digit, and rounded up or down.
    private static bool Fits((decimal Low, decimal High) right, Quantity step)
    {
        var rounding = step.Kind == QuantityKind.Percent ? step.Told == decimal.Truncate(step.Told) ? 1 : 0.1m : step.Told * 0.01m;
        return step.Told >= right.Low - rounding && step.Told <= right.High + rounding;
    }

    private static bool IsAfter(DocumentMentions mentions, QuantityMention figure, params ReadOnlySpan<string> words) =>
        Figures.IsWord(mentions.Document.Text, figure.Tokens.First - 1, words);

    private static Finding Report(DocumentMentions mentions, QuantityMention from, QuantityMention to, QuantityMention step, (decimal Low, decimal High) right, CheckRule rule)
    {
        var subject = new ClaimSubject("the step", IsSeries: false);
        ImmutableArray<Claim> ends = [Figures.ClaimOf(mentions, from, rule.Id, subject, CheckNames.Steps), Figures.ClaimOf(mentions, to, rule.Id, subject, CheckNames.Steps)];
        var told = ((right.Low + right.High) / 2).ToString("#,0.##", CultureInfo.InvariantCulture);
        ImmutableArray<Side> sides =
        [
            new Side(step.Quantity.Told.ToString("#,0.##", CultureInfo.InvariantCulture), [Figures.ClaimOf(mentions, step, rule.Id, subject, CheckNames.Steps)], []),
            new Side(told, ends, [new Reason($"from {from.Quantity} to {to.Quantity} is {told}", ends)]),
        ];
        return rule.Report(CheckNames.Steps, subject, CheckNames.Steps, sides);
    }
}
