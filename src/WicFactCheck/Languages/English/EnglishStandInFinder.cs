using System.Collections.Frozen;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Finds words that parsers of news misread because treebanks hardly have them: "17-year-old", which can be an adjective or a
/// person, and "shot" and "hurt" behind a person, which are verbs there.
/// </summary>
internal readonly ref struct EnglishStandInFinder(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
{
    private const int LongestNumber = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbers = LookupOf(
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = LookupOf(
        "year",
        "month",
        "week",
        "day"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People = LookupOf(
        "clerk",
        "cop",
        "deputy",
        "driver",
        "employee",
        "guard",
        "gunman",
        "officer",
        "operator",
        "owner",
        "patient",
        "police",
        "shooter",
        "soldier",
        "teacher",
        "trooper",
        "worker",
        "others"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weapons = LookupOf(
        "bullet",
        "graze",
        "gun",
        "gunshot",
        "knife",
        "shotgun",
        "shrapnel",
        "stab"
    );

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TextSpan> words = words;

    /// <summary>Appends the single words among them and ages that are left out, in order.</summary>
    public void FindWords(List<EnglishStandIn> found)
    {
        var ages = new EnglishApposedAges(text, words);
        for (var word = 1; word < words.Length; word++)
        {
            if (LemmaOfHarm(word) is { } lemma && IsPerson(BeforeAdverb(word)))
            {
                found.Add(new EnglishStandIn(word, word + 1, "injured", lemma));
            }
            else if (FormOf(word) is "wound" or "wounds" && Weapons.Contains(FormOf(word - 1)))
            {
                found.Add(new EnglishStandIn(word, word + 1, FormOf(word) is "wound" ? "injury" : "injuries", "wound"));
            }
            else if (ages.EndOf(word) is { } end)
            {
                found.Add(new EnglishStandIn(word, end, "", ""));
                word = end - 1;
            }
        }
    }

    /// <summary>Appends the ages that are people, in order.</summary>
    /// <param name="parsed">What a parser makes of the sentence.</param>
    /// <param name="found">Where they go.</param>
    public void FindPeople(ReadOnlySpan<ParsedWord> parsed, List<EnglishStandIn> found)
    {
        for (var word = 2; word < words.Length; word++)
        {
            if (FormOf(word) is "old" or "olds" && FirstOfAge(word) is { } first && !IsBeforeNoun(word, parsed))
            {
                found.Add(new EnglishStandIn(first, word + 1, FormOf(word) is "olds" ? "boys" : "boy", "old"));
            }
        }
    }

    // Before the noun that it describes: "17-year-old sister", but not "left a 17-year-old dead"; of ages in a list, the last.
    private bool IsBeforeNoun(int old, ReadOnlySpan<ParsedWord> parsed)
    {
        var next = old + 1;
        if (FormOf(old) is "olds" || next >= words.Length || FormOf(next) is "dead" || IsParticiple(next, parsed))
        {
            return false;
        }

        var describes =
            parsed[next].Relation.Relation is Relation.AdjectivalModifier or Relation.Compound && parsed[next].Head > next;
        return describes
            || parsed[next].Tag.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            || (AgeAfter(next) is { } other && IsBeforeNoun(other, parsed));
    }

    // "the 17-year-old accused of theft": it ends as participles do, and no noun follows.
    private bool IsParticiple(int word, ReadOnlySpan<ParsedWord> parsed) =>
        EnglishEndings.MayBePast(FormOf(word))
        && word + 1 < words.Length
        && (
            parsed[word + 1].Tag.PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Auxiliary
            || EnglishTimeNouns.IsName(FormOf(word + 1))
        );

    // "6-year-old and 8-year-old girls": the age right behind the word that joins two.
    private int? AgeAfter(int joiner)
    {
        for (var old = joiner + 3; FormOf(joiner) is "and" or "or" && old < Math.Min(words.Length, joiner + 6); old++)
        {
            if (FormOf(old) is "old" && FirstOfAge(old) == joiner + 1)
            {
                return old;
            }
        }

        return null;
    }

    // The number of "17-year-old", with its hyphens or without, unless that is the end of a range.
    private int? FirstOfAge(int old)
    {
        var unit = IsHyphen(old - 1) ? old - 2 : old - 1;
        var number = IsHyphen(unit - 1) ? unit - 2 : unit - 1;
        return number >= 0 && Units.Contains(FormOf(unit)) && IsNumber(number) && !EndsRange(number) ? number : null;
    }

    private bool EndsRange(int number) =>
        number > 1
        && FormOf(number - 1) is "or" or "to" or "and" or "-" or ","
        && (IsNumber(number - 2) || IsHyphen(number - 2) || FormOf(number - 1) is "-");

    private bool IsNumber(int word)
    {
        var form = FormOf(word);
        var isInDigits = form.Length <= LongestNumber && !form.ContainsAnyExceptInRange('0', '9');
        return isInDigits || Numbers.Contains(form) || (char.IsUpper(form[0]) && Numbers.Contains(LowerOf(form)));
    }

    private string? LemmaOfHarm(int word) =>
        FormOf(word) switch
        {
            "shot" => "shoot",
            "hurt" => "hurt",
            "hit" when FormOf(word - 1) is "old" => "hit",
            _ => null,
        };

    // "A man fatally shot"
    private int BeforeAdverb(int word) => EnglishEndings.MayBeAdverb(FormOf(word - 1)) ? word - 2 : word - 1;

    private bool IsPerson(int word)
    {
        if (word < 0)
        {
            return false;
        }

        var form = FormOf(word);
        return (form is "," && IsApposedAge(word - 1))
            || form is "old" or "olds"
            || IsNoun(form)
            || IsNoun(form.TrimEnd('s'))
            || EndsName(word);
    }

    // "Ann Roe, 31, shot"
    private bool IsApposedAge(int word) => word > 1 && IsNumber(word) && FormOf(word - 1) is ",";

    private static bool IsNoun(ReadOnlySpan<char> form)
    {
        var (ages, roles) = (EnglishLanguage.Instance.Ages, EnglishLanguage.Instance.Roles);
        return People.Contains(form)
            || (ages.General.Contains(form) && form is not "one")
            || ages.PluralPersons.Contains(form)
            || ages.Masculine.Contains(form)
            || ages.Feminine.Contains(form)
            || roles.Relatives.Contains(form);
    }

    // Two words that begin with capitals: "Ann Roe shot", but not "The Roe shot".
    private bool EndsName(int word) =>
        word > 0 && IsName(FormOf(word)) && IsName(FormOf(word - 1)) && (word > 1 || FormOf(0).Length > LongestNumber);

    private static bool IsName(ReadOnlySpan<char> form) =>
        form.Length > 1 && char.IsUpper(form[0]) && !form[1..].ContainsAnyExceptInRange('a', 'z');

    private bool IsHyphen(int word) => word >= 0 && FormOf(word) is "-";

    private ReadOnlySpan<char> FormOf(int word) => text[words[word].Start..words[word].End];

    private static string LowerOf(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return lower.ToString();
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
