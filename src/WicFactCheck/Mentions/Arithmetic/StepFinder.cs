using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>A step with its two ends, as one sentence or two tell them.</summary>
/// <param name="From">What it begins at, or what the other end is held against.</param>
/// <param name="To">What it ends at.</param>
/// <param name="By">How far that is.</param>
internal sealed record Step(QuantityMention From, QuantityMention To, QuantityMention By)
{
    /// <summary>Whether words say that it goes up or down; null where the ends alone tell.</summary>
    public bool? IsUp { get; init; }
}

/// <summary>
/// Finds steps: "by 25 percent, from 40 to 50 boats", "half a point, from 2% to 2.5%", "12.5 percent above the limit".
/// </summary>
internal static class StepFinder
{
    public static IEnumerable<Step> Find(DocumentMentions mentions)
    {
        var sentences = mentions.Document.Text.Sentences;
        var (changes, comparisons) = (new ChangeFinder(mentions), new ComparisonFinder(mentions));
        var pairs = new ChangesOfPairs(mentions);
        for (var i = 0; i < sentences.Length; i++)
        {
            var change = changes.In(sentences[i]);
            if (change is not null)
            {
                yield return change;
            }

            var before = sentences[Math.Max(i - 1, 0)];
            var distance = Distance(mentions, sentences[i], before) ?? comparisons.In(sentences[i]);
            if ((distance ?? (change is null ? pairs.In(sentences[i]) : null)) is { } step)
            {
                yield return step;
            }
        }
    }

    /// <summary>Whether two numbers count no two things: "from 40 boats to 50", but not "from 40 boats to 50 trams".</summary>
    public static bool AreOfOneNoun(TokenizedText text, QuantityMention one, QuantityMention other) =>
        one.Noun is not { } noun
        || other.Noun is not { } otherNoun
        || text[noun].Equals(text[otherNoun], StringComparison.OrdinalIgnoreCase);

    // "450 grams … the limit is 400 grams, so it is 25 percent above it": the only two such figures there.
    private static Step? Distance(DocumentMentions mentions, Sentence sentence, Sentence before)
    {
        var first = before.Block == sentence.Block ? before.First : sentence.First;
        var here = mentions.ExactIn(new TokenRange(first, sentence.End));
        var share = here.Find(figure =>
            figure.Quantity.Kind == QuantityKind.Percent
            && figure.Tokens.First >= sentence.First
            && SaysMore(mentions.Document.Text, figure) is not null
        );
        if (share is null || here.Count(figure => figure.Quantity.Kind == QuantityKind.Percent) > 1)
        {
            return null;
        }

        var ends = here.FindAll(figure =>
            figure.Quantity.Kind is QuantityKind.Measure or QuantityKind.Money && figure.Quantity.Told > 0
        );
        if (
            ends is not [var one, var other]
            || !one.Quantity.IsInUnitOf(other.Quantity)
            || one.Quantity.Told == other.Quantity.Told
        )
        {
            return null;
        }

        if (IsThan(mentions.Document.Text, share, words: null))
        {
            return IsHeldAgainst(mentions.Document.Text, one, share, other)
                ? new Step(other, one, share) { IsUp = SaysMore(mentions.Document.Text, share) }
                : null;
        }

        var (small, large) = one.Quantity.Told < other.Quantity.Told ? (one, other) : (other, one);
        return SaysMore(mentions.Document.Text, share) is true ? new Step(small, large, share) : new Step(large, small, share);
    }

    private static bool IsThan(TokenizedText text, QuantityMention share, WordList? words) =>
        (words is null || text.IsOneOf(share.Tokens.End, words))
        && text.IsOneOf(share.Tokens.End + 1, text.Language.Arithmetic.Than);

    // "287 mm, a fifth more than the 240 mm of a year"
    private static bool IsHeldAgainst(TokenizedText text, QuantityMention one, QuantityMention share, QuantityMention other) =>
        one.Tokens.End <= share.Tokens.First
        && other.Tokens.First > share.Tokens.End
        && Enumerable
            .Range(share.Tokens.End, other.Tokens.First - share.Tokens.End)
            .All(i => text.Tokens[i].Kind == TokenKind.Word);

    // Whether the word after a share says that something is more or less by it; null where it says neither.
    private static bool? SaysMore(TokenizedText text, QuantityMention share) =>
        text.IsOneOf(share.Tokens.End, text.Language.Numbers.More) || IsThan(text, share, text.Language.Numbers.MoreThan) ? true
        : text.IsOneOf(share.Tokens.End, text.Language.Numbers.Less) || IsThan(text, share, text.Language.Numbers.LessThan)
            ? false
        : null;
}
