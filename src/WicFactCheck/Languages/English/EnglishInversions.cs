using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "Among the guests is a potter" and "Also hurt was a potter": what stands before the copula is the predicate, and the
/// noun behind it the subject.
/// </summary>
internal readonly ref struct EnglishInversions(TreeEditor tree)
{
    private static readonly RelationLabel Subject = new(Relation.Subject, RelationSubtype.None);
    private static readonly RelationLabel Copula = new(Relation.Copula, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var copula = 1; copula + 1 < tree.Length; copula++)
        {
            var noun = tree[copula].Head;
            if (tree[copula].Relation.Relation == Relation.Copula && noun > copula && tree[noun].Tag.IsNominal)
            {
                Mend(copula, noun);
            }
        }
    }

    private void Mend(int copula, int noun)
    {
        var subject = tree.ChildOf(noun, Relation.Subject);
        if (subject is { } among && tree.Is(0, "Among") && tree[0].Head == among && among < copula)
        {
            tree.Attach(among, tree[noun].Head, tree[noun].Relation);
            Turn(among, copula, noun);
        }
        else if (subject is null && tree[noun].Head is var predicate && IsRootBefore(predicate, copula) && IsInFront(predicate))
        {
            Turn(predicate, copula, noun);
        }
    }

    private void Turn(int predicate, int copula, int noun)
    {
        tree.Attach(noun, predicate, Subject);
        tree.Attach(copula, predicate, Copula);
        if (tree[predicate].Head == ParsedWord.NoHead)
        {
            tree.Attach(tree.Length - 1, predicate, Punctuation);
        }
    }

    private bool IsRootBefore(int predicate, int copula) =>
        predicate != ParsedWord.NoHead
        && predicate < copula
        && tree[predicate].Head == ParsedWord.NoHead
        && tree.ChildOf(predicate, Relation.Subject) is null;

    // With a preposition, or a participle.
    private bool IsInFront(int predicate) =>
        tree.ChildOf(predicate, Relation.CaseMarking) is { } preposition && preposition < predicate
        || tree[predicate].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Participle };
}
