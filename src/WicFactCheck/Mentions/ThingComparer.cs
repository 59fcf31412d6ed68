using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions;

/// <summary>Tells whether two nouns of an article mean one thing, the later one by a pronoun or the same noun.</summary>
/// <param name="language">The language of the article.</param>
internal sealed class ThingComparer(Language language)
{
    /// <summary>Whether the later one means what the earlier one does.</summary>
    public bool AreSame(SentenceTree tree, int? first, SentenceTree otherTree, int other) =>
        (tree == otherTree && first == other)
        || (otherTree.Is(other, language.Stretches.It) && !otherTree.ChildrenOf(other).Any())
        || (
            first is { } noun
            && otherTree[other].Lemma == tree[noun].Lemma
            && otherTree[other].Tag.PartOfSpeech != PartOfSpeech.Pronoun
            && (IsPlain(otherTree, other) || PhraseOf(otherTree, other) == PhraseOf(tree, noun))
        );

    /// <summary>Whether a noun is told of as known, and nothing parts it from others of its kind: "the whole crossing".</summary>
    public bool IsKnown(SentenceTree tree, int noun) => IsPlain(tree, noun) && tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun;

    private bool IsPlain(SentenceTree tree, int noun)
    {
        var isDefinite = tree[noun].Tag.PartOfSpeech == PartOfSpeech.ProperNoun;
        foreach (var child in tree.ChildrenOf(noun))
        {
            switch (tree[child].Relation.Relation)
            {
                case Relation.Determiner when tree.Is(child, language.Stages.Definite):
                case Relation.NominalModifier when tree[child].Tag.PartOfSpeech == PartOfSpeech.Pronoun:
                    isDefinite = true;
                    break;
                case Relation.AdjectivalModifier when tree.Is(child, language.Stages.Whole):
                case Relation.Punctuation:
                case Relation.Coordinator:
                    break;
                default:
                    return false;
            }
        }

        return isDefinite;
    }

    // The noun with all that parts it from others, but for clauses beside it.
    private string PhraseOf(SentenceTree tree, int noun) =>
        string.Join(
            ' ',
            tree.ChildrenOf(noun)
                .Where(child =>
                    tree[child].Relation.Relation != Relation.Punctuation && !tree.Is(child, language.Stages.Definite)
                )
                .Append(noun)
                .Order()
                .Select(word => tree.FormOf(word).ToString())
        );
}
