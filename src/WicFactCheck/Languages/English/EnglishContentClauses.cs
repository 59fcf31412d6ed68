using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "fears that the storm has sunk boats": a verb that has a subject and an object of its own leaves no place for "that",
/// which marks what is feared and stands for nothing.
/// </summary>
internal readonly ref struct EnglishContentClauses(TreeEditor tree)
{
    private static readonly RelationLabel Marker = new(Relation.Marker, RelationSubtype.None);
    private static readonly RelationLabel Content = new(Relation.AdnominalClause, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var that = 1; that + 1 < tree.Length; that++)
        {
            var verb = tree[that].Head;
            if (
                tree.Is(that, "that")
                && tree[that].Relation.Relation == Relation.Object
                && verb > that
                && tree[verb].Relation is { Relation: Relation.AdnominalClause, Subtype: RelationSubtype.Relative }
                && tree.ChildOf(verb, Relation.Subject, that) is not null
                && tree.ChildOf(verb, Relation.Object, that + 1) is not null
            )
            {
                tree.Attach(that, verb, Marker);
                tree.Attach(verb, tree[verb].Head, Content);
            }
        }
    }
}
