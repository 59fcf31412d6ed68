using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Mends ages after names: in "Ann Hill, 33, of Lund," both the age and the home are said of the name, in "Ann Hill, aged 33"
/// the participle is.
/// </summary>
internal readonly ref struct EnglishAges(TreeEditor tree)
{
    private const int LongestName = 6;

    /// <summary>The words of "(left)".</summary>
    private const int LongestAside = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = new[]
    {
        "Apr.",
        "April",
        "Aug.",
        "August",
        "Ave.",
        "Avenue",
        "Blvd.",
        "Boulevard",
        "Chapter",
        "County",
        "Dec.",
        "December",
        "Drive",
        "Feb.",
        "February",
        "Friday",
        "Highway",
        "Interstate",
        "Jan.",
        "January",
        "July",
        "June",
        "Lane",
        "Mar.",
        "March",
        "May",
        "Monday",
        "No.",
        "Nov.",
        "November",
        "Oct.",
        "October",
        "Page",
        "Road",
        "Route",
        "Saturday",
        "Section",
        "Sept.",
        "September",
        "Street",
        "Sunday",
        "Thursday",
        "Tuesday",
        "Wednesday",
        "Week",
    }
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly RelationLabel Apposition = new(Relation.Apposition, RelationSubtype.None);
    private static readonly RelationLabel Punctuation = new(Relation.Punctuation, RelationSubtype.None);
    private static readonly RelationLabel Participle = new(Relation.AdnominalClause, RelationSubtype.None);
    private static readonly RelationLabel Counted = new(Relation.NumericModifier, RelationSubtype.None);
    private static readonly RelationLabel Measure = new(Relation.Oblique, RelationSubtype.Unmarked);
    private static readonly RelationLabel Origin = new(Relation.NominalModifier, RelationSubtype.None);
    private readonly TreeEditor tree = tree;

    /// <summary>Whether a word before a number names no person: a month, a day, a street.</summary>
    public static bool IsNoName(ReadOnlySpan<char> word) => NoNames.Contains(word);

    /// <summary>Mends the sentence.</summary>
    public void Mend()
    {
        for (var i = 0; i < tree.Length; i++)
        {
            Mend(i);
        }
    }

    private void Mend(int age)
    {
        var first = tree.Is(age - 1, "aged") || tree.Is(age - 1, "age") ? age - 1 : age;
        var comma = tree.Is(first - 1, "also") ? first - 2 : first - 1;
        if (
            comma < 1
            || !IsAge(age)
            || !tree.Is(comma, ",")
            || !ClosesApposition(age + 1)
            || (NameBefore(BeforeBracket(comma)) ?? PersonBefore(comma)) is not { } name
        )
        {
            return;
        }

        tree.Attach(first, name, tree.Is(first, "aged") ? Participle : Apposition);
        tree.Attach(comma, first, Punctuation);
        if (first < age)
        {
            tree.Attach(age, first, tree.Is(first, "aged") ? Measure : Counted);
        }

        LiftOut(first, age, name);
        if (tree.Is(age + 1, ","))
        {
            tree.Attach(age + 1, first, Punctuation);
            MendHome(age + 2, name);
        }
    }

    // What hung from the age is said of the name.
    private void LiftOut(int first, int age, int name)
    {
        for (var i = age + 1; i < tree.Length; i++)
        {
            var isStray = (tree[i].Head == age || tree[i].Head == first) && tree[i].Relation.Relation != Relation.Punctuation;
            if (isStray)
            {
                tree.Attach(i, name, tree[i].Relation);
            }
        }
    }

    private void MendHome(int preposition, int name)
    {
        if (!tree.Is(preposition, "of"))
        {
            return;
        }

        var place = tree[preposition].Head;
        if (place > preposition && place - preposition <= 3 && tree[place].Tag.PartOfSpeech == PartOfSpeech.ProperNoun)
        {
            tree.Attach(place, name, Origin);
        }
    }

    private bool IsAge(int word)
    {
        var form = tree.FormOf(word);
        return form.Length is 1 or 2 && form[0] != '0' && form.ContainsAnyExceptInRange('0', '9') is false;
    }

    private bool ClosesApposition(int word) =>
        word >= tree.Length
        || tree.Is(word, ",")
        || tree.Is(word, ".")
        || tree.Is(word, ";")
        || tree.Is(word, ")")
        || tree.Is(word, "-")
        || tree.Is(word, "\u2013")
        || tree.Is(word, "\u2014")
        || tree.Is(word, "and")
        || tree.Is(word, "from")
        || tree.Is(word, "of");

    // "Ann Hill (left), 33"
    private int BeforeBracket(int comma)
    {
        var open = comma - LongestAside;
        return tree.Is(comma - 1, ")") && tree.Is(open, "(") ? open : comma;
    }

    // The head of a name that ends before a word; null where there is none. One word alone could be a place, so it must not
    // follow a preposition.
    private int? NameBefore(int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && (IsNameWord(start - 1) || (start == end && EndsName(start - 1))))
        {
            start--;
        }

        var isAlone = end - start == 1;
        if (end == start || (isAlone && (start == 0 || tree[start - 1].Tag.PartOfSpeech is PartOfSpeech.Adposition)))
        {
            return null;
        }

        var head = start;
        for (var i = end - 1; i >= start; i--)
        {
            head = tree[i].Head < start || tree[i].Head >= end ? i : head;
        }

        return head;
    }

    // "the shooting of her daughter, 5": a noun for one person, where a parser gave the age to the shooting.
    private int? PersonBefore(int end)
    {
        var word = end - 1;
        var (ages, roles) = (EnglishLanguage.Instance.Ages, EnglishLanguage.Instance.Roles);
        return
            tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: not Number.Plural }
            && (
                ages.General.Contains(tree.FormOf(word))
                || ages.Masculine.Contains(tree.FormOf(word))
                || ages.Feminine.Contains(tree.FormOf(word))
                || roles.Relatives.Contains(tree.FormOf(word))
            )
            ? word
            : null;
    }

    // "III" is tagged as a number.
    private bool EndsName(int word) =>
        tree.Is(word, "II") || tree.Is(word, "III") || tree.Is(word, "IV") || tree.Is(word, "Jr.") || tree.Is(word, "Sr.");

    private bool IsNameWord(int word) =>
        tree[word].Tag.PartOfSpeech == PartOfSpeech.ProperNoun
        && char.IsUpper(tree.FormOf(word)[0])
        && !NoNames.Contains(tree.FormOf(word));
}
