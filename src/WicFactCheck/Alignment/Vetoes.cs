using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Claims;
using WicFactCheck.Documents;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>What rules out that two figures are of one fact, whatever else speaks for it.</summary>
internal static class Vetoes
{
    // Days by which the times of one fact may differ from one article to another.
    private const int SlackDays = 3;

    // Days after which what an article tells by its date isn't what it tells by a day of the week.
    private const int Week = 7;

    // Words of a label in front of a paragraph.
    private const int LongestLabel = 3;

    /// <summary>
    /// Whether nothing in their sentences rules it out: neither another scope, another thing of one name, nor another time of
    /// what changes with time; a denial, a question or a hope is held against its like alone, a plan also against what came of
    /// it. Claims about what is named are grouped by the name, but for ages, which change from one article to the next.
    /// </summary>
    public static bool AllowOneFact(Claim one, Claim other) =>
        one.Context is { } a
        && other.Context is { } b
        && (one.Subject.IsTopic || other.Subject.IsTopic || one.Value is AgeClaim or AgeSpanClaim)
        && (StanceOf(one) == StanceOf(other) || IsOutcome(one, other) || IsOutcome(other, one) || MayBothBeToCome(one, other))
        && !AreOfOtherScopes(a, b)
        && !AreDesignatedApart(a, b)
        && !AreOfOtherEditions(one, other)
        && (!ChangesWithTime(one.Value) || TimesFit(a, b));

    /// <summary>Whether time rules it out: something went up or down in between, or came once more.</summary>
    public static bool AllowOneTime(FigurePair pair) =>
        !Updates.MayVary(pair)
        && !Updates.IsNext(pair)
        && !AreCopied(pair.One.Claim, pair.Other.Claim)
        && !IsSince(pair.One.Claim, pair.Other.Claim)
        && !IsSince(pair.Other.Claim, pair.One.Claim)
        && !IsOfEarlier(pair.One.Claim, pair.Other.Claim)
        && !IsOfEarlier(pair.Other.Claim, pair.One.Claim);

    // "a shop was robbed on Friday", and in the same article: "on 3 April, a shop was robbed"
    private static bool IsOfEarlier(Claim told, Claim before) =>
        told.Document == before.Document
        && IsDeictic(told)
        && told.Value is TimeClaim { Interval.Start: { } day }
        && before.Value is TimeClaim { Expression: { IsDeictic: false, Value: CalendarTime }, Interval.End: { } end }
        && day > end.PlusDays(Week);

    // A sentence that one article took from another says the same though its "today" is another day; before it may stand which
    // picture it is of.
    private static bool AreCopied(Claim one, Claim other) =>
        IsDeictic(one)
        && IsDeictic(other)
        && TextOf(one, one.Span) == TextOf(other, other.Span)
        && (TextOf(one, one.Sentence), TextOf(other, other.Sentence)) is var (sentence, beside)
        && (sentence.EndsWith(beside, StringComparison.Ordinal) || beside.EndsWith(sentence, StringComparison.Ordinal));

    // "on Friday" of an article that is later than another by weeks is none of what that one told as past.
    private static bool IsSince(Claim later, Claim past) =>
        IsDeictic(later)
        && later.Stance == Stance.Asserted
        && past.Stance == Stance.Asserted
        && later.Value is TimeClaim { Interval.Start: { } day }
        && past is { Value: TimeClaim { Interval.Start: { } before }, Context.Anchor.Date: { } told }
        && before <= told
        && day > told.PlusDays(SlackDays);

    private static bool IsDeictic(Claim claim) => claim.Value is TimeClaim { Expression.IsDeictic: true };

    private static string TextOf(Claim claim, TextSpan span) =>
        NameFolding.Fold(claim.Document.Source.Content.Substring(span.Start, span.Length));

    /// <summary>
    /// Whether the places rule it out: each item of a list, each row of a table, and each of two sentences under labels of their
    /// own ("DOORS: 6 p.m.", "TALK: 7 p.m.", or days) is of another thing.
    /// </summary>
    public static bool AllowOnePlace(Claim one, Claim other) =>
        one.Document != other.Document
        || ((!IsInList(one) || !IsInList(other)) && !(LabelOf(one) is { } label && LabelOf(other) is { } next && label != next));

