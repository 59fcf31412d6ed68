using System.Collections.Immutable;
using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>A name in one spelling, with the places where it stands.</summary>
/// <param name="places">Where it stands, in the order of the articles and their texts; at least one.</param>
internal sealed class SpeltName(ImmutableArray<NamePlace> places)
{
    /// <summary>The shortest word in which a slip is one though nothing shows that the name is a person's.</summary>
    private const int LongName = 6;

    /// <summary>FuzzySharp's score, of 100, from which on two surnames look alike.</summary>
    private const int AlikeSurnames = 60;

    /// <summary>FuzzySharp's score from which on two first names look alike.</summary>
    private const int AlikeFirstNames = 50;

    /// <summary>The letters with which two surnames begin alike.</summary>
    private const int SharedBeginning = 3;

    /// <summary>The length of first names that two people of one story seldom have.</summary>
    private const int RareFirstName = 7;

    /// <summary>The shortest word of a name that may lack the ending of a plural by a slip.</summary>
    private const int ShortestInNumber = 4;

    /// <summary>The most initials that stand for first names.</summary>
    private const int MostInitials = 3;

    public ImmutableArray<NamePlace> Places { get; } = places;

    /// <summary>Its words, folded.</summary>
    public ImmutableArray<string> Words { get; } = places[0].Words;

    /// <summary>What shows that it is a person's.</summary>
    public Personhood Evidence { get; } = places.Max(place => place.Evidence);

    /// <summary>Whether it stands in an article that has another name, too.</summary>
    public bool IsBeside(SpeltName other) =>
        Places.Any(place => other.Places.Any(beside => beside.Mentions.Document == place.Mentions.Document));

    /// <summary>Whether it stands in one sentence with another name, so that they are told apart.</summary>
    public bool IsToldApartFrom(SpeltName other) =>
        Places.Any(place =>
            other.Places.Any(beside => beside.Mentions.Document == place.Mentions.Document && beside.Sentence == place.Sentence)
        );

    /// <summary>
    /// Whether one article may have mistaken the name of a person of some role that another article knows: the first or the last
    /// name is the same, the other one looks alike, and no article knows both.
    /// </summary>
    public bool MayBeMistakenFor(SpeltName other) =>
        (Evidence == Personhood.Told || other.Evidence == Personhood.Told)
        && !SharesHalf(other)
        && !HaveOtherMiddles(other)
        && (
            (Words[0] == other.Words[0] && Words[0].Length > 1 && Misspelling.IsAlike(Words[^1], other.Words[^1], AlikeSurnames))
            || (
                Words[^1] == other.Words[^1]
                && Misspelling.IsAlike(Words[0], other.Words[0], AlikeFirstNames)
                && !IsOneGivenName(Words[0], other.Words[0])
            )
            || (
                (Words, other.Words) is ([var first, var one, var last], [var second, var beside, var end])
                && (first, last) == (second, end)
                && Misspelling.IsAlike(one, beside, AlikeFirstNames)
            )
        )
        && !IsBeside(other);

    // "Ada Jane Halvers" and "Ada Therese Halvern" are told apart by two words.
    private bool HaveOtherMiddles(SpeltName other) =>
        Words.Length == other.Words.Length
        && (Words[0] != other.Words[0] || Words[^1] != other.Words[^1])
        && Words[1..^1].Zip(other.Words[1..^1]).Any(pair => pair.First != pair.Second && !IsInitial(pair.First, pair.Second));

    /// <summary>Whether the two end with one word.</summary>
    public bool HasSurnameOf(SpeltName other) => Words[^1] == other.Words[^1];

    /// <summary>Whether the two begin with one word, and neither surname is a half of the other: "Velt", "Velt-Osei".</summary>
    public bool HasFirstNameOf(SpeltName other) =>
        Words[0] == other.Words[0]
        && !Misspelling.MayBeShortFor(Words[^1], other.Words[^1])
        && !Places[0].Parts[^1].Intersect(other.Places[0].Parts[^1], StringComparer.Ordinal).Any();

    /// <summary>Whether one of the two is told to be a relative, or a predecessor, and the other isn't, or another one.</summary>
    public bool IsRelativeOf(SpeltName other) =>
        HasSurnameOf(other)
        && !Places
            .Select(place => place.Relative)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(other.Places.Select(place => place.Relative).OfType<string>());

    // A grandfather and a son of one surname
    private bool AreOtherRelatives(SpeltName other)
    {
        var (one, beside) = (
            Places.Select(place => place.Relative).OfType<string>().ToList(),
            other.Places.Select(place => place.Relative).OfType<string>().ToList()
        );
        return one.Count > 0 && beside.Count > 0 && !one.Intersect(beside, StringComparer.Ordinal).Any();
    }

