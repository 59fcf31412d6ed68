using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;

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

        return tree[at].Head is var governor and not ParsedWord.NoHead
            && words.ChangeVerbs.Contains(text.Tokens[tree.TokensOf(governor, governor + 1).First].Id)
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
