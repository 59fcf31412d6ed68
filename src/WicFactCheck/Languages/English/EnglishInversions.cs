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
            if (
                tree[copula].Relation.Relation == Relation.Copula
                && noun > copula
                && tree[noun].Tag.IsNominal
                && tree[noun].Head is var predicate
                && predicate < copula
                && predicate != ParsedWord.NoHead
                && tree[predicate].Head == ParsedWord.NoHead
                && IsInFront(predicate)
                && tree.ChildOf(noun, Relation.Subject) is null
                && tree.ChildOf(predicate, Relation.Subject) is null
            )
            {
                tree.Attach(noun, predicate, Subject);
                tree.Attach(copula, predicate, Copula);
                tree.Attach(tree.Length - 1, predicate, Punctuation);
            }
        }
    }

    // With a preposition, or a participle.
    private bool IsInFront(int predicate) =>
        tree.ChildOf(predicate, Relation.CaseMarking) is { } preposition && preposition < predicate
        || tree[predicate].Tag is { PartOfSpeech: PartOfSpeech.Verb, VerbForm: VerbForm.Participle };
}
