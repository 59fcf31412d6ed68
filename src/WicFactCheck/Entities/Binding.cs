using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Entities;

/// <summary>
/// Tells what a pronoun can't mean because of its place in the tree: in "Ada saw her" not Ada, in "her mother" not the mother, in
/// "Ada and she" not Ada.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class Binding(AnnotatedText text)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly TextClauses _clauses = text.Get(TextClauses.Layer);

    /// <summary>Whether a pronoun can't be of the same as another mention in its sentence.</summary>
    public bool Bars(EntityMention mention, EntityMention pronoun)
    {
        var tree = _trees.All[pronoun.Sentence];
        return IsOver(tree, mention.Word, pronoun.Word)
            || AreJoined(tree, mention.Word, pronoun.Word)
            || (
                !IsOwner(tree, pronoun.Word)
                && (AreOfOneVerb(tree, mention.Word, pronoun.Word) || IsWithRelative(tree, mention.Word, pronoun.Word))
            );
    }

    // "Ada, whom she saw", "Ada, who saw her": of one verb by the relative pronoun.
    private static bool IsWithRelative(SentenceTree tree, int mention, int pronoun) =>
        IsArgument(tree, pronoun)
        && tree[pronoun].Tag.PronounType != PronounType.Relative
        && tree[pronoun].Head is var verb
        && tree[verb] is { Relation.Relation: Relation.AdnominalClause, Head: var described }
        && described == mention
        && tree.ChildrenOf(verb).Any(child => tree[child].Tag.PronounType == PronounType.Relative && IsArgument(tree, child));

    // "her mother": the pronoun is part of what is mentioned, but for what a clause tells of it.
    private static bool IsOver(SentenceTree tree, int mention, int pronoun)
    {
        for (var at = pronoun; tree[at].Head != ParsedWord.NoHead; at = tree[at].Head)
        {
            if (
                tree[at].Relation.Relation
                is Relation.AdnominalClause
                    or Relation.AdverbialClause
                    or Relation.ClausalComplement
                    or Relation.Conjunct
                    or Relation.Apposition
                    or Relation.Parataxis
                    or Relation.Subject
            )
            {
                return false;
            }

            if (tree[at].Head == mention)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreJoined(SentenceTree tree, int one, int other) =>
        (tree[one].Relation.Relation == Relation.Conjunct && tree[one].Head == other)
        || (tree[other].Relation.Relation == Relation.Conjunct && tree[other].Head == one)
        || (
            tree[one].Relation.Relation == Relation.Conjunct
            && tree[other].Relation.Relation == Relation.Conjunct
            && tree[one].Head == tree[other].Head
        );

    private static bool IsOwner(SentenceTree tree, int word) =>
        tree[word].Tag.IsPossessive || tree[word].Relation.Subtype == RelationSubtype.Possessor;

    // "Ada saw her", "Ada wanted to see her", "she gave it to Ada"
    private bool AreOfOneVerb(SentenceTree tree, int mention, int pronoun)
    {
        if (!IsArgument(tree, mention) || !IsArgument(tree, pronoun))
        {
            return false;
        }

        if (tree[mention].Head == tree[pronoun].Head)
        {
            return true;
        }

        var clauses = _clauses.Of(tree.TokensOf(pronoun, pronoun + 1).First);
        return clauses.At(tree[pronoun].Head)?.Subject == mention && tree[pronoun].Relation.Relation != Relation.Subject
            || (clauses.At(tree[mention].Head)?.Subject == pronoun && tree[mention].Relation.Relation != Relation.Subject);
    }

    private static bool IsArgument(SentenceTree tree, int word) =>
        tree[word].Relation.Relation is Relation.Subject or Relation.Object or Relation.IndirectObject or Relation.Oblique
        && tree[word].Head != ParsedWord.NoHead;
}
