using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Entities;

/// <summary>
/// Tells who can't be meant because of what befell them: after "Ada Lindqvist was run over" the driver is somebody else, and
/// after "Ada Lindqvist drowned" whoever was arrested.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="chains">The chains.</param>
internal sealed class Casualties(AnnotatedText text, EntityChains chains)
{
    private const ClauseRoles Saying = ClauseRoles.Say | ClauseRoles.SayTo | ClauseRoles.Believe | ClauseRoles.Deny;

    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly EntityTerms _terms = text.Language.Entities;

    /// <summary>Whether a noun or an age may mean somebody, by what is told of both.</summary>
    /// <param name="mention">The noun or the age.</param>
    /// <param name="person">A mention of somebody who was told of before.</param>
    public bool MayBe(EntityMention mention, EntityMention person)
    {
        var isActor = _terms.PartsInDeeds.Contains(mention.Key);
        var (verb, isPatient) = VerbOf(mention);
        var isProsecuted = _terms.Prosecuting.Contains(verb);
        var isAlive = (!isPatient && text.Language.Clauses.Is(verb, Saying)) || _terms.Unhurt.Contains(verb);
        return !(isActor || isProsecuted || isAlive)
            || !Before(mention, person).Any(member => IsDead(member) || (!isAlive && IsStruck(member)));
    }

    private IEnumerable<EntityMention> Before(EntityMention mention, EntityMention person) =>
        chains.TraitsOf(person).Members.Where(member => member.Number < mention.Number);

    // The verb, or the adjective behind "was", whose subject or object somebody is; none where it was before: "had said".
    private (string Verb, bool IsPatient) VerbOf(EntityMention mention)
    {
        var tree = _trees.All[mention.Sentence];
        var at = Prominence.Above(tree, mention.Word);
        var head = tree[at].Head;
        return
            tree[at].Relation.Relation is Relation.Subject or Relation.Object
            && head != ParsedWord.NoHead
            && !IsEarlier(tree, head)
            ? (tree[head].Lemma, IsPatient(tree, at))
            : (string.Empty, false);
    }

    private bool IsEarlier(SentenceTree tree, int verb) =>
        tree.ChildrenOf(verb).Any(child => tree[child].Relation.Relation == Relation.Auxiliary && tree.Is(child, _terms.Had));

    private bool IsDead(EntityMention member)
    {
        var tree = _trees.All[member.Sentence];
        var at = Prominence.Above(tree, member.Word);
        var head = tree[at].Head;
        return head != ParsedWord.NoHead
            && text.Language.Groups.Dying.Contains(tree[head].Lemma)
            && (
                IsPatient(tree, at)
                || (tree[at].Relation.Relation == Relation.Subject && tree.ChildOf(head, Relation.Object) is null)
            );
    }

    // "was hit by a car", "a car hit her"; who was arrested may have done it.
    private bool IsStruck(EntityMention member)
    {
        var tree = _trees.All[member.Sentence];
        var at = Prominence.Above(tree, member.Word);
        return IsPatient(tree, at) && _terms.Hurting.Contains(tree[tree[at].Head].Lemma);
    }

    private static bool IsPatient(SentenceTree tree, int word) =>
        tree[word].Relation is { Relation: Relation.Object } or { Relation: Relation.Subject, Subtype: RelationSubtype.Passive };
}
