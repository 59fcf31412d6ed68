using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the nouns that a verb gives a number: "the toll hit 19", "that brings to 19 the number of riders hurt".
/// </summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class AmountNouns(SentenceTree tree, Language language)
{
    /// <summary>The nouns whose amount a number is by its verb; none where that tells of no amount.</summary>
    /// <param name="number">The number, alone.</param>
    public IReadOnlyList<int> Of(int number)
    {
        var verb = tree[number].Head;
        if (
            !(
                IsObject(number)
                    ? IsReaching(verb) || IsAmounting(verb)
                    : IsOblique(number) && (IsReaching(verb) || IsValuing(verb))
            )
        )
        {
            return [];
        }

        return
        [
            .. new[]
            {
                tree.ChildOf(verb, Relation.Subject),
                tree.ChildOf(verb, Relation.Object),
                tree.ChildOf(number, Relation.Object),
                tree[verb].Relation.Relation == Relation.AdnominalClause ? tree[verb].Head : null,
            }
                .OfType<int>()
                .Where(noun => noun != number)
                .Select(noun => Counted(noun) ?? noun),
        ];
    }

    private bool IsObject(int number) =>
        tree[number].Relation.Relation == Relation.Object
        || (tree[number].Relation.Relation == Relation.NumericModifier && tree[number].Head < number);

    private bool IsOblique(int number) =>
        tree[number].Relation.Relation == Relation.Oblique
        && tree.ChildOf(number, Relation.CaseMarking) is { } marker
        && tree.Is(marker, language.Claims.BeforeValue);

    private bool IsReaching(int verb) => language.Predicates.Reaching.ContainsInAnyCase(tree[verb].Lemma);

    private bool IsValuing(int verb) => language.Claims.Valuing.ContainsInAnyCase(tree[verb].Lemma);

    private bool IsAmounting(int verb) => language.Claims.Amounting.ContainsInAnyCase(tree[verb].Lemma);

    // "the number of riders hurt" is one of riders.
    private int? Counted(int amount) =>
        language.Claims.Amounts.ContainsInAnyCase(tree[amount].Lemma)
            ? tree.ChildrenOf(amount)
                .Where(child =>
                    tree[child].Relation.Relation == Relation.NominalModifier
                    && tree.ChildOf(child, Relation.CaseMarking) is { } of
                    && tree.Is(of, language.Claims.Of)
                )
                .Select(child => (int?)child)
                .FirstOrDefault()
            : null;
}
