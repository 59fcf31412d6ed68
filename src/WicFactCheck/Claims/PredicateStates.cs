using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>Finds the places where being is a state: "in hospital", "taken into custody".</summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class PredicateStates(SentenceTree tree, Language language)
{
    private readonly PredicateTerms _terms = language.Predicates;

    /// <summary>Whether a word is a noun for such a place.</summary>
    public bool IsState(int word) =>
        tree[word].Tag.PartOfSpeech != PartOfSpeech.Verb && _terms.States.ContainsInAnyCase(tree[word].Lemma);

    /// <summary>
    /// The nouns for where somebody is, if their preposition puts him there: "in hospital", "to the University of Velm Hospital",
    /// "in stable condition at a hospital".
    /// </summary>
    /// <param name="noun">The noun behind the preposition.</param>
    public IEnumerable<int> Of(int noun)
    {
        if (tree.ChildOf(noun, Relation.CaseMarking) is not { } at || !tree.Is(at, _terms.BeforeStates))
        {
            return [];
        }

        return IsState(noun)
            ? [noun]
            : Enumerable
                .Range(noun + 1, tree.Length - noun - 1)
                .Where(IsState)
                .SelectMany(word =>
                    IsPartOfName(word, noun) ? [word]
                    : tree[word].Head == noun && tree[word].Relation.Relation == Relation.NominalModifier ? Of(word)
                    : []
                );
    }

    /// <summary>Those where a verb brings or keeps somebody.</summary>
    public IEnumerable<int> OfVerb(int verb) =>
        _terms.Bringing.ContainsInAnyCase(tree[verb].Lemma) || tree.ChildOf(verb, Relation.Copula) is not null
            ? tree.ChildrenOf(verb)
                .Where(child => tree[child].Relation.Relation is Relation.Oblique or Relation.NominalModifier)
                .SelectMany(Of)
            : [];

    /// <summary>The one that takes somebody in: "the hospital admitted 19 people".</summary>
    public int? Admitting(int verb) =>
        _terms.Admitting.ContainsInAnyCase(tree[verb].Lemma)
        && tree.ChildOf(verb, Relation.Subject) is { } place
        && IsState(place)
            ? place
            : null;

    // "the University of Velm Hospital", "a Velm Hospital ward"
    private bool IsPartOfName(int word, int noun)
    {
        while (word != noun && word != ParsedWord.NoHead && IsPart(word))
        {
            word = tree[word].Head;
        }

        return word == noun;
    }

    private bool IsPart(int word) =>
        tree[word].Relation.Relation is Relation.Compound or Relation.Flat or Relation.AdjectivalModifier
        || (
            tree[word].Relation.Relation == Relation.NominalModifier
            && tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && tree.ChildOf(word, Relation.CaseMarking) is { } of
            && tree.Is(of, language.Claims.Of)
        );
}
