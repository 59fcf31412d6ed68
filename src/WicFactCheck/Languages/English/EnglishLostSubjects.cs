using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends predicates with a tense whose subject hangs from them as something else: "Ann Roe, 31, was heard" with "Ann" for a part
/// of the verb.
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

        return null;
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
