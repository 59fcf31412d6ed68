using System.Globalization;
using WicFactCheck.Claims;
using WicFactCheck.Findings.Solving;
using WicFactCheck.Mentions;
using WicFactCheck.Mentions.Arithmetic;
using WicFactCheck.Wording;

namespace WicFactCheck.Findings.Deriving;

/// <summary>Steps against their two ends: "by 25 percent, from 40 to 50 boats", "half a point, from 2% to 2.5%".</summary>
internal static class Percentages
{
    private const decimal Percent = 100;

    private static readonly ClaimSubject Subject = new(MessagePhrase.Subject("step"), IsSeries: false);

    public static IEnumerable<Constraint> Derive(DerivationInput input, CheckRule rule) =>
        input.Documents.SelectMany(mentions => StepFinder.Find(mentions).SelectMany(step => Derive(mentions, step, rule)));

    // Each number as it is told, and what the step has to be between its ends; one that is told in another unit says nothing.
    private static IEnumerable<Constraint> Derive(DocumentMentions mentions, Step step, CheckRule rule)
    {
        if (!IsInUnitOfEnds(step) && !IsShare(step))
        {
            return [];
        }

        return
        [
            Figures.Told(mentions, step.From, rule, Subject),
            Figures.Told(mentions, step.To, rule, Subject),
            Figures.Told(mentions, step.By, rule, Subject, Rounding(step.By.Quantity)),
            IsShare(step) ? Share(mentions, step, rule) : Difference(mentions, step, rule),
        ];
    }

    // Between two shares a step is told in points.
    private static bool IsInUnitOfEnds(Step step) =>
        step.From.Quantity.Kind == QuantityKind.Percent
            ? step.By.Quantity.Kind == QuantityKind.Points
            : step.From.Quantity.IsInUnitOf(step.By.Quantity);

    private static bool IsShare(Step step) =>
        step.From.Quantity.Kind is QuantityKind.Money or QuantityKind.Number or QuantityKind.Measure
        && step.By.Quantity.Kind == QuantityKind.Percent;

    // A share is told to its last digit, and rounded up or down; in words it is as wide as these are.
    private static decimal Rounding(Quantity step) => Math.Max(RoundingOfDigits(step), (step.Range.Max ?? step.Told) - step.Told);

    private static decimal RoundingOfDigits(Quantity step) =>
        step.Kind != QuantityKind.Percent ? step.Told * 0.01m
        : step.Told == decimal.Truncate(step.Told) ? 1
        : 0.1m;

    // step = 100 × (to / from - 1), with the base as it is told, and both known as far as they were rounded
    private static Balance Share(DocumentMentions mentions, Step step, CheckRule rule)
    {
        var from = Math.Abs(step.From.Quantity.Told);
        var sign = Sign(step);
        var whole = -sign * Percent;
        var wide = Width(step.From.Quantity) / 2 / from * Percent;
        return new Balance(
            [Figures.Term(mentions, step.By), Figures.Term(mentions, step.To, -(sign * Percent / from))],
            whole - wide,
            whole + wide,
            Told(mentions, step, Way(step) / from * Percent, rule),
            rule
        );
    }

    private static decimal Width(Quantity quantity) =>
        (quantity.Range.Max ?? quantity.Told) - (quantity.Range.Min ?? quantity.Told);

    private static Balance Difference(DocumentMentions mentions, Step step, CheckRule rule) =>
        new(
            [
                Figures.Term(mentions, step.By),
                Figures.Term(mentions, step.To, -Sign(step)),
                Figures.Term(mentions, step.From, Sign(step)),
            ],
            0,
            0,
            Told(mentions, step, Way(step), rule),
            rule
        );

    private static int Sign(Step step) => step.IsUp ?? step.To.Quantity.Told > step.From.Quantity.Told ? 1 : -1;

    private static decimal Way(Step step) => Sign(step) * (step.To.Quantity.Told - step.From.Quantity.Told);

    private static Reason Told(DocumentMentions mentions, Step step, decimal right, CheckRule rule) =>
        new(
            MessagePhrase.Reason(
                "step",
                step.From.Quantity,
                step.To.Quantity,
                right.ToString("#,0.##", CultureInfo.InvariantCulture)
            ),
            [Figures.ClaimOf(mentions, step.From, rule, Subject), Figures.ClaimOf(mentions, step.To, rule, Subject)]
        );
}
