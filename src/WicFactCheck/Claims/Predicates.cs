using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;

namespace WicFactCheck.Claims;

/// <summary>
/// Collects the words of a predicate that tell what became of its subject or object: how, the verb itself, what it leaves them
/// as, where they are brought, and whatever else is told of them beside it.
/// </summary>
/// <param name="tree">The tree of the sentence.</param>
/// <param name="language">What it is in.</param>
internal sealed class Predicates(SentenceTree tree, Language language)
{
    private readonly PredicateTerms _terms = language.Predicates;
    private readonly PredicateStates _states = new(tree, language);
    private readonly List<int> _words = [];

    /// <summary>What was found, the nearest first.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>Adds a word, once.</summary>
    public void Add(int word)
    {
        if (!_words.Contains(word))
        {
            _words.Add(word);
        }
    }

    /// <summary>Adds some words.</summary>
    public void AddAll(IEnumerable<int> words)
    {
        foreach (var word in words)
        {
            Add(word);
        }
    }

    /// <summary>What a predicate tells of its subject.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="isPassive">Whether it was done to the subject.</param>
    public void OfSubject(int predicate, bool isPassive)
    {
        if (IsOpen(predicate) || IsDenied(predicate) || IsAttempted(predicate))
        {
            return;
        }

        // "Two men left a guard dead": what follows is told of the guard.
        var isOfObject = !isPassive && tree.ChildOf(predicate, Relation.Object) is { } other && !IsReflexive(other);
        if (!isOfObject)
        {
            AddManner(predicate);
            AddComplements(predicate);
        }

        if (isPassive ? !IsDoneByThem(predicate) : Befalls(predicate))
        {
            AddPredicate(predicate);
        }

        if (!isOfObject)
        {
            AddAll(_states.OfVerb(predicate));
        }

        AddSuffered(predicate);
        foreach (var joined in Joined(predicate))
        {
            OfSubject(joined, IsPassive(joined) || (isPassive && tree.ChildOf(joined, Relation.Object) is null));
        }
    }

    /// <summary>What a verb tells of its object.</summary>
    /// <param name="verb">The verb.</param>
    public void OfObject(int verb)
    {
        if (IsOpen(verb) || IsDenied(verb) || IsAttempted(verb))
        {
            return;
        }

        AddManner(verb);
        AddComplements(verb);
        if (!IsDoneByThem(verb) && !IsOtherWithObject(verb))
        {
            Add(verb);
        }

        AddAll(_states.OfVerb(verb));
        if (_states.Admitting(verb) is { } place)
        {
            Add(place);
        }

        if (_terms.Comprising.ContainsInAnyCase(tree[verb].Lemma) && tree.ChildOf(verb, Relation.Subject) is { } group)
        {
            Add(group);
        }

        // "hurt or killed two": what is done to them in common stands before.
        if (tree[verb].Relation.Relation == Relation.Conjunct && tree.ChildOf(tree[verb].Head, Relation.Object) is null)
        {
            OfObject(tree[verb].Head);
        }
    }

    /// <summary>Whether a verb is in the passive, or a participle without a verb of its own.</summary>
    public bool IsPassive(int verb) =>
        tree[verb].Tag.IsPassive
        || tree.ChildrenOf(verb)
            .Any(child =>
                tree[child].Relation is { Subtype: RelationSubtype.Passive, Relation: Relation.Auxiliary or Relation.Subject }
            );

    /// <summary>Whether it needn't have come to that: "tried to flee", "trying to poison three guards".</summary>
    public bool IsAttempted(int predicate) =>
        (IsAttempt(predicate) && tree.ChildrenOf(predicate).Any(IsInfinitive))
        || (IsInfinitive(predicate) && tree[predicate].Head is var above and not ParsedWord.NoHead && IsAttempt(above));

    // "killed or hurt": which of the two is left open.
    private bool IsOpen(int predicate) =>
        tree.ChildrenOf(predicate).Any(child => IsAlternative(child))
        || (IsAlternative(predicate) && tree.ChildOf(predicate, Relation.Subject) is null);

    private bool IsAlternative(int word) =>
        tree[word] is { Relation.Relation: Relation.Conjunct, Tag.PartOfSpeech: PartOfSpeech.Verb or PartOfSpeech.Adjective }
        && tree.ChildOf(word, Relation.Coordinator) is { } or
        && tree.Is(or, _terms.Or);

    private bool IsDenied(int predicate) => tree.ChildrenOf(predicate).Any(child => tree[child].Tag.IsNegative);

    private bool IsAttempt(int word) => _terms.Attempting.ContainsInAnyCase(tree[word].Lemma);

