using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends predicates with a tense whose subject hangs from them as something else: "Ann Roe, 31, was heard" with "Ann" for a part
/// of the verb, "Last month, Ann Roe was heard" with Ann for what the month is.
/// </summary>
internal readonly ref struct EnglishLostSubjects(TreeEditor tree)
{
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var predicate = 1; predicate < tree.Length; predicate++)
        {
            if (TenseOf(predicate) is { } tense && IsWithoutSubject(predicate) && SubjectBefore(tense, predicate) is { } subject)
            {
                tree.Attach(subject, predicate, tree.SubjectOf(predicate));
            }
        }
    }

    // The auxiliary or copula before a predicate that tells its tense, or the verb itself.
    private int? TenseOf(int predicate)
    {
        if ((tree.ChildOf(predicate, Relation.Auxiliary) ?? tree.ChildOf(predicate, Relation.Copula)) is { } auxiliary)
        {
            return auxiliary > 0 && auxiliary < predicate && tree[auxiliary].Tag.VerbForm == VerbForm.Finite ? auxiliary : null;
        }

        return tree[predicate].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Finite, Mood: not Mood.Imperative }
            ? predicate
            : null;
    }

    private bool IsWithoutSubject(int predicate) =>
        tree[predicate].Relation.Relation is not Relation.Conjunct
        && tree.ChildOf(predicate, Relation.Subject) is null
        && tree.ChildOf(predicate, Relation.ClausalSubject) is null
        && tree.ChildOf(predicate, Relation.Expletive) is null
        && tree.ChildOf(predicate, Relation.Marker) is null;

    private int? SubjectBefore(int tense, int predicate)
    {
        for (var word = 0; word < tense; word++)
        {
            if (tree[word].Head == predicate && CanBeSubject(word))
            {
                return word;
            }
        }

        return tree.ChildOf(predicate, Relation.Oblique) is { } opening && OpensSentence(opening)
            ? BehindComma(opening, tense)
            : null;
    }

    private bool OpensSentence(int oblique)
    {
        for (var word = 0; word < oblique; word++)
        {
            if (!tree.IsUnder(word, oblique))
            {
                return false;
            }
        }

        return true;
    }

    // What was taken for another name of the time, behind its comma; a number is of a date.
    private int? BehindComma(int opening, int tense)
    {
        for (var word = opening + 2; word < tense; word++)
        {
            if (
                tree[word].Head == opening
                && tree[word].Relation.Relation is Relation.Apposition or Relation.Conjunct
                && tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
                && !EnglishTimeNouns.IsTime(tree, word)
                && tree.ChildOf(word, Relation.CaseMarking) is null
                && FollowsComma(opening, word)
            )
            {
                return word;
            }
        }

        return null;
    }

    private bool FollowsComma(int opening, int word)
    {
        var first = word;
        while (
            first > opening + 1 && tree.IsUnder(first - 1, word) && tree[first - 1].Tag.PartOfSpeech != PartOfSpeech.Punctuation
        )
        {
            first--;
        }

        return tree.Is(first - 1, ",");
    }

    private bool CanBeSubject(int word) =>
        tree[word].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && !EnglishTimeNouns.IsTime(tree, word)
        && tree.ChildOf(word, Relation.CaseMarking) is null
        && (
            tree[word].Relation.Relation is Relation.Compound or Relation.Dislocated or Relation.Parataxis or Relation.Apposition
            || tree[word].Relation is { Relation: Relation.NominalModifier, Subtype: RelationSubtype.Description }
        );
}
