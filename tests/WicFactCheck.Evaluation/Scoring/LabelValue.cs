using System.Collections.Immutable;
using WicFactCheck.Claims;
using WicFactCheck.Findings;
using WicFactCheck.Findings.Comparing;
using WicFactCheck.Mentions;
using WicFactCheck.Time;

namespace WicFactCheck.Evaluation.Scoring;

/// <summary>The value that a label gives a quote, and whether something read from the article is that value.</summary>
/// <remarks>
/// A value is right where one of these holds:
/// <list type="bullet">
/// <item>The label, read as a text of that article's day, tells the same: a number, sum or measure told as the same number in
/// the same unit ("12.5 million" and 12,500,000); an age or a place in an order of that number; a length of time that compares
/// as the same; a date on the same days or on some of them ("2014" and June 2014, but not "June 2014" and 2014). What "about"
/// or "more than" does to a number, and "before" to a date, is left aside: the label has the value, the quote its wording. A
/// number without a unit in the label is that number of anything.</item>
/// <item>The words of the label stand among the words that the value was read from ("Tuesday" in "Tuesday 9 April"): then the
/// label asks for no more than that these words were read.</item>
/// <item>For names, titles, roles and directions also the other way round: the words that were read stand among those of the
/// label ("Brandvold" for "Ilka Brandvold"). A role is told of somebody, so it is right as well where the label names that
/// person.</item>
/// </list>
/// A label may tell several values, where its value is worked out of them ("8 + 5 = 13", "40 years (1984)"); one of them will
/// do.
/// </remarks>
/// <param name="words">The words of the label.</param>
/// <param name="values">The values that it mentions.</param>
/// <param name="wordsOf">Cuts a text into words, without their case.</param>
internal sealed class LabelValue(
    ImmutableArray<string> words,
    ImmutableArray<ClaimValue> values,
    Func<string, ImmutableArray<string>> wordsOf
)
{
    /// <summary>Whether a claim tells it.</summary>
    public bool IsToldBy(Claim claim) =>
        IsToldBy(claim.Value, claim.Document.Source[claim.Span])
        || (claim.Value is RoleClaim && IsSameText(wordsOf(claim.Subject.Name)));

    /// <summary>Whether a value that was read from some words is it.</summary>
    public bool IsToldBy(ClaimValue value, string from) =>
        IsAmong(words, wordsOf(from))
        || value switch
        {
            NameClaim or TitleClaim or RoleClaim or DirectionClaim => IsSameText(wordsOf(from))
                || IsSameText(wordsOf(value.Label)),
            _ => values.Any(label => AreSame(label, value)),
        };

    private static bool AreSame(ClaimValue label, ClaimValue value) =>
        label.Label == value.Label
        || (label, value) switch
        {
            (TimeClaim { Expression.Value: CalendarTime } a, TimeClaim { Expression.Value: CalendarTime } b) => Holds(a, b),
            (TimeClaim a, TimeClaim b) => Comparer.Compare(Comparison.Duration, a, b) == Verdict.Same,
            (QuantityClaim { Quantity: var a }, QuantityClaim { Quantity: var b }) => AreSame(a, b),
            (QuantityClaim { Quantity: { Kind: QuantityKind.Number, Told: var years } }, AgeClaim age) => years == age.Years,
            (AgeClaim age, QuantityClaim { Quantity: { Kind: QuantityKind.Number, Told: var years } }) => years == age.Years,
            (AgeClaim a, AgeClaim b) => a.Years == b.Years,
            (ScoreClaim a, ScoreClaim b) => Comparer.Compare(Comparison.Score, a, b) is Verdict.Same or Verdict.Compatible,
            _ => false,
        };

    private static bool AreSame(Quantity label, Quantity value) =>
        label.Told == value.Told
        && label.ToldTo == value.ToldTo
        && ((label.Kind == value.Kind && label.Unit == value.Unit) || label is { Kind: QuantityKind.Number, Unit: null });

    // What is told without a year takes that of the other.
    private static bool Holds(TimeClaim label, TimeClaim value)
    {
        var (wider, narrower) = (label.InYearOf(value).Expression.Interval, value.InYearOf(label).Expression.Interval);
        return wider != TimeInterval.Always && wider.Contains(narrower);
    }

    private bool IsSameText(ImmutableArray<string> read) => IsAmong(words, read) || IsAmong(read, words);

    private static bool IsAmong(ImmutableArray<string> few, ImmutableArray<string> many) =>
        !few.IsEmpty
        && Enumerable
            .Range(0, Math.Max(0, many.Length - few.Length + 1))
            .Any(at => many.AsSpan(at, few.Length).SequenceEqual(few.AsSpan()));
}