    // What was to be paid is held against what was; a day to come isn't one that was. What is told as not to be is held against
    // another article's word for it alone: "the levy would have raised 40,000" and "which brought 48,000".
    private static bool IsOutcome(Claim came, Claim planned) =>
        came.Stance == Stance.Asserted
        && came.Value is not TimeClaim { Expression.Value: CalendarTime }
        && planned.Context?.Factuality switch
        {
            Factuality.Planned or Factuality.Expected or Factuality.Conditional or Factuality.Possible => true,
            Factuality.Counterfactual or Factuality.Unfulfilled => came.Document != planned.Document,
            _ => false,
        };

    // Where neither the article nor the words of a day tell whether it is past, the present may tell a plan: "opens on 3 May".
    private static bool MayBothBeToCome(Claim one, Claim other) =>
        (StanceOf(one), StanceOf(other)) switch
        {
            (Stance.Asserted, Stance.Planned) => MayBeToCome(one),
            (Stance.Planned, Stance.Asserted) => MayBeToCome(other),
            _ => false,
        };

    private static bool MayBeToCome(Claim claim) =>
        claim is { Context: { IsInPresent: true, Anchor: var anchor }, Value: TimeClaim { Expression.Value: CalendarTime } time }
        && (anchor?.Date is null || time.Interval.Start is null)
        && time.Bound is TimeBound.At or TimeBound.After or TimeBound.Before;

    // What is to come is a plan, however it is told: "the lease ends on 3 May".
    private static Stance StanceOf(Claim claim) =>
        claim
            is {
                Stance: Stance.Asserted,
                Value: TimeClaim { Expression.Value: CalendarTime } time,
                Context.Anchor.Date: { } today
            }
        && time.Interval.Start is { } start
        && start > today
            ? Stance.Planned
            : claim.Stance;

    private static bool IsInList(Claim claim) =>
        claim.Document.KindAt(claim.Document.Text.TokenAt(claim.Span.Start)) is BlockKind.ListItem or BlockKind.TableCell;

    // The words in front of a colon that a sentence begins with.
    private static string? LabelOf(Claim claim)
    {
        var text = claim.Document.Text;
        var first = text.SentenceOf(text.TokenAt(claim.Span.Start)).First;
        var end = first;
        while (end < text.Tokens.Length && end - first < LongestLabel && text.Tokens[end].Kind != TokenKind.Symbol)
        {
            end++;
        }

        return end > first && end < text.Tokens.Length && text[end] is ":" && text.Tokens[first].Case != TokenCase.Lower
            ? text.TextOf(first, end)
            : null;
    }

    private static bool AreOfOtherScopes(ClaimContext a, ClaimContext b) =>
        a.Scope != b.Scope && a.Scope != Scope.Untold && b.Scope != Scope.Untold;

    // "Lantern 3" and "Lantern 4" are two things.
    private static bool AreDesignatedApart(ClaimContext a, ClaimContext b) =>
        a.Designations.Any(one => b.Designations.Any(other => one.Name == other.Name))
        && !a.Designations.Any(b.Designations.Contains);

    // When the first fair was held is not when any other was, nor a day that is told of the fair.
    private static bool AreOfOtherEditions(Claim one, Claim other) =>
        one.Value is TimeClaim && other.Value is TimeClaim && !Equals(one.Subject.Edition, other.Subject.Edition);

    /// <summary>
    /// Whether a value may change; a length or a weight is the same at any time, and so is a place in an order.
    /// </summary>
    public static bool ChangesWithTime(ClaimValue value) =>
        value
            is QuantityClaim { Quantity.Kind: not (QuantityKind.Measure or QuantityKind.Ordinal) }
                or TimeClaim { Expression.Value: Amount };

    private static bool TimesFit(ClaimContext a, ClaimContext b) =>
        a.When is not { } x
        || b.When is not { } y
        || Fit(
            Bounded(Calendars.IntervalOf(Calendars.InYearOf(x, y)), a.WhenBound),
            Bounded(Calendars.IntervalOf(Calendars.InYearOf(y, x)), b.WhenBound),
            a,
            b
        );

    // What goes up and down is only compared on the same day.
    private static bool Fit(TimeInterval one, TimeInterval other, ClaimContext a, ClaimContext b) =>
        one.Overlaps(a.Change == Change.Varies || b.Change == Change.Varies ? other : other.Wider(SlackDays));

    private static TimeInterval Bounded(TimeInterval time, TimeBound bound) =>
        bound switch
        {
            TimeBound.Before or TimeBound.Until when time.Start is { } start => new TimeInterval(null, start),
            TimeBound.After or TimeBound.Since when time.End is { } end => new TimeInterval(end, null),
            _ => time,
        };
}
