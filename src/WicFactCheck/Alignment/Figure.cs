using NodaTime;
using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Claims;
using WicFactCheck.Mentions;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Alignment;

/// <summary>A claim whose value can be held against others of its kind, with how its sentence puts it.</summary>
/// <param name="claim">The claim.</param>
/// <param name="context">The words around its value.</param>
/// <param name="kind">The kind of its value.</param>
/// <param name="frame">How its sentence puts it.</param>
internal sealed class Figure(Claim claim, ClaimContext context, string kind, Frame frame)
{
    /// <summary>The kind of values that are dates or times of day.</summary>
    public const string Date = "date";

    /// <summary>The kind of lengths of time, also from an event.</summary>
    public const string Duration = "duration";

    /// <summary>The kind of lengths of time before the present.</summary>
    public const string Offset = "offset";

    /// <summary>The kind of how often something is.</summary>
    public const string Recurring = "set";

    /// <summary>The kind of results.</summary>
    public const string Score = "score";

    /// <summary>The kind of points of the compass.</summary>
    public const string Direction = "direction";

    /// <summary>The kind of sums of money.</summary>
    public const string Money = "money";

    /// <summary>The kind of how old somebody is in years.</summary>
    public const string Age = "age";

    /// <summary>The kind of how old a baby is in months.</summary>
    public const string Months = "age in months";

    // Days are counted from here; any day would do.
    private static readonly LocalDate Epoch = new(1, 1, 1);

    public Claim Claim { get; } = claim;

    public ClaimContext Context { get; } = context;

    /// <summary>What the value is a value of, with its unit: only those of one kind are held against each other.</summary>
    public string Kind { get; } = kind;

    public Frame Frame { get; } = frame;

    /// <summary>Whose age it is; null where it is none.</summary>
    public AgedPerson? Person { get; } = kind is Age or Months ? AgedPerson.Of(claim) : null;

    /// <summary>
    /// Whether it is a day of late, which is held against those of the same deed alone, and is nothing to any other figure.
    /// </summary>
    public bool IsOfLate => Claim.Deed is { IsOfLate: true };

    /// <summary>The claim as a figure; null where its value is none, or nothing is known of its surroundings.</summary>
    public static Figure? Of(Claim claim) =>
        claim.Context is { } context && KindOf(claim) is { } kind ? new Figure(claim, context, kind, FrameOf(claim)) : null;

    /// <summary>The value as one number: as it was told, in days, or as the number of a day; null where it has none.</summary>
    public double? Magnitude =>
        Claim.Value switch
        {
            QuantityClaim { Quantity.Told: var told } => (double)told,
            AgeClaim { Years: var years } => years,
            AgeSpanClaim { Months: { } months } => months,
            TimeClaim { Expression.Value: CalendarTime, Interval.Start: { } start } => Period.DaysBetween(Epoch, start),
            TimeClaim { Expression.Value: var value } when Lengths.Of(value) is { } length => Lengths.DaysOf(length),
            _ => null,
        };

    /// <summary>The kind of a claim's value; null where that is no figure.</summary>
    public static string? KindOf(Claim claim) =>
        claim.Value switch
        {
            // Which currency "dollars" are, is told by neither article alone.
            QuantityClaim { Quantity.Kind: QuantityKind.Money } => Money,
            QuantityClaim { Quantity: { } quantity } => $"{quantity.Kind} {quantity.Unit}".TrimEnd(),
            TimeClaim { Expression.Value: CalendarTime } => Date,
            TimeClaim { Expression.Value: Amount or BoundTime } => Duration,
            TimeClaim { Expression.Value: LongAgo } => Offset,
            TimeClaim { Expression.Value: Recurrence } => Recurring,
            AgeClaim { Turned: null, IsUnfulfilled: false } => Age,
            AgeSpanClaim { Months: not null } => Months,
            ScoreClaim => Score,
            DirectionClaim => Direction,
            _ => null,
        };

    private static FrameReader ReaderAt(AnnotatedText text, int token) =>
        new(text.Get(TextClauses.Layer).Of(token), text.Language);

    private static Frame FrameOf(Claim claim)
    {
        var text = claim.Document.Text;
        var token = text.TokenAt(claim.Span.Start);
        var (first, end) = text.Get(TextClauses.Layer).Of(token).Tree.WordsOf(claim.Span);
        var frame = ReaderAt(text, token).Read(first, end);
        var before = text.SentenceOf(token).First - 1;
        return frame with
        {
            Scenes = claim.Part == ClaimPart.Headline ? ReaderAt(text, token).Scenes() : frame.Scenes,
            Noun =
                frame.Noun
                ?? (
                    claim.Context is { ElidedNoun: { } noun }
                        ? ReaderAt(text, noun).LemmaAt(new TokenRange(noun, noun + 1))
                        : null
                ),
            Towns = [.. frame.Towns.Where(name => IsName(claim, text.SentenceOf(token), name))],
            Passage = before < 0 ? frame.Sentence : [.. ReaderAt(text, before).Words(), .. frame.Sentence],
        };
    }

    // "in July" tells no town: words of values are not among those around the claim.
    private static bool IsName(Claim claim, Sentence sentence, string name)
    {
        var (text, meanings) = (claim.Document.Text, claim.Document.Text.Get(WordMeanings.Layer));
        return Enumerable
            .Range(sentence.First, sentence.End - sentence.First)
            .Any(i => text[i].Equals(name, StringComparison.OrdinalIgnoreCase) && claim.Context?.Has(meanings[i]) == true);
    }
}
