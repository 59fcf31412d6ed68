using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends numbers that share one unit or stand beside it: "11 and 12 years of age", "aged 1, 3 and 6 years", "a 45 to 50-year-old
/// man", "ages 5 to 12", "5-foot-9", "the 7 p.m. concert".
/// </summary>
internal readonly ref struct EnglishSharedUnits(TreeEditor tree)
{
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel Compound = new(Relation.Compound, RelationSubtype.None);
    private static readonly RelationLabel Conjunct = new(Relation.Conjunct, RelationSubtype.None);
    private static readonly RelationLabel Coordinator = new(Relation.Coordinator, RelationSubtype.None);
    private static readonly RelationLabel Measure = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel Flat = new(Relation.Flat, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var number = 0; number + 1 < tree.Length; number++)
        {
            if (!IsNumber(number))
            {
                continue;
            }

            if (YearsBehind(number) is { } years)
            {
                MendPair(number, years);
            }
            else if (YearOfRange(number) is { } year)
            {
                tree.Attach(number, year, Counted);
            }
            else if (IsBehindAge(number) && tree[number].Head == number - 1)
            {
                tree.Attach(number, number - 1, Counted);
            }
            else if (IsFoot(number - 2) && tree.Is(number - 1, "-") && IsNumber(number - 4))
            {
                MendHeight(number - 2, number);
            }
            else if (TallBehind(number) is { } tall)
            {
                tree.Attach(number, tall, Measure);
            }
            else if (NounOfTime(number) is { } noun)
            {
                tree.Attach(number, noun, Compound);
            }
        }

        MendAged();
    }

    private bool IsNumber(int word) =>
        word >= 0
        && word < tree.Length
        && (tree[word].Tag.PartOfSpeech == PartOfSpeech.Numeral || char.IsAsciiDigit(tree.FormOf(word)[0]));

    private bool IsUnit(int word) => word < tree.Length && tree[word].Lemma is "year" or "month" or "week" or "day";

    // "11 and 12 years", the years joined to the first number.
    private int? YearsBehind(int number)
    {
        var years = number + 3;
        return
            IsUnit(years)
            && (tree.Is(number + 1, "and") || tree.Is(number + 1, "or") || tree.Is(number + 1, "to"))
            && IsNumber(number + 2)
            && tree[years] is { Relation.Relation: Relation.Conjunct or Relation.NominalModifier } word
            && word.Head == number
            ? years
            : null;
    }

    private void MendPair(int number, int years)
    {
        tree.Attach(years, tree[number].Head, tree[number].Relation);
        tree.Attach(number, years, Counted);
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head == number && (word < number || word > years))
            {
                tree.Attach(word, years, tree[word].Relation);
            }
        }

        tree.Attach(number + 2, number, Conjunct);
        if (tree[number + 1].Tag.PartOfSpeech == PartOfSpeech.CoordinatingConjunction)
        {
            tree.Attach(number + 1, number + 2, Coordinator);
        }
    }

    // "45 to 50-year-old", "45- to 50-year-old", "20- and 23-year-old"
    private int? YearOfRange(int number)
    {
        var joiner = tree.Is(number + 1, "-") ? number + 2 : number + 1;
        var year = tree.Is(joiner + 2, "-") ? joiner + 3 : joiner + 2;
        return
            (tree.Is(joiner, "to") || tree.Is(joiner, "or") || (tree.Is(joiner, "and") && joiner > number + 1))
            && IsNumber(joiner + 1)
            && IsUnit(year)
            && tree[year].Head is var old
            && (tree.Is(old, "old") || tree.Is(old, "olds"))
            && tree[number].Head != year
            && tree[number].Head >= year
            ? year
            : null;
    }

    private bool IsBehindAge(int number) =>
        number > 0 && tree[number - 1] is { Lemma: "age" or "ages", Tag.PartOfSpeech: not PartOfSpeech.Verb };

    private bool IsFoot(int word) => word > 1 && tree[word].Lemma is "foot" or "ft";

    // "5-foot-11", the inches taken for the head.
    private void MendHeight(int foot, int inches)
    {
        if (tree[foot].Head == inches)
        {
            tree.Attach(foot, tree[inches].Head, tree[inches].Relation);
            for (var word = 0; word < tree.Length; word++)
            {
                if (tree[word].Head == inches && word != inches - 1)
                {
                    tree.Attach(word, foot, tree[word].Relation);
                }
            }
        }

        tree.Attach(inches, foot, Flat);
    }

    // "6' tall", "5'7\" tall"
    private int? TallBehind(int number)
    {
        var end = number + 1;
        while (end < tree.Length && tree[end].Tag.PartOfSpeech == PartOfSpeech.Punctuation && !tree.Is(end, ","))
        {
            end++;
        }

        return end > number + 1 && tree.Is(end, "tall") && tree[number].Head != end ? end : null;
    }

    // "the 7 p.m. concert", "the school's 1:20 p.m. dismissal": the last noun behind the hour, which has an article or an owner.
    private int? NounOfTime(int number)
    {
        if (
            number == 0
            || number + 2 >= tree.Length
            || tree[number + 1].Lemma is not ("a.m." or "p.m." or "am" or "pm")
            || tree[number + 2].Tag.PartOfSpeech != PartOfSpeech.Noun
            || !(
                tree[number - 1].Relation.Relation == Relation.Determiner
                || tree[number - 1].Tag.IsPossessive
                || IsOwner(number - 1)
            )
        )
        {
            return null;
        }

        var noun = number + 2;
        while (noun + 1 < tree.Length && tree[noun].Head == noun + 1 && tree[noun].Relation.Relation == Relation.Compound)
        {
            noun++;
        }

        return tree[number].Head == noun ? null : noun;
    }

    private bool IsOwner(int word) =>
        tree[word].Relation.Relation == Relation.CaseMarking && tree[word].Tag.PartOfSpeech == PartOfSpeech.Particle;

    // "three sons aged 1, 3 and 6 years were": the years are those of the participle, and no subject.
    private void MendAged()
    {
        for (var aged = 1; aged + 2 < tree.Length; aged++)
        {
            var last = aged + 1;
            while (tree.Is(aged, "aged") && (IsNumber(last) || tree.Is(last, ",") || tree.Is(last, "and") || tree.Is(last, "to")))
            {
                last++;
            }

            if (last > aged + 1 && IsUnit(last) && tree[last].Head != aged)
            {
                tree.Attach(last, aged, Measure);
            }
        }
    }
}