    private bool IsInfinitive(int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adjective
        && tree[word].Relation.Relation
            is Relation.OpenClausalComplement
                or Relation.AdnominalClause
                or Relation.AdverbialClause
                or Relation.ClausalComplement
        && tree.ChildOf(word, Relation.Marker) is { } to
        && tree.Is(to, language.Claims.To);

    private bool IsReflexive(int word) => tree.Is(word, language.Groups.Reflexives);

    // "shot fatally", "shot to death", "shot dead", "fatally hurt"
    private void AddManner(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
        {
            var isManner =
                (tree[child].Relation.Relation == Relation.AdverbialModifier && !IsApart(verb, child))
                || (
                    tree.Is(child, language.Groups.Death)
                    && tree.ChildOf(child, Relation.CaseMarking) is { } to
                    && tree.Is(to, language.Groups.To)
                )
                || (child > verb && tree[child].Relation.Relation == Relation.AdjectivalModifier);
            if (isManner)
            {
                Add(child);
            }
        }

        if (tree.Is(verb + 1, language.Groups.Dead) && tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb)
        {
            Add(verb + 1);
        }
    }

    // "were hurt, one fatally" tells how of another.
    private bool IsApart(int verb, int adverb) =>
        Enumerable.Range(verb, Math.Max(0, adverb - verb)).Any(word => tree[word].Tag.PartOfSpeech == PartOfSpeech.Punctuation);

    // "found dead", "went missing", "left homeless", "forced to flee"
    private void AddComplements(int verb)
    {
        foreach (var child in tree.ChildrenOf(verb))
        {
            var isComplement =
                tree[child].Relation.Relation == Relation.OpenClausalComplement
                || (tree[child].Relation.Relation == Relation.AdverbialClause && (IsToDo(child) || IsSuffering(child)));
            if (isComplement && tree.ChildOf(child, Relation.Subject) is null)
            {
                OfSubject(child, IsPassive(child));
            }
        }
    }

    private bool IsToDo(int clause) =>
        tree[clause].Tag.VerbForm == VerbForm.Infinitive && _terms.Befalling.ContainsInAnyCase(tree[clause].Lemma);

    // "found two men inside suffering from burns"
    private bool IsSuffering(int clause) =>
        tree[clause].Tag is { VerbForm: VerbForm.Participle or VerbForm.Gerund }
        && _terms.Suffering.ContainsInAnyCase(tree[clause].Lemma);

    private void AddPredicate(int predicate)
    {
        if (_states.IsState(predicate))
        {
            AddAll(_states.Of(predicate));
        }
        else if (
            (tree[predicate].Tag.PartOfSpeech == PartOfSpeech.Verb && tree.ChildOf(predicate, Relation.Copula) is null)
            || tree.ChildOf(predicate, Relation.CaseMarking) is not { } marker
            || tree.Is(marker, _terms.Among)
        )
        {
            Add(predicate);
        }
    }

    // Whoever kills somebody isn't dead, and who flees somewhere has fled.
    private bool Befalls(int predicate) =>
        tree[predicate].Tag.PartOfSpeech != PartOfSpeech.Verb
        || (
            tree.ChildOf(predicate, Relation.Object) is null && !_terms.Befalling.ContainsInAnyCase(tree[predicate].Lemma)
                ? !language.Counts.OtherWithSubject.ContainsInAnyCase(tree[predicate].Lemma)
                : IsDoneByThem(predicate)
        );

    // "they fled the town", but not "they fled the scene"
    private bool IsDoneByThem(int verb) =>
        _terms.Befalling.ContainsInAnyCase(tree[verb].Lemma)
        && !(
            _terms.Escaping.ContainsInAnyCase(tree[verb].Lemma)
            && tree.ChildrenOf(verb)
                .Any(child =>
                    tree[child].Relation.Relation is Relation.Object or Relation.Oblique
                    && _terms.Escaped.ContainsInAnyCase(tree[child].Lemma)
                )
        );

    private bool IsOtherWithObject(int verb) => language.Counts.OtherWithObject.ContainsInAnyCase(tree[verb].Lemma);

    // "suffered fatal injuries", "were treated for injuries"
    private void AddSuffered(int verb)
    {
        if (_terms.Suffering.ContainsInAnyCase(tree[verb].Lemma))
        {
            foreach (var suffered in tree.ChildrenOf(verb).Where(child => tree[child].Relation.Relation == Relation.Object))
            {
                AddWithModifiers(suffered);
            }
        }

        if (_terms.Treating.ContainsInAnyCase(tree[verb].Lemma) || _terms.Suffering.ContainsInAnyCase(tree[verb].Lemma))
        {
            foreach (var cause in tree.ChildrenOf(verb).Where(IsCause))
            {
                AddWithModifiers(cause);
            }
        }
    }

    private bool IsCause(int word) =>
        tree[word].Relation.Relation == Relation.Oblique
        && tree.ChildOf(word, Relation.CaseMarking) is { } marker
        && tree.Is(marker, _terms.BeforeCauses);

    /// <summary>Adds a noun for what befell somebody, with what is told of it: "fatal injuries".</summary>
    public void AddWithModifiers(int noun)
    {
        foreach (var child in tree.ChildrenOf(noun))
        {
            if (tree[child].Relation.Relation == Relation.AdjectivalModifier)
            {
                Add(child);
            }
        }

        Add(noun);
    }

    // What is told of the same people beside it: "shot and killed", "4 shot, taken to hospital".
    private IEnumerable<int> Joined(int predicate) =>
        tree.ChildrenOf(predicate).Where(child => child > predicate && IsJoined(child)).TakeWhile(child => !HasSubject(child));

    private bool IsJoined(int word) =>
        (tree[word].Relation.Relation == Relation.Conjunct && !tree[word].Tag.IsNominal)
        || (
            tree[word].Relation is { Relation: Relation.AdnominalClause, Subtype: not RelationSubtype.Relative }
            && tree.Is(word - 1, ",")
            && tree[word].Tag is { VerbForm: VerbForm.Participle, Tense: not Tense.Present }
        );

    private bool HasSubject(int predicate) =>
        tree.ChildOf(predicate, Relation.Subject) is not null || tree.ChildOf(predicate, Relation.Expletive) is not null;
}
