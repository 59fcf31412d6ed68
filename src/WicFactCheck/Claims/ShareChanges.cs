using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells by what share something went up or down ("fell 5 percent", "a 5% drop") from what share it is ("fell to 5 percent",
/// "5% of the boats").
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The words by which claims are read.</param>
internal sealed class ShareChanges(AnnotatedText text, ClaimWords words)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);

    /// <summary>Whether a mention is such a share.</summary>
    public bool Has(Mention mention)
    {
        var tree = _trees.Of(mention.Tokens.First);
        if (mention is not QuantityMention { Quantity.Kind: QuantityKind.Percent } || tree.HeadOf(mention.Tokens) is not { } at)
        {
            return false;
        }

        // "fell 12 points, or 5%", "fell by 12 points (5%)"
        while (tree[at].Relation.Relation is Relation.Apposition or Relation.Conjunct && IsNumber(tree, tree[at].Head))
        {
            at = tree[at].Head;
        }

        return IsUpOrDown(mention.Tokens.First) || IsOfMore(tree, at) || IsOfChange(tree, at);
    }

    // "up 5%", "down almost 5%", but not "up to 5%"
    private bool IsUpOrDown(int first)
    {
        var start = text.SentenceOf(first).First;
        var at = first - 1 > start && text.Language.Claims.About.ContainsInAnyCase(text[first - 1]) ? first - 2 : first - 1;
        return at > start
            && text.Language.Claims.UpOrDown.Contains(text[at])
            && _trees.Of(at) is var tree
            && tree.HeadOf(new TokenRange(at, at + 1)) is { } word
            && tree[word].Relation.Subtype != RelationSubtype.Particle;
    }

    // "5% higher", "5% less power"
    private static bool IsOfMore(SentenceTree tree, int share) =>
        tree[share].Head is var head and not ParsedWord.NoHead
        && head > share
        && tree[head].Tag.Degree == Degree.Comparative
        && tree.ChildOf(share, Relation.CaseMarking) is null;

    // "fell by 5%", "lost 5%", "a 5% drop"
    private bool IsOfChange(SentenceTree tree, int at)
    {
        if (tree[at].Head is not (var governor and not ParsedWord.NoHead))
        {
            return false;
        }

        var isLost =
            text.Language.Claims.Losing.Contains(tree[governor].Lemma)
            && tree[at].Relation.Relation is Relation.Object or Relation.Oblique;
        return (isLost || words.ChangeVerbs.Contains(text.Tokens[tree.TokensOf(governor, governor + 1).First].Id))
            && tree[at].Relation.Relation != Relation.Subject
            && (
                tree.ChildOf(at, Relation.CaseMarking) is not { } marker
                || tree.Is(marker, text.Language.Claims.Difference)
                || tree.Is(marker, text.Language.Claims.Of)
            );
    }

    private static bool IsNumber(SentenceTree tree, int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Numeral or PartOfSpeech.Symbol
        || tree.ChildOf(word, Relation.NumericModifier) is not null;
}
