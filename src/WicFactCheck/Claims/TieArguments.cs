using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds by the tree what verbs and nouns are told with: what is done, what stands behind prepositions, and whose it is.
/// </summary>
internal static class TieArguments
{
    /// <summary>Whether a word is told of one alone, and of nobody beside.</summary>
    public static bool IsLone(SentenceTree tree, int word) =>
        tree[word].Relation.Relation != Relation.Conjunct
        && !tree.ChildrenOf(word).Any(child => tree[child].Relation.Relation == Relation.Conjunct && tree[child].Tag.IsNominal);

    /// <summary>Whether a verb tells what is done to its subject.</summary>
    public static bool IsPassive(SentenceTree tree, int verb) =>
        tree[verb].Tag.IsPassive
        || tree[verb].Tag.PartOfSpeech == PartOfSpeech.Adjective
        || tree.ChildrenOf(verb).Any(child => tree[child].Relation.Subtype is RelationSubtype.Passive or RelationSubtype.Agent)
        || (
            tree[verb].Relation.Relation == Relation.AdnominalClause
            && tree[verb].Tag is { VerbForm: VerbForm.Participle, Tense: Tense.Past }
            && tree.ChildOf(verb, Relation.Auxiliary) is null
        );

    /// <summary>What is done: "the novel that Ada Lindqvist wrote", too.</summary>
    public static int? ObjectOf(SentenceTree tree, int verb)
    {
        var own = tree.ChildOf(verb, Relation.Object);
        var isRelative =
            tree[verb].Relation.Relation == Relation.AdnominalClause
            && (
                own is null
                    ? tree.ChildOf(verb, Relation.Subject) is not null
                    : tree[own.Value].Tag.PronounType == PronounType.Relative
            );
        return isRelative ? tree[verb].Head : own;
    }

    /// <summary>The first word under a verb or a noun behind one of some prepositions.</summary>
    public static int? Behind(SentenceTree tree, int word, WordList prepositions) =>
        AllBehind(tree, word, prepositions).Select(child => (int?)child).FirstOrDefault();

    /// <summary>All words under a verb or a noun behind one of some prepositions.</summary>
    public static IEnumerable<int> AllBehind(SentenceTree tree, int word, WordList prepositions) =>
        tree.ChildrenOf(word).Where(child => IsBehind(tree, child, prepositions));

    /// <summary>Whether a word stands behind one of some prepositions.</summary>
    public static bool IsBehind(SentenceTree tree, int word, WordList prepositions) =>
        tree[word].Relation.Relation is Relation.Oblique or Relation.NominalModifier
        && (MarkerOf(tree, word) ?? MarkerOfDescription(tree, word)) is { } marker
        && tree.Is(marker, prepositions);

    /// <summary>Whether a word is whose the noun is that it hangs from: "her home", "the home of Ada Lindqvist".</summary>
    public static bool IsOwner(SentenceTree tree, int word, WordList of) =>
        IsPossessor(tree, word) || (tree[word].Relation.Relation == Relation.NominalModifier && IsBehind(tree, word, of));

    /// <summary>Whether a word is whose another one is: "her", "Ada Lindqvist's", "whose".</summary>
    public static bool IsPossessor(SentenceTree tree, int word) => tree[word].Relation.Subtype == RelationSubtype.Possessor;

    /// <summary>Whom an owner means: "Ada Lindqvist, whose home is in Porto"; null where "whose" is of nobody.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="owner">A name, a noun or a pronoun.</param>
    public static int? Meant(SentenceTree tree, int owner)
    {
        if (tree[owner].Tag.PronounType is not (PronounType.Relative or PronounType.Interrogative))
        {
            return owner;
        }

        var at = tree[owner].Head;
        while (at != ParsedWord.NoHead && tree[at].Relation.Relation != Relation.AdnominalClause)
        {
            at = tree[at].Head;
        }

        return at == ParsedWord.NoHead ? null : tree[at].Head;
    }

    private static int? MarkerOf(SentenceTree tree, int word) => tree.ChildOf(word, Relation.CaseMarking);

    // In "by the potter Ada Lindqvist" the preposition hangs from the potter.
    private static int? MarkerOfDescription(SentenceTree tree, int word) =>
        tree.ChildrenOf(word)
            .Where(child => tree[child].Relation.Subtype == RelationSubtype.Description)
            .Select(child => MarkerOf(tree, child))
            .FirstOrDefault();
}
