using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>Mends "two men, ages 19 and 26,": the ages are those of the men.</summary>
internal readonly ref struct EnglishAgeLists(TreeEditor tree)
{
    private const int Reach = 8;

    private static readonly RelationLabel Apposition = new(Relation.Apposition, RelationSubtype.None);
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel Conjunct = new(Relation.Conjunct, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var ages = 1; ages + 1 < tree.Length; ages++)
        {
            if (tree.Is(ages, "ages") && IsNumber(ages + 1) && NounBefore(ages) is { } noun)
            {
                Mend(ages, noun);
            }
        }
    }

    private void Mend(int ages, int noun)
    {
        tree.Attach(ages, noun, Apposition);
        if (tree.Is(ages - 1, ","))
        {
            tree.Attach(ages - 1, ages, Punctuation);
        }

        var first = ages + 1;
        tree.Attach(first, ages, Counted);
        for (var word = first + 1; word < tree.Length && IsOfList(word); word++)
        {
            if (IsNumber(word))
            {
                tree.Attach(word, first, Conjunct);
            }
        }
    }

    private bool IsOfList(int word) =>
        (IsNumber(word) && !tree.Is(word - 1, "-") && !IsCount(word))
        || (IsJoiner(word) && (IsNumber(word + 1) || IsJoiner(word + 1)));

    // "ages 19 and 26, and three others"
    private bool IsCount(int number) =>
        number + 1 < tree.Length
        && (tree[number + 1].Tag.IsNominal || tree[number + 1].Tag.PartOfSpeech == PartOfSpeech.Adjective);

    private bool IsJoiner(int word) => tree.Is(word, ",") || tree.Is(word, "and") || tree.Is(word, "or");

    private bool IsNumber(int word) =>
        word < tree.Length
        && (
            tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral
            || (tree.FormOf(word).Length <= 2 && !tree.FormOf(word).ContainsAnyExceptInRange('0', '9'))
        );

    // The nearest plural before them in their phrase.
    private int? NounBefore(int ages)
    {
        var last = tree.Is(ages - 1, ",") ? ages - 2 : ages - 1;
        for (var word = last; word >= Math.Max(0, last - Reach); word--)
        {
            if (tree[word].Tag.PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            {
                return null;
            }

            if (tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural })
            {
                return word;
            }
        }

        return null;
    }
}
