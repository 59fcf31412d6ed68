using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends "a 33-year-old man": the number counts the years, the years measure how old, and that describes the man.
/// </summary>
internal readonly ref struct EnglishYearsOld(TreeEditor tree)
{
    private const int LongestName = 5;

    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private static readonly RelationLabel Tens = new(Relation.Compound, RelationSubtype.None);
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel Measure = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel Modifier = new(Relation.AdjectivalModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var i = 0; i < tree.Length; i++)
        {
            Mend(i);
        }
    }

    // "33-year-old man", with its hyphens or without.
    private void Mend(int old)
    {
        if (!(tree.Is(old, "old") || tree.Is(old, "olds")))
        {
            return;
        }

        var isHyphened = tree.Is(old - 1, "-");
        var unit = isHyphened ? old - 2 : old - 1;
        var number = isHyphened && tree.Is(unit - 1, "-") ? unit - 2 : unit - 1;
        if (number < 0 || !IsUnit(unit) || !IsNumber(number))
        {
            return;
        }

        LiftOut(FirstOf(number), old);
        tree.Attach(unit, old, Measure);
        tree.Attach(number, unit, Counted);
        MendTens(number);
        for (var i = number + 1; i < old; i++)
        {
            if (i != unit)
            {
                tree.Attach(i, i < unit ? number : unit, Punctuation);
            }
        }

        if (tree.Is(old, "old") && !IsPerson(old) && NounAfter(old) is { } noun)
        {
            tree.Attach(old, noun, Modifier);
        }
    }

    // "met a 33-year-old last week": read as somebody already.
    private bool IsPerson(int old) =>
        tree[old].Tag.PartOfSpeech == PartOfSpeech.Noun
        && tree[old].Relation.Relation is Relation.Subject or Relation.Object or Relation.Oblique or Relation.NominalModifier;

    // "36-years old", too.
    private bool IsUnit(int word) =>
        tree.Is(word, "year")
        || tree.Is(word, "month")
        || tree.Is(word, "week")
        || tree.Is(word, "day")
        || (tree.Is(word, "years") && tree.Is(word - 1, "-"));

    // "Thirty-one-year-old"
    private int FirstOf(int number) =>
        tree.Is(number - 1, "-")
        && number > 1
        && tree[number - 2].Tag.PartOfSpeech == PartOfSpeech.Numeral
        && char.IsLetter(tree.FormOf(number)[0])
        && tree.FormOf(number - 2).EndsWith("ty", StringComparison.Ordinal)
            ? number - 2
            : number;

    private void MendTens(int number)
    {
        var tens = FirstOf(number);
        if (tens < number)
        {
            tree.Attach(tens, number, Tens);
            tree.Attach(tens + 1, number, Punctuation);
        }
    }

    private bool IsNumber(int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral || char.IsAsciiDigit(tree.FormOf(word)[0]);

    // The whole hangs by its last word, and what hung from its other words hangs from that one.
    private void LiftOut(int first, int last)
    {
        for (var i = first; i < last && IsWithin(tree[last].Head, first, last); i++)
        {
            if (!IsWithin(tree[i].Head, first, last))
            {
                tree.Attach(last, tree[i].Head, tree[i].Relation);
            }
        }

        for (var i = 0; i < tree.Length; i++)
        {
            if (!IsWithin(i, first, last) && tree[i].Head != last && IsWithin(tree[i].Head, first, last))
            {
                tree.Attach(i, last, tree[i].Relation);
            }
        }
    }

    private static bool IsWithin(int word, int first, int last) => word >= first && word <= last;

    // The noun that the words after an adjective lead up to: the last of common nouns, the first of a name unless it only
    // tells of a noun after it ("33-year-old Lundby man").
    private int? NounAfter(int adjective)
    {
        int? noun = null;
        for (var i = adjective + 1; i < tree.Length && i <= adjective + 4; i++)
        {
            var part = tree[i].Tag.PartOfSpeech;
            if (tree.Is(i, "dead"))
            {
                // "left a 33-year-old dead"
                break;
            }

            if (part == PartOfSpeech.Noun)
            {
                noun = i;
            }
            else if (part == PartOfSpeech.ProperNoun)
            {
                return noun ?? NounOf(i);
            }
            else if (part != PartOfSpeech.Adjective || noun is not null)
            {
                break;
            }
        }

        return noun;
    }

    // What a word of a name belongs to: the noun that it stands before, or else the head of the name; never what it has.
    private int NounOf(int name)
    {
        var head = name;
        while (tree[head].Head > head && tree[head].Head - name <= LongestName && IsPartOf(head, tree[head].Head))
        {
            head = tree[head].Head;
        }

        return head;
    }

    private bool IsPartOf(int word, int noun) =>
        tree[noun].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && tree[word].Relation is { Relation: Relation.Compound or Relation.Flat or Relation.NominalModifier } relation
        && relation.Subtype != RelationSubtype.Possessor;
}
