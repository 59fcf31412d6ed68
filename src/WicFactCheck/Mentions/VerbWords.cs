using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Mentions;

/// <summary>Looks words of a tree up in lists of verbs, some of which have particles: "set-off".</summary>
internal static class VerbWords
{
    /// <summary>
    /// Whether a word is one of some verbs or predicates; with a particle it is another verb than without, and it may be one with
    /// its object or what a preposition joins to it alone: "come into force".
    /// </summary>
    /// <param name="words">The verbs, by their lemmas.</param>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="particles">What counts as a particle.</param>
    public static bool ContainsVerb(this WordList words, SentenceTree tree, int word, WordList particles) =>
        (
            IsParticleOf(tree, word + 1, word) && tree.Is(word + 1, particles)
                ? words.Contains($"{tree[word].Lemma}-{tree.FormOf(word + 1)}")
                : words.Contains(tree[word].Lemma)
        )
        || tree.ChildrenOf(word).Any(child => IsPartOf(tree, child) && words.Contains($"{tree[word].Lemma}-{tree[child].Lemma}"));

    private static bool IsPartOf(SentenceTree tree, int child) =>
        tree[child].Relation.Relation is Relation.Object or Relation.Oblique;

    private static bool IsParticleOf(SentenceTree tree, int particle, int verb) =>
        particle < tree.Length
        && tree[particle].Head == verb
        && tree[particle].Relation.Relation is Relation.Compound or Relation.AdverbialModifier or Relation.OpenClausalComplement;
}
