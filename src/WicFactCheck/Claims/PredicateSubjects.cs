using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the subjects of predicates, also where another verb has them: by conjuncts, control, relative and participle clauses.
/// </summary>
/// <param name="tree">The sentence.</param>
/// <param name="terms">The words by which clauses are read.</param>
internal sealed class PredicateSubjects(SentenceTree tree, ClaimTerms terms)
{
    /// <summary>Whether a word tells something of a subject: a verb, or a noun or an adjective that has one.</summary>
    public bool IsPredicate(int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb || tree.ChildOf(word, Relation.Subject) is not null;

    /// <summary>
    /// The subject of a verb: that of "was taken" in "The pilot sank and was taken to", too, and of "closing" in "The index fell,
    /// closing at 12"; null where it has none.
    /// </summary>
    public int? Of(int verb)
    {
        for (var at = verb; ; )
        {
            if (tree.ChildOf(at, Relation.Subject) is { } subject)
            {
                // "the ferry that left at 3"
                var isRelative =
                    tree[subject].Tag is { PartOfSpeech: PartOfSpeech.Pronoun, PronounType: not PronounType.Personal }
                    && tree[at].Relation.Relation == Relation.AdnominalClause;
                return isRelative ? tree[at].Head : subject;
            }

            if (tree[at].Head == ParsedWord.NoHead)
            {
                return null;
            }

            switch (tree[at].Relation.Relation)
            {
                // "a plan to close 12 shops" is the plan of whoever has it, "boats built in 2003" were built.
                case Relation.AdnominalClause or Relation.AdjectivalModifier when !IsInfinitive(at) || Above(at) is null:
                    return tree[at].Head;
                case Relation.AdnominalClause:
                    at = Above(at)!.Value;
                    break;

                // "barred the coach from coaching until May"
                case Relation.AdverbialClause
                or Relation.Oblique when IsKeptFrom(at) && tree.ChildOf(tree[at].Head, Relation.Object) is { } kept:
                    return kept;

                // "told the crew to bring 14 lamps"
                case Relation.OpenClausalComplement when Controller(tree[at].Head, at) is { } controller:
                    return controller;
                case Relation.Conjunct or Relation.AdverbialClause or Relation.OpenClausalComplement:
                    at = tree[at].Head;
                    break;
                default:
                    return null;
            }
        }
    }

    private bool IsKeptFrom(int verb) =>
        (tree.ChildOf(verb, Relation.Marker) ?? tree.ChildOf(verb, Relation.CaseMarking)) is { } marker
        && tree.Is(marker, terms.From);

    private bool IsInfinitive(int verb) =>
        tree[verb].Tag.VerbForm == VerbForm.Infinitive && tree[verb].Relation.Subtype != RelationSubtype.Relative;

    /// <summary>The next predicate up the tree from a word; null where there is none.</summary>
    public int? Above(int word)
    {
        for (var at = tree[word].Head; at != ParsedWord.NoHead; at = tree[at].Head)
        {
            if (IsPredicate(at))
            {
                return at;
            }
        }

        return null;
    }

    private int? Controller(int verb, int infinitive) =>
        (tree.ChildOf(verb, Relation.Object) ?? tree.ChildOf(verb, Relation.IndirectObject)) is { } controller
        && controller < infinitive
            ? controller
            : null;
}