    /// <summary>
    /// Whether the first names are one, the last ones begin alike, and both people are told to be of one body: "of the union",
    /// "who represents the union".
    /// </summary>
    public bool IsOfOneBody(SpeltName other) =>
        Words[0] == other.Words[0]
        && Words[^1].AsSpan().CommonPrefixLength(other.Words[^1]) >= SharedBeginning
        && Places.Any(place => other.Places.Any(beside => place.Bodies.Intersect(beside.Bodies, StringComparer.Ordinal).Any()));

    /// <summary>Whether the word in which the two differ begins with one letter and looks alike, or shares a half.</summary>
    public bool LooksLike(SpeltName other)
    {
        var (one, beside) = Words[0] == other.Words[0] ? (Words[^1], other.Words[^1]) : (Words[0], other.Words[0]);
        return SharesHalf(other) || Misspelling.IsAlike(one, beside, AlikeFirstNames);
    }

    /// <summary>Whether the two are one name as two countries spell it: "Lantern Center" and "Lantern Centre".</summary>
    public bool IsSpeltForOtherCountry(SpeltName other) =>
        Misspelling.IsSpellingOfOtherCountry(string.Join(' ', Words), string.Join(' ', other.Words), Names.Spellings);

    /// <summary>Whether the two are of two places: "of Quillhaven", "of Porto".</summary>
    public bool IsOfOtherHome(SpeltName other)
    {
        var homes = other.Places.Select(place => place.Home).OfType<string>().ToList();
        return homes.Count > 0
            && Places.Any(place => place.Home is not null)
            && !Places.Any(place => place.Home is { } home && homes.Contains(home));
    }

    // Sisters are Eva-Maria and Eva-Lotta, brothers Min-ho and Min-su.
    private bool SharesHalf(SpeltName other)
    {
        var (one, beside) =
            Words[0] == other.Words[0]
                ? (Places[0].Parts[^1], other.Places[0].Parts[^1])
                : (Places[0].Parts[0], other.Places[0].Parts[0]);
        return one.Length == 2
            && beside.Length == 2
            && (
                (one[0] == beside[0] && !Misspelling.Is(one[1], beside[1]))
                || (one[1] == beside[1] && !Misspelling.Is(one[0], beside[0]))
            );
    }

    /// <summary>
    /// Whether the first or the last name is the same and the other one is another, neither short for it; no article knows both.
    /// </summary>
    public bool HasOtherPart(SpeltName other) =>
        Words.Any(word => !other.Words.Contains(word)) && other.Words.Any(word => !Words.Contains(word)) && HasOtherEnd(other);

    private bool HasOtherEnd(SpeltName other) =>
        Words[0] == other.Words[0]
            ? Words[0].Length > 1 && Words[^1] != other.Words[^1] && !IsBeside(other)
            : HasOtherFirstName(other) && !IsBeside(other);

    /// <summary>
    /// Whether the last name is the same and the first one is another, neither short for it, its initials or a nickname.
    /// </summary>
    public bool HasOtherFirstName(SpeltName other) =>
        Words[0] != other.Words[0]
        && Words[^1] == other.Words[^1]
        && !Misspelling.MayBeShortFor(Words[0], other.Words[0])
        && !AreInitials(other)
        && !IsOneGivenName(Words[0], other.Words[0])
        && !HasNickname(other.Words[0])
        && !other.HasNickname(Words[0])
        && !Misspelling.IsSpellingOfOtherCountry(Words[0], other.Words[0], Names.Spellings);

    /// <summary>Whether the two are one name as two outlets write its ending in other letters: "Halvesky", "Halveskyy".</summary>
    public bool IsTransliteratedAs(SpeltName other) =>
        Words.Length == other.Words.Length
        && Words
            .Zip(other.Words)
            .Where(pair => pair.First != pair.Second)
            .All(pair => Misspelling.IsOtherTransliteration(pair.First, pair.Second));

    // Ida "Spoons" Lindqvist is Spoons Lindqvist.
    private bool HasNickname(string word) => Places.Any(place => place.Nickname == word);

    /// <summary>Whether two folded first names may be one person's: "Bill" and "William", "Col" and "Colin".</summary>
    public bool IsOneGivenName(string one, string other) =>
        Names.GivenNames.AreOne(one, other) || Misspelling.IsCutOff(one, other) || Misspelling.IsCutOff(other, one);

    /// <summary>Whether the first word of one is the initials of the other: "A.J. Halvers" and "Ada Jane Halvers".</summary>
    private bool AreInitials(SpeltName other) => AreInitials(Words[0], other.Words) || AreInitials(other.Words[0], Words);

    // Not all first names have to be told, so "A.J." may be "Ada" as well.
    private static bool AreInitials(string word, ImmutableArray<string> name)
    {
        var initials = word.Where(char.IsLetter).ToList();
        return initials.Count is > 1 and <= MostInitials
            && name.Length > 1
            && name[0].Length > initials.Count
            && name.Take(name.Length - 1).Zip(initials).All(pair => pair.First is [var first, ..] && first == pair.Second);
    }

