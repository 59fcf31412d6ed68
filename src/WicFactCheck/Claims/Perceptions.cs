using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells what somebody only perceives, thinks or tells of others: "heard ten shots", "saw 30 people run", "estimate 80 cyclists
/// blocked the square". How many they are is nothing of the one who does.
/// </summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class Perceptions(SentenceTree tree, Language language)
{
    private const ClauseRoles Telling =
        ClauseRoles.Say | ClauseRoles.Believe | ClauseRoles.Find | ClauseRoles.TellThing | ClauseRoles.Assess;

    /// <summary>Whether a noun is what somebody perceives or tells of.</summary>
    public bool Has(int noun) =>
        tree[noun] is { Relation.Relation: Relation.Object, Head: var verb }
        && (
            language.Claims.Noticing.Contains(tree[verb].Lemma)
            || (
                Told(noun) is not null
                && (
                    language.Claims.Perceiving.Contains(tree[verb].Lemma)
                    || (language.Clauses.RolesOf(tree[verb].Lemma) & Telling) != ClauseRoles.None
                )
            )
        );

    /// <summary>What a noun behind a verb is told to do by it: "run" of "saw 30 people run"; null for nothing.</summary>
    public int? Told(int noun) =>
        tree.ChildrenOf(noun)
            .Where(child => tree[child].Relation is { Relation: Relation.AdnominalClause, Subtype: not RelationSubtype.Relative })
            .Concat(
                tree.ChildrenOf(tree[noun].Head)
                    .Where(child =>
                        child > noun
                        && tree[child].Relation.Relation is Relation.OpenClausalComplement or Relation.ClausalComplement
                        && tree[child].Tag.PartOfSpeech == PartOfSpeech.Verb
                    )
            )
            .Cast<int?>()
            .FirstOrDefault();
}
