using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "8 Rowers Hurt in Lundby": a number that hangs beside the plural right behind it counts that.
/// </summary>
internal readonly ref struct EnglishStrayCounts(TreeEditor tree)
{
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 0; number + 1 < tree.Length; number++)
        {
            if (
                tree[number].Tag.PartOfSpeech == PartOfSpeech.Numeral
                && PluralBehind(number) is { } noun
                && IsBeside(number, noun)
                && !IsOfDate(number)
            )
            {
                tree.Attach(number, noun, Counted);
            }
        }
    }

    // "3 Lundby High School students": the first plural behind nothing but what tells more of it.
    private int? PluralBehind(int number)
    {
        var noun = number + 1;
        while (noun + 1 < tree.Length && !IsPlural(noun) && IsBeforeNoun(noun))
        {
            noun++;
        }

        return IsPlural(noun) ? noun : null;
    }

    private bool IsBeforeNoun(int word) =>
        tree[word].Head > word && tree[word].Relation.Relation is Relation.Compound or Relation.AdjectivalModifier;

    private bool IsPlural(int word) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Number: Number.Plural };

    private bool IsBeside(int number, int noun) =>
        tree[number].Head != noun
        && tree[number].Relation.Relation
            is Relation.Discourse
                or Relation.Compound
                or Relation.Flat
                or Relation.List
                or Relation.Parataxis
                or Relation.Root
                or Relation.Unspecified
        && tree[noun].Relation.Relation != Relation.Compound
        && (tree[noun].Head == number || tree[noun].Head == tree[number].Head)
        && tree.ChildOf(number, Relation.Copula) is null
        && tree.ChildOf(number, Relation.Subject) is null;

    // "July 4 parades"
    private bool IsOfDate(int number) =>
        number > 0 && (EnglishTimeNouns.IsName(tree, number - 1) || tree[number - 1].Tag.PartOfSpeech == PartOfSpeech.Numeral);
}
