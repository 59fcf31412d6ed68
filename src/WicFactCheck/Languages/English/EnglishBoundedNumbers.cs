using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "as many as 12 trams may be broken": what stands before the number bounds it, and the noun behind it is the subject, or
/// whatever else the words before were taken for.
/// </summary>
internal readonly ref struct EnglishBoundedNumbers(TreeEditor tree)
{
    private static readonly RelationLabel Bound = new(Relation.AdverbialModifier, RelationSubtype.None);
    private static readonly RelationLabel Case = new(Relation.CaseMarking, RelationSubtype.None);
    private static readonly RelationLabel Fixed = new(Relation.Fixed, RelationSubtype.None);
    private static readonly RelationLabel Object = new(Relation.Object, RelationSubtype.None);
    private static readonly RelationLabel Oblique = new(Relation.Oblique, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var second = 2; second + 1 < tree.Length; second++)
        {
            if (
                IsBound(second)
                && tree[second + 1] is { Relation.Relation: Relation.NumericModifier, Head: var noun }
                && noun > second
                && tree[noun].Tag.IsNominal
            )
            {
                Mend(second, noun);
            }
        }
    }

    private bool IsBound(int second) =>
        tree.Is(second, "as")
        && (tree.Is(second - 1, "many") || tree.Is(second - 1, "much") || tree.Is(second - 1, "few"))
        && (tree.Is(second - 2, "as") || tree.Is(second - 2, "As"));

    private void Mend(int second, int noun)
    {
        var (first, many) = (second - 2, second - 1);
        if (Outside(noun, first, noun) is { } head)
        {
            tree.Attach(noun, head, PlaceOf(noun, first, head));
        }

        tree.Attach(many, second + 1, Bound);
        tree.Attach(first, many, Bound);
        tree.Attach(second, many, Fixed);
    }

    // The first word above that is none of the phrase; null where the phrase holds the root.
    private int? Outside(int word, int first, int last)
    {
        while (word >= first && word <= last)
        {
            word = tree[word].Head;
        }

        return word == ParsedWord.NoHead ? null : word;
    }

    private RelationLabel PlaceOf(int noun, int first, int head)
    {
        if (first > 0 && tree[first - 1].Tag.PartOfSpeech == PartOfSpeech.Adposition)
        {
            tree.Attach(first - 1, noun, Case);
            return tree[noun].Relation.Relation == Relation.NominalModifier ? tree[noun].Relation : Oblique;
        }

        if (head > noun && tree.IsPredicate(head))
        {
            return tree.SubjectOf(head);
        }

        return tree[noun].Head == head && tree[noun].Relation.Relation != Relation.Oblique ? tree[noun].Relation : Object;
    }
}
