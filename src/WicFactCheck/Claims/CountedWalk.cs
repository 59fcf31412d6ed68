using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>Goes from a number through the tree of its sentence, and collects what became of those whom it counts.</summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class CountedWalk(SentenceTree tree, Language language)
{
    private readonly PredicateTerms _terms = language.Predicates;
    private readonly Predicates _predicates = new(tree, language);
    private readonly StrayFates _stray = new(tree, language);
    private readonly AmountNouns _amounts = new(tree, language);
    private readonly PhraseFates _phrases = new(tree, language);

    public IReadOnlyList<int> Words => _predicates.Words;

    /// <summary>A number as the value of a noun: "the number of dead rose to 19".</summary>
    public void OfValue(int? noun)
    {
        if (noun is not { } word)
        {
            return;
        }

        if (_stray.FateOf(word, word) is { } fate)
        {
            _predicates.OfSubject(fate, isPassive: true);
        }

        _predicates.Add(word);
        _phrases.AddOf(_predicates, word);
    }

    /// <summary>A number of something, or of those who aren't named.</summary>
    public void OfCounted(int number, int? noun, int first)
    {
        if (noun is { } before && before < first && tree[number].Relation.Relation is not (Relation.Subject or Relation.Object))
        {
            OfValue(before);
            return;
        }

        var isCounted = tree[number].Relation.Relation == Relation.NumericModifier && !IsAfterVerb(number);
        var nominal = isCounted ? tree[number].Head : number;
        var last = Math.Max(noun ?? nominal, nominal);
        if (_stray.FateOf(nominal, last) is { } fate)
        {
            _predicates.OfSubject(fate, isPassive: true);
            return;
        }

        if (_stray.PredicateOf(last) is { } predicate)
        {
            _predicates.OfSubject(predicate, _predicates.IsPassive(predicate));
            return;
        }

        foreach (var word in new[] { noun, nominal }.OfType<int>().Distinct())
        {
            if (tree[word].Tag.PartOfSpeech != PartOfSpeech.Numeral)
            {
                _predicates.Add(word);
            }

            _phrases.AddOf(_predicates, word);
        }

        Above(nominal, isBare: !isCounted && noun is null);
        _phrases.AddShared(_predicates, nominal);
        // "Blast wounds 4", "a blast that hurt five late on Monday"
        if (first > 0 && language.Counts.Done.ContainsInAnyCase(tree[first - 1].Lemma) && !_predicates.IsAttempted(first - 1))
        {
            _predicates.Add(first - 1);
        }
    }

    // "Toll hits 19"
    private bool IsAfterVerb(int number) =>
        tree[number].Head is var verb && verb < number && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb;

    // What is told of a noun by the words that it hangs from.
    private void Above(int noun, bool isBare)
    {
        if (tree[noun].Head is not (var head and not ParsedWord.NoHead))
        {
            OfPredicate(noun);
            return;
        }

        if (isBare && _amounts.Of(noun) is { Count: > 0 } amounts)
        {
            foreach (var amount in amounts)
            {
                OfValue(amount);
            }

            return;
        }

        switch (tree[noun].Relation.Relation)
        {
            case Relation.Subject when tree[noun].Relation.Subtype != RelationSubtype.Outer:
                OfSubject(noun, head);
                break;
            case Relation.Parataxis or Relation.Apposition when tree.ChildOf(noun, Relation.AdverbialModifier) is { } how:
                OfOthers(noun, how);
                break;
            case Relation.Object or Relation.IndirectObject or Relation.NumericModifier:
                _predicates.OfObject(head);
                break;
            case Relation.Conjunct or Relation.List when IsNominal(head):
                Above(head, isBare);
                break;
            case Relation.Conjunct when _stray.VerbOf(noun) is { } verb:
                _predicates.OfSubject(verb, _predicates.IsPassive(verb));
                break;
            case Relation.Apposition when IsNominal(head) && (!isBare || HasWhole(noun)):
                Above(head, isBare);
                break;
            case Relation.NominalModifier:
                AboveModifier(noun, head);
                break;
            case Relation.Oblique when IsMarked(noun, _terms.Including):
                OfAny(head);
                break;
            case Relation.Oblique when IsMarked(noun, language.Claims.Of) && language.Endings.MayBeGerund(tree.FormOf(head)):
                _predicates.Add(head);
                break;
            default:
                OfPredicate(noun);
                break;
        }
    }

    // What looks like a verb may only be one beside the predicate: "remain hurt".
    private void OfSubject(int noun, int verb)
    {
        var isBeside = tree[verb].Relation.Relation is Relation.Auxiliary or Relation.Copula;
        _predicates.OfSubject(isBeside ? tree[verb].Head : verb, isBeside || IsPassiveSubject(noun));
    }

    // "Five were hurt, three badly"
    private void OfOthers(int number, int how)
    {
        _predicates.Add(how);
        if (tree[number].Head is var head && _stray.IsFate(head))
        {
            _predicates.Add(head);
        }
    }

    private void AboveModifier(int noun, int head)
    {
        if (IsMarked(noun, _terms.Including))
        {
            var whole = IsOfWhole(head) ? tree[head].Head : head;
            _phrases.AddOf(_predicates, whole);
            Above(whole, isBare: false);
        }
        else if (tree[noun].Tag.PartOfSpeech == PartOfSpeech.Numeral && IsMarked(noun, language.Claims.BeforeValue))
        {
            _predicates.Add(head);
        }
        else if (tree[noun].Relation.Subtype == RelationSubtype.Possessor)
        {
            _predicates.AddWithModifiers(head);
        }
        else if (IsMarked(noun, _terms.BeforeBefallen))
        {
            if (_terms.Wholes.ContainsInAnyCase(tree[head].Lemma))
            {
                Above(head, isBare: false);
            }
            else if (tree[head].Tag.PartOfSpeech != PartOfSpeech.Numeral)
            {
                _predicates.AddWithModifiers(head);
            }
        }
    }

    // "19 members of a choir, including four children"
    private bool IsOfWhole(int noun) =>
        tree[noun].Relation.Relation == Relation.NominalModifier && IsMarked(noun, language.Claims.Of);

    // "The dead were 19 children", "Among the dead were 19 children"
    private void OfPredicate(int noun)
    {
        if (tree.ChildOf(noun, Relation.Copula) is null)
        {
            return;
        }

        foreach (var child in tree.ChildrenOf(noun))
        {
            if (
                tree[child].Relation.Relation is Relation.Subject or Relation.ClausalSubject
                || (tree[child].Relation.Relation == Relation.Oblique && IsMarked(child, _terms.Among))
            )
            {
                _predicates.Add(child);
            }
        }
    }

    private void OfAny(int verb)
    {
        if (tree.ChildOf(verb, Relation.Object) is not null)
        {
            _predicates.OfObject(verb);
        }
        else if (tree.ChildOf(verb, Relation.Subject) is { } subject)
        {
            _predicates.OfSubject(verb, IsPassiveSubject(subject));
        }
    }

    private bool IsPassiveSubject(int noun) =>
        tree[noun].Relation.Subtype == RelationSubtype.Passive || _predicates.IsPassive(tree[noun].Head);

    private bool IsNominal(int word) => tree[word].Tag.IsNominal || tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral;

    // "two of them"
    private bool HasWhole(int number) =>
        tree.ChildrenOf(number)
            .Any(child => tree[child].Relation.Relation == Relation.NominalModifier && IsMarked(child, language.Claims.Of));

    private bool IsMarked(int word, WordList markers) =>
        tree.ChildOf(word, Relation.CaseMarking) is { } marker && tree.Is(marker, markers);
}
