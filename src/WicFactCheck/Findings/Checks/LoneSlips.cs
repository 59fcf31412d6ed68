using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>Finds names of one word that are slips of other names.</summary>
/// <param name="names">All names.</param>
/// <param name="mayBeOne">Whether two names may be those of one, by all but their letters.</param>
internal sealed class LoneSlips(List<SpeltName> names, Func<SpeltName, SpeltName, bool> mayBeOne)
{
    /// <summary>How often a name alone that is a slip may stand, however seldom the other one does.</summary>
    private const int MostSlips = 2;

    /// <summary>How often a name that is told by one word alone stands that another one is a slip of.</summary>
    private const int WellKnown = 3;

    /// <summary>The shortest of those, in letters: first names alone are shorter, and alike.</summary>
    private const int ShortestWellKnown = 7;

    /// <summary>How many times as often a name stands as its slips do.</summary>
    private const int TimesAsOften = 2;

    /// <summary>The shortest name alone that may be a slip.</summary>
    private const int ShortestAlone = 4;

    private readonly List<SpeltName> _full = [.. names.Where(name => name.Words.Length > 1)];
    private readonly KnownWords _texts = new();

    /// <summary>
    /// Each slip with the name of somebody in the same article that it is one of, or with the one word that somebody is told by.
    /// </summary>
    public IEnumerable<(SpeltName One, SpeltName Other)> OfPeople()
    {
        var known = _full.SelectMany(name => name.Words).ToHashSet(StringComparer.Ordinal);
        var alone = names
            .Where(name => name.Words is [{ Length: >= ShortestAlone } word] && !known.Contains(word) && !IsOfThing(name))
            .ToList();
        var beside = _full
            .Concat(alone.Where(IsWellKnown))
            .SelectMany((name, i) => name.Places.Select(place => (place.Mentions.Document, Name: name, Order: i)))
            .ToLookup(place => place.Document);
        var often = names.Where(name => name.Words.Length == 1).ToLookup(name => name.Words[0], StringComparer.Ordinal);
        return alone.SelectMany(name =>
            name.Places.SelectMany(place => beside[place.Mentions.Document])
                .DistinctBy(other => other.Order)
                .OrderByDescending(other => other.Name.Places.Length)
                .ThenBy(other => other.Order)
                .Select(other => other.Name)
                .Where(other =>
                    (other.Evidence > Personhood.None || other.Words.Length == 1)
                    && IsSlipOfPart(name, other)
                    && IsSeldom(name, other, often[other.Words[^1]].Sum(lone => lone.Places.Length))
                )
                .Take(1)
                .Select(other => (name, other))
        );
    }

    private static bool IsOfThing(SpeltName name) => name.Places.Any(place => place.IsOfThing);

    // Who is told by one word alone, again and again.
    private static bool IsWellKnown(SpeltName name) =>
        name.Words[0].Length >= ShortestWellKnown
        && name.Places.GroupBy(place => place.Mentions).Any(article => article.Count() >= WellKnown);

    private static bool IsSeldom(SpeltName slip, SpeltName name, int alone) =>
        name.Words.Length == 1
            ? slip.Places.Length * TimesAsOften < name.Places.Length
            : slip.Places.Length <= MostSlips || slip.Places.Length * TimesAsOften <= name.Places.Length + alone;

    private static bool IsSlipOfPart(SpeltName slip, SpeltName name)
    {
        var word = slip.Words[0];
        return name.Words is [var only]
            ? Misspelling.IsOfOneLetter(word, only)
                && !Misspelling.MayBeTwoFirstNames(word, only)
                && !Misspelling.IsDemonym(word, only)
                && !Misspelling.IsDemonym(only, word)
            : Misspelling.Is(word, name.Words[^1])
                || (IsActor(slip, name) && Misspelling.IsOfShortWord(word, name.Words[^1]))
                || (
                    Misspelling.IsOfOneLetter(word, name.Words[0])
                    && !Misspelling.MayBeTwoFirstNames(word, name.Words[0])
                    && !name.IsOneGivenName(word, name.Words[0])
                );
    }

    // "Mayor Ada Velt came. Velm wept."
    private static bool IsActor(SpeltName slip, SpeltName name) =>
        slip.Evidence > Personhood.None && name.Evidence == Personhood.Told;

    /// <summary>
    /// Each long word that is told in two ways, where it stands less often, with a name that has it in the other way.
    /// </summary>
    public IEnumerable<(SpeltName One, SpeltName Other)> OfLongWords()
    {
        var byWord = names
            .SelectMany(name => name.Words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Name: name)))
            .ToLookup(told => told.Word, told => told.Name, StringComparer.Ordinal);
        var typed = TypedWords.Among(byWord.Select(word => word.Key));
        return names
            .Where(name => name.Words.Length == 1 && !IsOfThing(name) && byWord[name.Words[0]].All(other => other == name))
            .SelectMany(name =>
                typed[name.Words[0]]
                    .Where(word =>
                        CountOf(byWord[word]) >= CountOf(byWord[name.Words[0]]) && !AreTwoSpellings(word, name.Words[0])
                    )
                    .SelectMany(word => byWord[word].Select(other => (Word: word, Name: other)))
                    .OrderByDescending(other => other.Name.IsBeside(name))
                    .ThenByDescending(other => other.Name.Evidence)
                    .ThenByDescending(other => other.Name.Places.Length)
                    .Where(other =>
                        !IsOnlyFirst(other.Word, other.Name, name)
                        && !AreTwoPeople(other.Name, name)
                        && mayBeOne(name, other.Name)
                        && !IsCommon(name, other.Word, other.Name)
                    )
                    .Take(1)
                    .Select(other => (name, other.Name))
            );
    }

    // Who is known by one word in one article isn't somebody of another whose first name it is like.
    private static bool IsOnlyFirst(string word, SpeltName name, SpeltName slip) =>
        name.Evidence > Personhood.None && name.Words[^1] != word && !name.IsBeside(slip);

    // "Judge Thomas spoke. Judge Thommas was ill." "Thomas scored. Thommas fell.", but who is known well may be mistyped.
    private static bool AreTwoPeople(SpeltName one, SpeltName other) =>
        (one.Evidence == Personhood.Told && other.Evidence == Personhood.Told)
        || (
            one.Words.Length == 1
            && one.Evidence > Personhood.None
            && other.Evidence > Personhood.None
            && one.IsBeside(other)
            && !IsWellKnown(one)
        );

    private static int CountOf(IEnumerable<SpeltName> names) => names.Sum(name => name.Places.Length);

    // Two first names that are known are those of two people, and two countries may spell one word in two ways.
    private bool AreTwoSpellings(string one, string other) =>
        (IsFirstName(one) && IsFirstName(other)) || Misspelling.IsSpellingOfOtherCountry(one, other, Language.Names.Spellings);

    private bool IsFirstName(string word) => Language.Entities.IsFeminineName(word) || Language.Entities.IsMasculineName(word);

    private Language Language => names[0].Places[0].Mentions.Document.Text.Language;

    // What an article writes in small letters as well is no name by itself.
    private bool IsCommon(SpeltName slip, string word, SpeltName name) =>
        slip
            .Places.Concat(name.Places)
            .Select(place => place.Mentions.Document)
            .Distinct()
            .Any(document => _texts.IsInSmallLetters(document, slip.Words[0]) || _texts.IsInSmallLetters(document, word));
}