    private NameTerms Names => Places[0].Mentions.Document.Text.Language.Names;

    private AddressTerms Addresses => Places[0].Mentions.Document.Text.Language.Addresses;

    /// <summary>
    /// Whether the two are one name but for a slip in one word, or a letter in each of two; a middle name may be left out.
    /// </summary>
    public bool MayBe(SpeltName other)
    {
        var different = NameAlignment.Of(Words, other.Words).FindAll(pair => !IsInitial(pair.One, pair.Other));
        return (different is [var (word, slip)] && MayBe(other, word, slip)) || IsTwiceMisspelt(other, different);
    }

    /// <summary>Whether one of the two stands within the other but for a slip: "Larsh School", "Ada Larch School".</summary>
    public bool MayBeWithin(SpeltName other) =>
        NameAlignment
            .Within(Words, other.Words)
            .Any(different =>
                different is [var (word, slip)]
                && MayBe(other, word, slip)
                && !Misspelling.IsOtherTransliteration(word, slip)
                && word.Replace(" ", "", StringComparison.Ordinal) != slip.Replace(" ", "", StringComparison.Ordinal)
            );

    private bool MayBe(SpeltName other, string word, string slip) =>
        !SharesHalf(other)
        && !IsCutOffOf(other)
        && !other.IsCutOffOf(this)
        && (IsSlip(word, slip, other) || IsInOtherNumber(word, slip, other))
        && !AreOtherRelatives(other)
        && !((word == Words[0] || slip == other.Words[0]) && Misspelling.MayBeTwoFirstNames(word, slip))
        && !(word != Words[^1] && IsOneGivenName(word, slip));

    // "Larch Garden Flats" and "Larch Gardens Flats"; at the end of a name, "Larch Lake" and "Larch Lakes" may be two things.
    private bool IsInOtherNumber(string word, string slip, SpeltName other) =>
        Words.Length == other.Words.Length
        && word.Length >= ShortestInNumber
        && Misspelling.IsInNumber(word, slip)
        && !IsOffice(word)
        && !IsOffice(slip)
        && word != Words[0]
        && word != Words[^1];

    // "Ada T. Lindqvist", "Ada Therese Lindqvist"
    private bool IsInitial(string one, string other) =>
        (one.Length == 1 || other.Length == 1) && one[0] == other[0] && one != Words[0] && one != Words[^1];

    // "Ada Lindqvist" and "Adda Lindqvvist"
    private bool IsTwiceMisspelt(SpeltName other, List<(string One, string Other)> different) =>
        different.Count == 2
        && Words.Length == 2
        && other.Words.Length == 2
        && (Evidence > Personhood.None || other.Evidence > Personhood.None)
        && (!Misspelling.MayBeTwoFirstNames(Words[0], other.Words[0]) || Misspelling.HasDoubledEnd(Words[0], other.Words[0]))
        && different.TrueForAll(pair => Misspelling.IsOfOneLetter(pair.One, pair.Other));

    // A heading may be cut off in its last word.
    private bool IsCutOffOf(SpeltName other) =>
        Places.All(place => place.IsAtEnd) && other.Words[^1].StartsWith(Words[^1], StringComparison.Ordinal);

    // What is no person's has names that differ by a letter more often: streets by numbers, firms by their kinds.
    private bool IsSlip(string word, string other, SpeltName name)
    {
        var isPerson = Evidence > Personhood.None || name.Evidence > Personhood.None;
        return !Misspelling.IsSpellingOfOtherCountry(word, other, Names.Spellings)
            && !(IsOffice(word) && IsOffice(other))
            && (
                isPerson
                    ? Misspelling.Is(word, other) || (IsOfRareFirstName(name) && Misspelling.IsOfShortWord(word, other))
                    : Math.Min(word.Length, other.Length) >= LongName
                        && (Misspelling.IsOfOneLetter(word, other) || (Misspelling.Is(word, other) && IsToldLike(name)))
                        && (Addresses.DirectionOf(word) is null || Addresses.DirectionOf(other) is null)
                        && !Misspelling.IsDemonym(word, other)
                        && !Misspelling.IsDemonym(other, word)
            );
    }

    // What isn't misspelt by one letter is one thing where much the same is told of it.
    private bool IsToldLike(SpeltName other) => WordsBeside(this).Intersect(WordsBeside(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> WordsBeside(SpeltName name) =>
        name.Places.SelectMany(place => Telling.WordsBeside(place.Mentions.Document.Text, place.Tokens));

    // "Lindalou Velt" and "Lindalou Velm"
    private bool IsOfRareFirstName(SpeltName other) => Words[0] == other.Words[0] && Words[0].Length >= RareFirstName;

    // "Transport Minister" and "Transport Ministry"
    private bool IsOffice(string word) => Names.Offices.Contains(word) || Names.Offices.Contains(word.TrimEnd('s'));
}
