using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "two biker groups": the number counts what the last of the nouns is for, unless the first is a measure.
/// </summary>
internal readonly ref struct EnglishCounts(TreeEditor tree)
{
    private static readonly FrozenSet<string> Measures = new[]
    {
        "acre",
        "bedroom",
        "caliber",
        "carat",
        "cent",
        "cm",
        "cylinder",
        "day",
        "degree",
        "dollar",
        "foot",
        "ft",
        "gallon",
        "gauge",
        "hour",
        "inch",
        "kg",
        "kilometer",
        "kilometre",
        "km",
        "lb",
        "liter",
        "litre",
        "mb",
        "meter",
        "metre",
        "mile",
        "minute",
        "mm",
        "month",
        "ounce",
        "page",
        "percent",
        "point",
        "pound",
        "room",
        "second",
        "star",
        "storey",
        "story",
        "ton",
        "tonne",
        "volt",
        "watt",
        "week",
        "yard",
        "year",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 0; number + 2 < tree.Length; number++)
        {
            if (
                tree[number].Relation.Relation == Relation.NumericModifier
                && tree[number].Head is var first
                && first > number
                && LastNoun(first) is { } last
                && last != first
                && Fits(number, first, last)
            )
            {
                tree.Attach(number, last, Counted);
            }
        }
    }

    // What the noun is a part of, and that of another, all one behind the other.
    private int? LastNoun(int noun)
    {
        while (
            tree[noun].Relation.Relation == Relation.Compound
            && tree[noun].Head == noun + 1
            && tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun
        )
        {
            noun++;
        }

        return tree[noun].Tag.PartOfSpeech == PartOfSpeech.Noun ? noun : null;
    }

    private bool Fits(int number, int first, int last) =>
        !tree.Is(number + 1, "-")
        && !Measures.Contains(tree[first].Lemma)
        && !tree.Is(number - 1, "a")
        && !tree.Is(number - 1, "A")
        && tree[first].Tag.Number == Number.Singular
        && tree[last].Tag.Number == (IsOne(number) ? Number.Singular : Number.Plural);

    private bool IsOne(int number) => tree.Is(number, "one") || tree.Is(number, "One") || tree.Is(number, "1");
}
