using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>Finds what became of somebody where the parser has it apart from those who are counted.</summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class StrayFates(SentenceTree tree, Language language)
{
    /// <summary>
    /// What stands right behind those who are counted, wherever the tree has it: "the number of people killed rose", "3 dead, 2
    /// badly hurt"; null where it is part of their phrase or clause.
    /// </summary>
    /// <param name="nominal">The head of their phrase.</param>
    /// <param name="last">Its last word.</param>
    public int? FateOf(int nominal, int last)
    {
        var fate = last + 1;
        while (fate + 1 < tree.Length && tree[fate].Tag.PartOfSpeech == PartOfSpeech.Adverb)
        {
            fate++;
        }

        return
            fate < tree.Length
            && IsFate(fate)
            && !IsLinked(nominal, fate)
            && !IsLinked(last, fate)
            && tree.ChildOf(fate, Relation.Object) is null
            ? fate
            : null;
    }

    /// <summary>The verb in "after five people were hurt", where the parser has the people only as what it was after.</summary>
    public int? PredicateOf(int noun) =>
        noun + 1 < tree.Length
        && tree[noun + 1].Relation.Relation == Relation.Auxiliary
        && tree[noun].Relation.Relation == Relation.Oblique
        && tree[noun + 1].Head is var verb
        && verb > noun
        && tree.ChildOf(verb, Relation.Subject) is null
            ? verb
            : null;

    /// <summary>Whether a word is a participle or an adjective for what became of somebody.</summary>
    public bool IsFate(int word) =>
        (
            tree[word].Tag
                is { PartOfSpeech: PartOfSpeech.Adjective }
                    or { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Participle, Tense: not Tense.Present }
            || (tree[word].Relation.Relation == Relation.AdnominalClause && tree[word].Head > word)
        ) && (language.Endings.MayBePast(tree.FormOf(word)) || language.Groups.Fates.ContainsInAnyCase(tree.FormOf(word)));

    /// <summary>The verb that the parser lost behind an aside: "four others, including a child, were hurt".</summary>
    public int? VerbOf(int noun)
    {
        for (var word = noun + 1; word < tree.Length; word++)
        {
            if (
                tree[word] is { Relation.Relation: Relation.Punctuation, Tag.PartOfSpeech: PartOfSpeech.Verb }
                && tree.ChildOf(word, Relation.Subject) is null
            )
            {
                return word;
            }
        }

        return null;
    }

    private bool IsLinked(int noun, int fate) =>
        tree[fate].Head == noun
        || (tree[noun].Head == fate && tree[noun].Relation.Relation != Relation.Oblique)
        || (
            tree[fate].Head == tree[noun].Head
            && tree[fate].Head != ParsedWord.NoHead
            && tree[fate].Relation.Relation != Relation.Punctuation
        )
        || (tree[fate].Head > fate && tree[fate].Relation.Relation == Relation.AdjectivalModifier)
        || tree.ChildrenOf(fate)
            .Any(child =>
                tree[child].Relation.Relation
                    is Relation.Auxiliary
                        or Relation.Copula
                        or Relation.Determiner
                        or Relation.CaseMarking
            );
}
