using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends subjects that "and" joins: in "Ann Roe, 20, of 5 Elm Street, and two cousins were eating" the cousins belong to Ann Roe,
/// and in "At a talk with Ann Roe, nurses and doctors said" the nurses and doctors don't.
/// </summary>
internal readonly ref struct EnglishJoinedSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Conjunct = new(Relation.Conjunct, RelationSubtype.None);
    private static readonly RelationLabel Coordinator = new(Relation.Coordinator, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var predicate = 2; predicate < tree.Length; predicate++)
        {
            if (!tree.IsPredicate(predicate))
            {
                continue;
            }

            if (tree.ChildOf(predicate, Relation.Subject) is { } subject)
            {
                MendJoined(predicate, subject);
                MendFragment(predicate, subject);
            }
            else if (IsTensed(predicate))
            {
                MendListed(predicate);
            }
        }
    }

    // Two subjects before their verb, with "and" between them.
    private void MendJoined(int predicate, int first)
    {
        var second = tree.ChildOf(predicate, Relation.Subject, first + 1);
        if (
            second is { } other
            && other < predicate
            && tree.ChildOf(predicate, Relation.Coordinator, first) is { } and
            && and < other
            && IsPhrase(and + 1, other)
            && IsPhraseOf(first, and)
            && (tree[other].Tag.IsNominal || tree.Is(other, "old"))
            && tree[first].Tag.PartOfSpeech != PartOfSpeech.Pronoun
        )
        {
            tree.Attach(other, first, Conjunct);
            tree.Attach(and, other, Coordinator);
        }
    }

    // A name that the clause with the second subject was joined to, as if nothing were told of it.
    private void MendFragment(int predicate, int second)
    {
        var first = tree[predicate].Head;
        if (
            first != ParsedWord.NoHead
            && first < second
            && tree[predicate].Relation.Relation == Relation.Conjunct
            && tree[first].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
            && !tree.IsPredicate(first)
            && tree.ChildOf(predicate, Relation.Coordinator, first) is { } and
            && and < second
            && IsPhrase(and + 1, second)
            && IsPhraseOf(first, and)
        )
        {
            tree.Attach(predicate, tree[first].Head, tree[first].Relation);
            tree.Attach(first, predicate, tree.SubjectOf(predicate));
            tree.Attach(second, first, Conjunct);
            tree.Attach(and, second, Coordinator);
        }
    }

    // Nothing stands between two places but what hangs from the second.
    private bool IsPhrase(int first, int head)
    {
        for (var word = first; word < head; word++)
        {
            if (!tree.IsUnder(word, head))
            {
                return false;
            }
        }

        return true;
    }

    // Nothing stands between two places but signs and what hangs from the first.
    private bool IsPhraseOf(int head, int end)
    {
        for (var word = head + 1; word < end; word++)
        {
            if (tree[word].Tag.PartOfSpeech != PartOfSpeech.Punctuation && !tree.IsUnder(word, head))
            {
                return false;
            }
        }

        return true;
    }

    // A verb without a subject, behind a phrase with a preposition, and a comma before nouns that hang from what is in that
    // phrase.
    private void MendListed(int predicate)
    {
        for (var comma = 3; comma < predicate; comma++)
        {
            if (tree.Is(comma, ",") && SubjectAfter(comma, predicate) is { } subject)
            {
                var before = tree[subject].Head;
                tree.Attach(subject, predicate, tree.SubjectOf(predicate));
                TakeConjuncts(before, subject, predicate);
                return;
            }
        }
    }

    private int? SubjectAfter(int comma, int predicate)
    {
        for (var word = comma + 1; word < predicate; word++)
        {
            var isOfPhrase =
                tree[word].Head < comma
                && tree[word].Head != ParsedWord.NoHead
                && tree[word].Tag.IsNominal
                && tree[word].Relation.Relation is Relation.Conjunct or Relation.Apposition;
            if (isOfPhrase)
            {
                return IsPhrase(comma + 1, word) && IsInFront(tree[word].Head, predicate) && Leads(word, predicate) ? word : null;
            }
        }

        return null;
    }

    // The phrase before the comma begins with its preposition, and nothing else of the predicate comes before it.
    private bool IsInFront(int word, int predicate)
    {
        while (word != ParsedWord.NoHead && tree[word].Head != predicate)
        {
            word = tree[word].Head;
        }

        return word != ParsedWord.NoHead
            && tree[word].Relation.Relation is Relation.Oblique or Relation.AdverbialClause
            && (tree.ChildOf(word, Relation.CaseMarking) ?? tree.ChildOf(word, Relation.Marker)) is { } preposition
            && preposition < word
            && (
                preposition == 0
                || tree[preposition - 1].Tag.PartOfSpeech is PartOfSpeech.Punctuation
                || (preposition == 1 && tree[0].Tag.PartOfSpeech is PartOfSpeech.Adverb)
            );
    }

    // From the noun to the predicate there is no comma but those of lists and around what tells more of the noun, so that nothing
    // is left for what lists the phrase.
    private bool Leads(int noun, int predicate)
    {
        for (var word = noun + 1; word < predicate; word++)
        {
            var isOfSubject = tree.IsUnder(word, noun) || tree.IsUnder(word, tree[noun].Head) || tree[word].Head == predicate;
            if ((tree.Is(word, ",") && !IsAround(word, noun)) || !isOfSubject)
            {
                return false;
            }
        }

        return true;
    }

    // Before or behind an age, a home or a participle: "Ann Roe, 31, of Lundby, was".
    private bool IsAround(int comma, int noun) =>
        (IsMore(comma + 1, noun) || (comma - 1 > noun && IsMore(comma - 1, noun)))
        && tree.ChildOf(noun, Relation.Conjunct) is null;

    private bool IsMore(int word, int noun)
    {
        while (tree[word].Head != noun && tree[word].Head != ParsedWord.NoHead)
        {
            word = tree[word].Head;
        }

        return tree[word].Head == noun
            && (
                tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral
                || tree[word].Relation.Relation is Relation.AdnominalClause or Relation.NominalModifier
            );
    }

    private void TakeConjuncts(int before, int subject, int predicate)
    {
        for (var word = subject + 1; word < predicate; word++)
        {
            if (tree[word].Head == before && tree[word].Relation.Relation == Relation.Conjunct)
            {
                tree.Attach(word, subject, Conjunct);
            }
        }
    }

    private bool IsTensed(int predicate) =>
        tree[predicate].Tag.VerbForm == VerbForm.Finite
            && tree[predicate].Tag.Mood != Mood.Imperative
            && tree.ChildOf(predicate, Relation.ClausalSubject) is null
            && tree.ChildOf(predicate, Relation.Expletive) is null
        || tree.ChildOf(predicate, Relation.Auxiliary) is { } auxiliary
            && auxiliary < predicate
            && tree[auxiliary].Tag.VerbForm == VerbForm.Finite;
}
