using System.Collections.Immutable;
using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Steps against their two ends: "by 25 percent, from 40 to 50 boats", "half a point, from 2% to 2.5%", "12.5 percent above the limit".</summary>
internal static class Percentages
{
    private const decimal Percent = 100;

    private static readonly ClaimSubject Subject = new("the step", IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions =>
            mentions.Document.Text.Sentences.SelectMany(
                (sentence, i) =>
                    Change(mentions, new TokenRange(sentence.First, sentence.End), rule)
                        .Concat(Comparison(mentions, sentence, i == 0 ? sentence : mentions.Document.Text.Sentences[i - 1], rule))
            )
        );

    // "450 grams … the limit is 400 grams, so it is 25 percent above it": the only two such figures there.
    private static IEnumerable<Constraint> Comparison(
        DocumentMentions mentions,
        Sentence sentence,
        Sentence before,
        CheckRule rule
    )
    {
        var text = mentions.Document.Text;
        var here = Figures.ExactIn(
            mentions,
            new TokenRange(before.Block == sentence.Block ? before.First : sentence.First, sentence.End)
        );
        var share = here.FirstOrDefault(figure =>
            figure.Quantity.Kind == QuantityKind.Percent
            && figure.Tokens.First >= sentence.First
            && Figures.IsWord(
                text,
                figure.Tokens.End,
                "above",
                "below",
                "higher",
                "lower",
                "heavier",
                "lighter",
                "longer",
                "shorter"
            )
        );
        List<QuantityMention> ends = share is null
            ? []
            :
            [
                .. here.Where(figure =>
                    figure.Quantity.Kind is QuantityKind.Measure or QuantityKind.Money && figure.Quantity.Told > 0
                ),
            ];
        if (
            share is null
            || ends is not [var one, var other]
            || !Figures.AreAlike(one.Quantity, other.Quantity)
            || one.Quantity.Told == other.Quantity.Told
            || here.Count(figure => figure.Quantity.Kind == QuantityKind.Percent) > 1
        )
        {
            return [];
        }

        var (small, large) = one.Quantity.Told < other.Quantity.Told ? (one, other) : (other, one);
        var isMore = Figures.IsWord(text, share.Tokens.End, "above", "higher", "heavier", "longer");
        return Between(mentions, isMore ? small : large, isMore ? large : small, share, rule);
    }

    private static IEnumerable<Constraint> Change(DocumentMentions mentions, TokenRange sentence, CheckRule rule)
    {
        var figures = Figures.ExactIn(mentions, sentence);
        var from = figures.FirstOrDefault(figure => IsAfter(mentions, figure, "from"));
        var to = figures.FirstOrDefault(figure => IsAfter(mentions, figure, "to"));
        if (
            figures.Count is < 3 or > 4
            || from is null
            || to is null
            || !Figures.AreAlike(from.Quantity, to.Quantity)
            || from.Quantity.Told == 0
        )
        {
            return [];
        }

        var step = figures.FirstOrDefault(figure =>
            figure != from && figure != to && IsAfter(mentions, figure, "by", "of", "up", "down")
        );
        return step is null ? [] : Between(mentions, from, to, step, rule);
    }

    // The ends are known as far as they were rounded, and so is the step; one that is told in another unit says nothing here.
    private static IEnumerable<Constraint> Between(
        DocumentMentions mentions,
        QuantityMention from,
        QuantityMention to,
        QuantityMention step,
        CheckRule rule
    ) =>
        (from.Quantity.Kind, step.Quantity.Kind) switch
        {
            (QuantityKind.Percent, QuantityKind.Points) => Link(mentions, from, to, step, 0, rule),
            (QuantityKind.Money or QuantityKind.Number or QuantityKind.Measure, QuantityKind.Percent) => Link(
                mentions,
                from,
                to,
                step,
                Width(from.Quantity) / 2,
                rule
            ),
            _ when from.Quantity.Kind != QuantityKind.Percent && Figures.AreAlike(from.Quantity, step.Quantity) => Link(
                mentions,
                from,
                to,
                step,
                0,
                rule
            ),
            _ => [],
        };

    private static decimal Width(Quantity quantity) =>
        (quantity.Range.Max ?? quantity.Told) - (quantity.Range.Min ?? quantity.Told);

    // A share is told to its last digit, and rounded up or down.
    private static decimal Rounding(Quantity step) =>
        step.Kind == QuantityKind.Percent
            ? step.Told == decimal.Truncate(step.Told)
                ? 1
                : 0.1m
            : step.Told * 0.01m;

    private static bool IsAfter(DocumentMentions mentions, QuantityMention figure, params ReadOnlySpan<string> words) =>
        Figures.IsWord(mentions.Document.Text, figure.Tokens.First - 1, words);

    // Each number as it is told, and what the step has to be between its ends.
    private static IEnumerable<Constraint> Link(
        DocumentMentions mentions,
        QuantityMention from,
        QuantityMention to,
        QuantityMention step,
        decimal slack,
        CheckRule rule
    )
    {
        foreach (var figure in new[] { from, to })
        {
            yield return Figures.Told(mentions, figure, rule, Subject);
        }

        yield return Figures.Told(mentions, step, rule, Subject, Rounding(step.Quantity));
        var sign = to.Quantity.Told > from.Quantity.Told ? 1 : -1;
        var right = Math.Abs(to.Quantity.Told - from.Quantity.Told);
        var isShare = step.Quantity.Kind == QuantityKind.Percent && from.Quantity.Kind != QuantityKind.Percent;
        var reason = new Reason(
            $"from {from.Quantity} to {to.Quantity} is {(isShare ? right / Math.Abs(from.Quantity.Told) * Percent : right).ToString("#,0.##", CultureInfo.InvariantCulture)}",
            [Figures.ClaimOf(mentions, from, rule, Subject), Figures.ClaimOf(mentions, to, rule, Subject)]
        );
        if (isShare)
        {
            // step = 100 × (to / from - 1), with the base as it is told
            var per = sign * Percent / Math.Abs(from.Quantity.Told);
            var whole = -sign * Percent;
            var wide = slack / Math.Abs(from.Quantity.Told) * Percent;
            yield return new Balance(
                [Figures.Term(mentions, step), Figures.Term(mentions, to, -per)],
                whole - wide,
                whole + wide,
                reason,
                rule
            );
        }
        else
        {
            yield return new Balance(
                [Figures.Term(mentions, step), Figures.Term(mentions, to, -sign), Figures.Term(mentions, from, sign)],
                0,
                0,
                reason,
                rule
            );
        }
    }
}
