using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "three sheriff's deputies": a number of several before one owner counts what is owned.
/// </summary>
internal readonly ref struct EnglishOwnedThings(TreeEditor tree)
{
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 0; number < tree.Length; number++)
        {
            var owner = tree[number].Head;
            if (owner > number && IsSeveral(number) && tree[owner].Relation.Subtype == RelationSubtype.Possessor)
            {
                MendCount(number, owner);
            }
        }
    }

    private void MendCount(int number, int owner)
    {
        var owned = tree[owner].Head;
        if (owned > owner && tree[owner].Tag.Number == Number.Singular && tree[owned].Tag.Number == Number.Plural)
        {
            tree.Attach(number, owned, Counted);
        }
    }

    private bool IsSeveral(int number) =>
        tree[number].Relation.Relation == Relation.NumericModifier
        && !(tree.Is(number, "1") || tree.Is(number, "one") || tree.Is(number, "One"));
}
