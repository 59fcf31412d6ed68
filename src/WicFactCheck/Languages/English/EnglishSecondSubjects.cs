using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends verbs with a subject before them and another behind: "keepers found the teen" has an object, "rangers responded to a
/// call" tells to what, and in "Police said a woman called" the woman called.
/// </summary>
internal readonly ref struct EnglishSecondSubjects(TreeEditor tree)
{
    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel Oblique = new(Relation.Oblique, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var verb = 1; verb + 1 < tree.Length; verb++)
        {
            if (
                tree[verb].Tag.PartOfSpeech == PartOfSpeech.Verb
                && tree.ChildOf(verb, Relation.Subject) is { } first
                && first < verb
                && !EnglishTimeNouns.IsTime(tree, first)
                && tree.ChildOf(verb, Relation.Subject, verb) is { } second
                && tree.ChildOf(verb, Relation.Expletive) is null
                && tree[second].Tag.IsNominal
                && !HasBorder(verb, second)
            )
            {
                Mend(verb, second);
            }
        }
    }

    private void Mend(int verb, int second)
    {
        if (
            tree.ChildOf(verb, Relation.ClausalComplement, second) is { } content
            && tree.ChildOf(content, Relation.Subject) is null
            && tree.ChildOf(content, Relation.Expletive) is null
        )
        {
            tree.Attach(second, content, tree.SubjectOf(content));
        }
        else if (
            EnglishLanguage.Instance.Clauses.Is(tree[verb].Lemma, ClauseRoles.Say)
            || tree[verb - 1].Tag.PartOfSpeech == PartOfSpeech.Punctuation
        )
        {
            // "“What came of it,” asked Bo Hill"
            return;
        }
        else if (tree.ChildOf(second, Relation.CaseMarking) is { } preposition && preposition < second)
        {
            tree.Attach(second, verb, Oblique);
        }
        else if (tree.ChildOf(verb, Relation.Object) is null && tree.ChildOf(verb, Relation.ClausalComplement) is null)
        {
            tree.Attach(second, verb, Object);
        }
    }

    // Another clause begins between them.
    private bool HasBorder(int first, int last)
    {
        for (var word = first + 1; word < last; word++)
        {
            if (
                tree[word].Tag.PartOfSpeech
                is PartOfSpeech.Punctuation
                    or PartOfSpeech.CoordinatingConjunction
                    or PartOfSpeech.Verb
            )
            {
                return true;
            }
        }

        return false;
    }
}
