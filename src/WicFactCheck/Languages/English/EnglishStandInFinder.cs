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

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TextSpan> words = words;
    private readonly TreeTerms terms = EnglishLanguage.Instance.Trees;

    /// <summary>Appends the single words among them and ages that are left out, in order.</summary>
    public void FindWords(List<EnglishStandIn> found)
    {
        var ages = new EnglishApposedAges(text, words);
        for (var word = 0; word < words.Length; word++)
        {
            if (word > 0 && LemmaOfHarm(word) is { } lemma && IsPerson(BeforeAdverb(word)))
            {
                found.Add(new EnglishStandIn(word, word + 1, FormOf(word - 1) is "Old" ? "Injured" : "injured", lemma));
            }
            else if (word > 0 && FormOf(word) is "wound" or "wounds" && terms.Weapons.Contains(FormOf(word - 1)))
            {
                found.Add(new EnglishStandIn(word, word + 1, FormOf(word) is "wound" ? "injury" : "injuries", "wound"));
            }
            else if (IsLikeNumber(word))
            {
                var isHeadline = char.IsUpper(FormOf(word)[0]);
                found.Add(new EnglishStandIn(word, word + 1, isHeadline ? "Boy" : "boy", LowerOf(FormOf(word))));
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
            if (WordFor(FormOf(word)) is { } person && FirstOfAge(word) is { } first && !IsBeforeNoun(word, parsed))
            {
                found.Add(new EnglishStandIn(first, word + 1, person, "old"));
            }
        }
    }

    // Headlines have capitals.
    private static string? WordFor(ReadOnlySpan<char> old) =>
        old switch
        {
            "old" => "boy",
            "olds" => "boys",
            "Old" => "Boy",
            "Olds" => "Boys",
            _ => null,
        };

    // Before the noun that it describes: "17-year-old sister", but not "left a 17-year-old dead"; of ages in a list, the last.
    private bool IsBeforeNoun(int old, ReadOnlySpan<ParsedWord> parsed)
    {
        var next = old + 1;
        if (
            FormOf(old) is "olds" or "Olds"
            || next >= words.Length
            || FormOf(next) is "dead"
            || IsParticiple(next, parsed)
            || IsOnlyVerb(next, parsed)
            || IsTime(next, parsed)
            || (FormOf(old) is "Old" && IsVerbOfHeadline(AfterAdverb(next)))
        )
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

    // "A 16-year-old contacted rangers.": without it the sentence would have no verb.
    private bool IsOnlyVerb(int word, ReadOnlySpan<ParsedWord> parsed)
    {
        var noun = parsed[word].Head;
        if (
            noun <= word
            || parsed[noun].Head != ParsedWord.NoHead
            || !EnglishEndings.MayBePast(FormOf(word))
            || FormOf(words.Length - 1) is not "."
        )
        {
            return false;
        }

        foreach (var other in parsed)
        {
            if (other.Head == noun && other.Relation.Relation is Relation.Subject or Relation.Copula or Relation.CaseMarking)
            {
                return false;
            }
        }

        return true;
    }

    // "met a 16-year-old last week", "saw the 16-year-old Sunday"
    private bool IsTime(int word, ReadOnlySpan<ParsedWord> parsed) =>
        EnglishTimeNouns.IsName(FormOf(word))
        || (
            parsed[word].Tag.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Determiner
            && parsed[word].Head == word + 1
            && (parsed[word + 1].Lemma is "day" or "night" || terms.AgeUnits.Contains(FormOf(word + 1)))
        );

    // "teen", unless it only tells of whom the next word is for: "teen girl"
    private bool IsLikeNumber(int word) =>
        EnglishLanguage.Instance.Ages.AsNumber.ContainsAtStart(FormOf(word))
        && (word + 1 >= words.Length || !(IsNoun(FormOf(word + 1)) || IsNoun(FormOf(word + 1).TrimEnd('s'))));

    private string AfterAdverb(int word)
    {
        var lower = LowerOf(FormOf(word));
        return EnglishEndings.MayBeAdverb(lower) && word + 1 < words.Length ? LowerOf(FormOf(word + 1)) : lower;
    }

    // "7-Year-Old Dies", "12-Year-Old Shot", but not "7-Year-Old Girls"
    private bool IsVerbOfHeadline(string lower)
    {
        var groups = EnglishLanguage.Instance.Groups;
        return EnglishEndings.MayBePast(lower)
            || groups.Fates.Contains(lower)
            || (EnglishEndings.IsLikelyPlural(lower) && !IsNoun(lower) && !IsNoun(lower.AsSpan().TrimEnd('s')));
    }

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
        return number >= 0 && IsUnit(FormOf(unit)) && IsNumber(number) && !EndsRange(number) ? number : null;
    }

    private bool IsUnit(ReadOnlySpan<char> form) =>
        terms.AgeUnits.Contains(form) || (char.IsUpper(form[0]) && terms.AgeUnits.Contains(LowerOf(form)));

    private bool EndsRange(int number) =>
        number > 1
        && FormOf(number - 1) is "or" or "to" or "and" or "-" or ","
        && (IsNumber(number - 2) || IsHyphen(number - 2) || FormOf(number - 1) is "-");

    private bool IsNumber(int word)
    {
        var form = FormOf(word);
        var isInDigits = form.Length <= LongestNumber && !form.ContainsAnyExceptInRange('0', '9');
        return isInDigits
            || terms.SmallNumbers.Contains(form)
            || (char.IsUpper(form[0]) && terms.SmallNumbers.Contains(LowerOf(form)));
    }

    private string? LemmaOfHarm(int word) =>
        FormOf(word) switch
        {
            "shot" => "shoot",
            "hurt" => "hurt",
            "hit" when FormOf(word - 1) is "old" => "hit",
            "Shot" when FormOf(word - 1) is "Old" => "shoot",
            "Hurt" or "Hit" when FormOf(word - 1) is "Old" => LowerOf(FormOf(word)),
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
            || form is "old" or "olds" or "Old"
            || IsNoun(form)
            || IsNoun(form.TrimEnd('s'))
            || EndsName(word);
    }

    // "Ann Roe, 31, shot"
    private bool IsApposedAge(int word) => word > 1 && IsNumber(word) && FormOf(word - 1) is ",";

    private bool IsNoun(ReadOnlySpan<char> form)
    {
        var (ages, roles) = (EnglishLanguage.Instance.Ages, EnglishLanguage.Instance.Roles);
        return terms.People.Contains(form)
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
}
