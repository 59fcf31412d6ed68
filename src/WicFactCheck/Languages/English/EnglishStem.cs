using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>Brings the forms of an English word together: "opened", "opens" and "opening" have one stem.</summary>
/// <remarks>
/// Endings are cut off by rule, in the manner of Harman's S stemmer ("How effective is suffixing?", 1991) with the endings
/// of verbs added. A stem only serves to tell whether two words are the same; it need not be a word.
/// </remarks>
internal static class EnglishStem
{
    private const int LongestWord = 48;

    /// <summary>A number that the forms of a word share, the same in every run.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var length = Math.Min(word.Length, LongestWord);
        word[..length].ToLowerInvariant(letters);
        return Fnv.Of(letters[..Cut(letters[..length])]);
    }

    /// <summary>The stem as letters.</summary>
    public static string TextOf(ReadOnlySpan<char> word)
    {
        var letters = word.ToString().ToLowerInvariant().ToCharArray();
        return new string(letters, 0, Cut(letters));
    }

    // The length of the stem; a final y becomes i in place, so that "city" and "cities" meet.
    private static int Cut(Span<char> word)
    {
        var length = CutPlural(word);
        length = CutVerb(word[..length]);
        if (length > 3 && word[length - 1] == 'e')
        {
            length--;
        }

        if (length > 2 && word[length - 1] == 'y' && !EnglishInflection.IsVowel(word[length - 2]))
        {
            word[length - 1] = 'i';
        }

        return length;
    }

    private static int CutPlural(Span<char> word)
    {
        if (word is [_, _, .., 'i', 'e', 's'])
        {
            word[^3] = 'y';
            return word.Length - 2;
        }

        return word is [_, _, .., 's' or 'x' or 'z' or 'h', 'e', 's'] ? word.Length - 2
            : word is [_, _, .., not ('s' or 'u' or 'i'), 's'] ? word.Length - 1
            : word.Length;
    }

    private static int CutVerb(Span<char> word)
    {
        var length = word switch
        {
            [_, _, _, .., 'i', 'n', 'g'] when HasVowel(word[..^3]) => word.Length - 3,
            [_, _, _, .., 'i', 'e', 'd'] => word.Length - 2,
            [_, _, .., 'e', 'd'] when HasVowel(word[..^2]) => word.Length - 2,
            _ => word.Length,
        };
        var isDouble =
            length < word.Length
            && length > 3
            && word[length - 1] == word[length - 2]
            && word[length - 1] is not ('l' or 's' or 'z' or 'e' or 'o');
        return isDouble ? length - 1 : length;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (EnglishInflection.IsVowel(letter) || letter == 'y')
            {
                return true;
            }
        }

        return false;
    }
}
