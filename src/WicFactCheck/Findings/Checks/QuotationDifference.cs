using WicFactCheck.Findings.Comparing;

namespace WicFactCheck.Findings.Checks;

/// <summary>What two quotations have in one place, between words in common.</summary>
/// <param name="one">A quotation.</param>
/// <param name="other">Another.</param>
/// <param name="here">The first word of the stretch in the one, and the word after its last.</param>
/// <param name="there">The same in the other.</param>
internal sealed class QuotationDifference(Quotation one, Quotation other, (int First, int End) here, (int First, int End) there)
{
    /// <summary>The words around a difference that are shown with it.</summary>
    private const int Beside = 3;

    private IEnumerable<QuotedWord> Here => one.Words[here.First..here.End];

    private IEnumerable<QuotedWord> There => other.Words[there.First..there.End];

    /// <summary>Whether no word in common stands behind it.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether both have the same there: nothing, or one word written in one piece or in two.</summary>
    public bool IsEmpty => Letters(one, here).Equals(Letters(other, there), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an article shows that it left something out, or put something in, there.</summary>
    public bool IsMarked => IsMarkedIn(one, here) || IsMarkedIn(other, there);

    /// <summary>
    /// Whether the two tell another thing: other words that tell something on both sides. What only one of them has may be left
    /// out by the other.
    /// </summary>
    public bool IsOfWords => Here.Any(word => word.Tells) && There.Any(word => word.Tells);

    /// <summary>Whether they differ in a number, a name, or "not".</summary>
    public bool IsOfFacts =>
        (IsNegated(Here) != IsNegated(There) && IsNegated(Around(one, here)) != IsNegated(Around(other, there)))
        || DifferIn(QuotedKind.Name, (a, b) => a.Key != b.Key)
        || DifferIn(QuotedKind.Number, AreOtherNumbers);

    /// <summary>The words of the one with some before and behind: the first, and the last.</summary>
    public (int First, int Last) ShownHere => Shown(one, here);

    /// <summary>The same of the other.</summary>
    public (int First, int Last) ShownThere => Shown(other, there);

    private static string Letters(Quotation quotation, (int First, int End) stretch) =>
        stretch.First == stretch.End
            ? ""
            : string.Concat(quotation.TextOf(stretch.First, stretch.End - 1).Where(char.IsLetterOrDigit));

    // A "not" that only changed places with a word denies the same.
    private static IEnumerable<QuotedWord> Around(Quotation quotation, (int First, int End) stretch) =>
        Shown(quotation, stretch) is var (first, last) ? quotation.Words[first..(last + 1)] : [];

    private static bool IsNegated(IEnumerable<QuotedWord> words) =>
        words.Count(word => word.Kind == QuotedKind.Negation) % 2 == 1;

    private bool DifferIn(QuotedKind kind, Func<QuotedWord, QuotedWord, bool> areApart)
    {
        List<QuotedWord> mine = [.. Here.Where(word => word.Kind == kind)];
        List<QuotedWord> others = [.. There.Where(word => word.Kind == kind)];
        return mine.Count > 0 && others.Count > 0 && mine.TrueForAll(word => others.TrueForAll(with => areApart(word, with)));
    }

    private static bool AreOtherNumbers(QuotedWord one, QuotedWord other) =>
        one.Quantity is { } a && other.Quantity is { } b && QuantityComparer.Compare(a, b) == Verdict.Conflict;

    // Dots and brackets, or another piece.
    private bool IsMarkedIn(Quotation quotation, (int First, int End) stretch)
    {
        var before = quotation.Words[stretch.First - 1];
        var after = quotation.Words[IsLast ? stretch.End - 1 : stretch.End];
        var text = quotation.Document.Text;
        return before.Piece != after.Piece
            || Enumerable
                .Range(before.End, Math.Max(0, after.First - before.End))
                .Any(token => text[token] is "\u2026" or "..." or "[" or "]" or "(" or ")");
    }

    private static (int First, int Last) Shown(Quotation quotation, (int First, int End) stretch)
    {
        var (first, last) = (stretch.First, stretch.End - 1);
        var piece = quotation.Words[stretch.First - 1].Piece;
        for (var i = 0; i < Beside; i++)
        {
            first -= first > 0 && quotation.Words[first - 1].Piece == piece ? 1 : 0;
            last += last + 1 < quotation.Words.Length && quotation.Words[last + 1].Piece == piece ? 1 : 0;
        }

        return (first, last);
    }
}
