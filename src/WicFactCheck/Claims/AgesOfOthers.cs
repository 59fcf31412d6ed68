using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells ages that are not those of the person in these days, but of another time: "was 31, two years younger than he, when she
/// sailed there".
/// </summary>
/// <param name="mentions">What the article mentions.</param>
internal sealed class AgesOfOthers(DocumentMentions mentions)
{
    /// <summary>The most arcs from an age to its predicate.</summary>
    private const int LongestWay = 4;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly AgeTerms _terms = mentions.Document.Text.Language.Ages;

    /// <summary>Whether an age is told with a past "was" in a sentence that tells when that was.</summary>
    public bool IsOfOtherTime(AgeMention age)
    {
        var tree = _trees.Of(age.Tokens.First);
        return tree.HeadOf(age.Tokens) is { } word
            && CopulaOf(tree, word) is { } copula
            && tree[copula].Tag.Tense == Tense.Past
            && IsPredicate(tree, word)
            && (IsToldOfWhen(tree) || IsLongPast(age, tree, tree[copula].Head));
    }

    // "Ada Lindqvist, 61, was at home when the mill burned" is 61, and so is "Ada Lindqvist, 61, has been ill since 2009".
    private static bool IsPredicate(SentenceTree tree, int word)
    {
        for (var step = 0; step < LongestWay && word != ParsedWord.NoHead; step++)
        {
            if (tree.ChildOf(word, Relation.Copula) is not null)
            {
                return true;
            }

            if (tree[word].Relation.Relation is Relation.Apposition or Relation.Subject)
            {
                return false;
            }

            word = tree[word].Head;
        }

        return false;
    }

    // "was 61 when she died" is the last of all her ages.
    private bool IsToldOfWhen(SentenceTree tree) =>
        Enumerable.Range(0, tree.Length).Any(at => IsWhen(tree, at))
        && !Enumerable.Range(0, tree.Length).Any(at => tree.Is(at, _terms.Deaths));

    // "In 1990 he was 22": a year or more before the article, told of the same predicate.
    private bool IsLongPast(AgeMention age, SentenceTree tree, int predicate)
    {
        var sentence = _text.SentenceOf(age.Tokens.First);
        return mentions.Anchor?.Interval.Start is { } now
            && mentions
                .All.OfType<TimeMention>()
                .Any(time =>
                    time.Tokens.First >= sentence.First
                    && time.Tokens.First < sentence.End
                    && time.Expression.Interval.End is { } end
                    && end <= now.PlusYears(-1)
                    && tree.HeadOf(time.Tokens) is { } word
                    && tree[word].Head == predicate
                );
    }

    private static int? CopulaOf(SentenceTree tree, int word)
    {
        for (var step = 0; step < LongestWay && word != ParsedWord.NoHead; step++)
        {
            if (tree.ChildOf(word, Relation.Copula) is { } copula)
            {
                return copula;
            }

            word = tree[word].Head;
        }

        return null;
    }

    // "when", "back then", "at the time"
    private bool IsWhen(SentenceTree tree, int word) =>
        tree.Is(word, _terms.When)
        || tree.Is(word, _terms.BeforeThen)
        || (tree.Is(word, _terms.Time) && tree.ChildOf(word, Relation.CaseMarking) is { } at && tree.Is(at, _terms.At));
}
