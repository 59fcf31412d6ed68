using FuzzySharp;
using WicFactCheck.Languages;

namespace WicFactCheck.Findings.Checks;

/// <summary>Tells whether two words of names are one word, once misspelt or mistaken.</summary>
internal static class Misspelling
{
    /// <summary>FuzzySharp's score, of 100, from which on two words are looked at letter by letter.</summary>
    private const int Proposed = 70;

    /// <summary>The shortest word in which a letter may stand for another: shorter ones are too often two names.</summary>
    private const int Replaceable = 5;

    /// <summary>The shortest word in which two letters may be wrong.</summary>
    private const int Long = 7;

    /// <summary>The shortest word that is hardly another name with a letter more or less inside.</summary>
    private const int Typed = 6;

    private const int Shortest = 3;

    /// <summary>Whether one folded word is the other with a letter too many, too few, in another's place or swapped.</summary>
    public static bool Is(string one, string other) =>
        one != other
        && Math.Min(one.Length, other.Length) >= Shortest
        && one[0] == other[0]
        && !IsInNumber(one, other)
        && Fuzz.Ratio(one, other) >= Proposed
        && (IsClose(one, other) || (Math.Min(one.Length, other.Length) >= Long && Levenshtein.EditDistance(one, other) == 2));

    /// <summary>The same, by one letter alone.</summary>
    public static bool IsOfOneLetter(string one, string other) => Is(one, other) && IsClose(one, other);

    /// <summary>Whether one letter of a word stands for another in a word so short that it may as well be another name.</summary>
    public static bool IsOfShortWord(string one, string other) =>
        one.Length == other.Length
        && one.Length == Replaceable - 1
        && one[0] == other[0]
        && Levenshtein.EditDistance(one, other) == 1;

    /// <summary>
    /// Whether a letter within one of two long folded words was left out, put in or swapped with the next one: what fingers do to
    /// a name, and what seldom makes another one in the same story.
    /// </summary>
    public static bool IsTyped(string one, string other) =>
        one != other
        && MayBeTyped(one)
        && MayBeTyped(other)
        && one[0] == other[0]
        && one[^1] == other[^1]
        && !IsOtherTransliteration(one, other)
        && (
            one.Length == other.Length
                ? IsSwapped(one, other)
                : Math.Abs(one.Length - other.Length) == 1 && Levenshtein.EditDistance(one, other) == 1
        );

    /// <summary>Whether two folded words are one, misspelt in any of these ways or without the ending of a plural.</summary>
    public static bool MayBeOne(string one, string other) => Is(one, other) || IsTyped(one, other) || IsInNumber(one, other);

    /// <summary>Whether a folded word is so long, and is one, that a letter within it may have been mistyped.</summary>
    public static bool MayBeTyped(string word) => word.Length >= Typed && !word.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether two folded words look alike, and neither is short for the other.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <param name="least">FuzzySharp's score, of 100, that they have at least.</param>
    public static bool IsAlike(string one, string other, int least) =>
        one != other
        && Math.Min(one.Length, other.Length) >= Shortest
        && one[0] == other[0]
        && !IsShortFor(one, other)
        && !IsShortFor(other, one)
        && Fuzz.Ratio(one, other) >= least;

    /// <summary>Whether one folded first name may be short for the other: "j" or "tom" for "thomas".</summary>
    public static bool MayBeShortFor(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal)
        || other.StartsWith(one, StringComparison.Ordinal)
        || IsShortFor(one, other)
        || IsShortFor(other, one);

    /// <summary>Whether one folded first name is the beginning of the other: "col" of "colin".</summary>
    public static bool IsCutOff(string one, string other) =>
        one.Length >= Shortest && other.Length - one.Length > 1 && other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>Whether two first names may be those of a man and a woman, or of sisters: they differ in a last vowel.</summary>
    public static bool MayBeTwoFirstNames(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return longer.AsSpan(0, longer.Length - 1).SequenceEqual(shorter.AsSpan(0, Math.Min(shorter.Length, longer.Length - 1)))
            && IsVowel(longer[^1])
            && (longer.Length > shorter.Length || IsVowel(shorter[^1]));
    }

    /// <summary>Whether one word is the other with its last letter written twice.</summary>
    public static bool HasDoubledEnd(string one, string other) => one == other + other[^1] || other == one + one[^1];

    private static bool IsClose(string one, string other) =>
        Levenshtein.EditDistance(one, other) == 1
            ? one.Length != other.Length || one.Length >= Replaceable
            : IsSwapped(one, other);

    // "Coel" for "Cole"
    private static bool IsSwapped(string one, string other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        var at = 0;
        while (one[at] == other[at])
        {
            at++;
        }

        return at + 1 < one.Length
            && one[at] == other[at + 1]
            && one[at + 1] == other[at]
            && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
    }

    // "Tom" for "Thomas": its letters, in their order, and not all but one of them.
    private static bool IsShortFor(string one, string other)
    {
        var next = 0;
        foreach (var letter in other)
        {
            next += next < one.Length && one[next] == letter ? 1 : 0;
        }

        return next == one.Length && other.Length - one.Length > 1;
    }

    /// <summary>Whether one of two folded words has the ending of a plural that the other one lacks: "hills".</summary>
    public static bool IsInNumber(string one, string other) => IsPlural(one, other) || IsPlural(other, one);

    private static bool IsPlural(string one, string other) => one == other + "s" || one == other + "es";

    /// <summary>Whether a folded word is that for people of a place: "african" of "africa".</summary>
    public static bool IsDemonym(string word, string place) =>
        word.Length == place.Length + 1
        && word[^1] == 'n'
        && IsVowel(place[^1])
        && word.StartsWith(place, StringComparison.Ordinal);

    /// <summary>
    /// Whether two folded words differ in how a vowel at their end is put into Latin letters, by two of them in one of the
    /// words: "Halvesky", "Halveskiy", "Halveskyy".
    /// </summary>
    public static bool IsOtherTransliteration(string one, string other) =>
        one != other
        && one.TrimEnd(EndingVowels) is { Length: >= Shortest } stem
        && stem == other.TrimEnd(EndingVowels)
        && (one.Length - stem.Length, other.Length - stem.Length) is (1, 2) or (2, 1) or (2, 2);

    private static readonly char[] EndingVowels = ['i', 'j', 'y'];

    /// <summary>Whether two folded words are one as two countries spell it: "harbor" and "harbour".</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <param name="spellings">What is spelt in two ways, each beside the other.</param>
    public static bool IsSpellingOfOtherCountry(string one, string other, WordList spellings)
    {
        var words = spellings.Words;
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            if (
                one.Replace(words[i], words[i + 1], StringComparison.Ordinal)
                == other.Replace(words[i], words[i + 1], StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'y';
}
