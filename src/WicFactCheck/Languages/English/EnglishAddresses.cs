using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>Mends "at 4512 Mill St.": the number is a part of the address, and the whole tells where.</summary>
internal readonly ref struct EnglishAddresses(TreeEditor tree)
{
    private const int ShortestNumber = 3;
    private const int LongestName = 6;

    private static readonly RelationLabel Compound = new(Relation.Compound, RelationSubtype.None);
    private static readonly RelationLabel Case = new(Relation.CaseMarking, RelationSubtype.None);
    private static readonly RelationLabel Where = new(Relation.Oblique, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 1; number + 1 < tree.Length; number++)
        {
            if (IsNumber(number) && IsPlaced(number - 1) && EndOfName(number) is var end && end > number + 1)
            {
                Mend(number, end);
            }
        }
    }

    private void Mend(int number, int end)
    {
        var street = StreetOf(number, end);
        var outside = Outside(number, number - 1, end);
        if (outside is null || IsWithin(tree[number].Head, number, end))
        {
            return;
        }

        if (tree[street].Head == number || tree[number].Head >= end || tree[number].Head == number - 1)
        {
            tree.Attach(street, HeadBefore(number - 1) ?? outside.Value, Where);
        }

        for (var word = number; word < end; word++)
        {
            if (word != street && !IsWithin(tree[word].Head, number, end))
            {
                tree.Attach(word, street, Compound);
            }
        }

        tree.Attach(number - 1, street, Case);
    }

    // The word of the name that the others hang from; the last where a parser gave that to a word behind it.
    private int StreetOf(int number, int end)
    {
        var street = number + 1;
        while (IsWithin(tree[street].Head, number, end))
        {
            street = tree[street].Head;
        }

        return tree[street].Head >= end ? end - 1 : street;
    }

    private static bool IsWithin(int word, int first, int end) => word > first && word < end;

    private int? Outside(int word, int first, int end)
    {
        while (word != ParsedWord.NoHead && word >= first && word < end)
        {
            word = tree[word].Head;
        }

        return word == ParsedWord.NoHead ? null : word;
    }

    // "the home at", "happened at": what stands before it is there.
    private int? HeadBefore(int at)
    {
        for (var word = at - 1; word >= 0 && tree[word].Tag.PartOfSpeech != PartOfSpeech.Punctuation; word--)
        {
            if (tree[word].Tag.PartOfSpeech == PartOfSpeech.Verb)
            {
                return word;
            }
        }

        return null;
    }

    private bool IsNumber(int word) =>
        tree.FormOf(word).Length >= ShortestNumber && !tree.FormOf(word).ContainsAnyExceptInRange('0', '9');

    private bool IsPlaced(int word) => tree.Is(word, "at") && tree[word].Tag.PartOfSpeech == PartOfSpeech.Adposition;

    // Words with capitals right behind it, and streets with a number.
    private int EndOfName(int number)
    {
        var end = number + 1;
        while (
            end < tree.Length
            && end - number <= LongestName
            && (tree[end].Tag.IsNominal || tree[end].Tag.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Numeral)
            && (char.IsUpper(tree.FormOf(end)[0]) || char.IsAsciiDigit(tree.FormOf(end)[0]))
            && !EnglishTimeNouns.IsName(tree, end)
        )
        {
            end++;
        }

        return end;
    }
}
