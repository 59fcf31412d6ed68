using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Reads what is told of people within their phrase: "19 injured riders", "19 riders hurt in a fall", "19 riders who were hurt",
/// "19 riders in hospital".
/// </summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class PhraseFates(SentenceTree tree, Language language)
{
    private readonly PredicateTerms _terms = language.Predicates;
    private readonly PredicateStates _states = new(tree, language);
    private readonly StrayFates _stray = new(tree, language);

    /// <summary>Adds what hangs from a noun.</summary>
    public void AddOf(Predicates predicates, int noun)
    {
        foreach (var child in tree.ChildrenOf(noun))
        {
            switch (tree[child].Relation.Relation)
            {
                case Relation.AdjectivalModifier:
                    predicates.Add(child);
                    break;
                case Relation.AdnominalClause when tree[child].Relation.Subtype == RelationSubtype.Relative:
                    AddRelative(predicates, child);
                    break;
                case Relation.AdnominalClause:
                    predicates.OfSubject(child, IsReduced(child));
                    break;
                case Relation.Punctuation when _stray.IsFate(child) && !HasOthers(child):
                    predicates.OfSubject(child, isPassive: true);
                    break;
                case Relation.NominalModifier when IsMarked(child, _terms.BeforeCauses) || IsMarked(child, _terms.Among):
                    predicates.AddWithModifiers(child);
                    break;
                case Relation.NominalModifier or Relation.AdverbialModifier:
                    predicates.AddAll(_states.Of(child));
                    break;
            }
        }
    }

    /// <summary>
    /// Adds what is told behind others who are listed with them: "three women and a man hurt in a fall", "14 people, including
    /// two children, hurt in a fall".
    /// </summary>
    public void AddShared(Predicates predicates, int noun)
    {
        foreach (var child in tree.ChildrenOf(noun).Where(child => child > noun && IsListed(child)))
        {
            if (_stray.FateOf(child, child) is { } fate)
            {
                predicates.OfSubject(fate, isPassive: true);
            }

            foreach (var told in tree.ChildrenOf(child).Where(told => told > child))
            {
                if (tree[told].Relation is { Relation: Relation.AdnominalClause, Subtype: not RelationSubtype.Relative })
                {
                    predicates.OfSubject(told, IsReduced(told));
                }
                else if (tree[told].Relation.Relation == Relation.NominalModifier)
                {
                    predicates.AddAll(_states.Of(told));
                }
            }
        }
    }

    private bool IsListed(int word) =>
        tree[word].Relation.Relation is Relation.Conjunct or Relation.List
        || (tree[word].Relation.Relation == Relation.Apposition && tree[word].Tag.IsNominal)
        || (tree[word].Relation.Relation == Relation.NominalModifier && IsMarked(word, _terms.Including));

    private bool IsReduced(int clause) => tree[clause].Tag is { VerbForm: VerbForm.Participle, Tense: not Tense.Present };

    private bool HasOthers(int fate) =>
        tree.ChildrenOf(fate).Any(child => tree[child].Relation.Relation is Relation.NumericModifier or Relation.Subject);

    // "who were hurt", "whom the fire killed", but not "whose driver was hurt"
    private void AddRelative(Predicates predicates, int clause)
    {
        foreach (var child in tree.ChildrenOf(clause).Where(child => tree[child].Tag.PartOfSpeech == PartOfSpeech.Pronoun))
        {
            if (tree[child].Relation.Relation == Relation.Subject)
            {
                predicates.OfSubject(clause, predicates.IsPassive(clause));
            }
            else if (tree[child].Relation.Relation == Relation.Object && child < clause)
            {
                predicates.OfObject(clause);
            }
        }
    }

    private bool IsMarked(int word, WordList markers) =>
        tree.ChildOf(word, Relation.CaseMarking) is { } marker && tree.Is(marker, markers);
}
