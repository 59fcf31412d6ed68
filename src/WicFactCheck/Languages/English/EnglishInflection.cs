using System.Globalization;

namespace WicFactCheck.Languages.English;

/// <summary>Puts regular endings on English words by the rules of spelling.</summary>
internal static class EnglishInflection
{
    /// <summary>With the s of plurals and of the third person.</summary>
    public static string WithS(string word) =>
        word switch
        {
            _ when EndsInConsonantAndY(word) => word[..^1] + "ies",
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
            _ => word + "s",
        };

    /// <summary>With an ending that begins with e; the last letter isn't doubled.</summary>
    public static string WithVowel(string word, string ending) =>
        word switch
        {
            [.., 'e'] => word + ending[1..],
            _ when EndsInConsonantAndY(word) => word[..^1] + "i" + ending,
            _ => word + ending,
        };

    /// <summary>With "ing"; the last letter isn't doubled.</summary>
    public static string WithIng(string word) =>
        word switch
        {
            [.., 'i', 'e'] => word[..^2] + "ying",
            [_, .., not ('e' or 'o' or 'y'), 'e'] => word[..^1] + "ing",
            _ => word + "ing",
        };

    /// <summary>With its last letter once more, as it stands before endings that begin with a vowel.</summary>
    public static string Doubled(string word) => word + word[^1];

    /// <summary>Whether that is so of all words like it: they have one vowel before one consonant.</summary>
    public static bool DoublesLast(string word) => MayDoubleLast(word) && word[..^2].All(letter => !IsVowel(letter));

    /// <summary>Whether that is so of some words like it: "admitted", but "visited".</summary>
    public static bool MayDoubleLast(string word) =>
        word is [.., var first, var middle, var last]
        && !IsVowel(first)
        && IsVowel(middle)
        && !IsVowel(last)
        && last is not ('w' or 'x' or 'y');

    /// <summary>Whether a word has an ending of verbs already; "themed" has: its stem could as well be "them".</summary>
    private static bool IsInflected(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>
    /// A word with the forms that regular endings make of it; alone where it has such an ending itself, or is none.
    /// </summary>
    public static IEnumerable<string> RegularForms(string word) =>
        word.Length < 3 || !word.All(char.IsLetter) || IsInflected(word)
            ? [word]
            : Inflected(word).Prepend(word).Distinct(StringComparer.Ordinal);

    /// <summary>A place in an order in digits: "21st".</summary>
    public static string Ordinal(int number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (number % 100, number % 10) switch
        {
            (>= 11 and <= 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static IEnumerable<string> Inflected(string word)
    {
        yield return WithS(word);
        yield return WithVowel(word, "ed");
        yield return WithIng(word);
        if (MayDoubleLast(word))
        {
            yield return Doubled(word) + "ed";
            yield return Doubled(word) + "ing";
        }
    }

    private static bool EndsInConsonantAndY(string word) => word is [.., var before, 'y'] && !IsVowel(before);
}
