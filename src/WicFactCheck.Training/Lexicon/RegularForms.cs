namespace WicFactCheck.Training.Lexicon;

/// <summary>The regular forms of English words by the rules of spelling.</summary>
internal static class RegularForms
{
    /// <summary>The forms that a word of a class would have; some of them may not be used.</summary>
    public static IEnumerable<string> Of(string word, WordClasses wordClass) =>
        wordClass switch
        {
            WordClasses.Noun => [WithS(word)],
            WordClasses.Verb => [WithS(word), WithVowel(word, "ed"), WithIng(word)],
            WordClasses.Adjective => [WithVowel(word, "er"), WithVowel(word, "est")],
            _ => [],
        };

    private static string WithS(string word) =>
        word switch
        {
            _ when EndsInConsonantAndY(word) => word[..^1] + "ies",
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
            _ => word + "s",
        };

    // An ending that begins with e.
    private static string WithVowel(string word, string ending) =>
        word switch
        {
            [.., 'e'] => word + ending[1..],
            _ when EndsInConsonantAndY(word) => word[..^1] + "i" + ending,
            _ when DoublesItsLast(word) => word + word[^1] + ending,
            _ => word + ending,
        };

    private static string WithIng(string word) =>
        word switch
        {
            [.., 'i', 'e'] => word[..^2] + "ying",
            [_, .., not ('e' or 'o' or 'y'), 'e'] => word[..^1] + "ing",
            _ when DoublesItsLast(word) => word + word[^1] + "ing",
            _ => word + "ing",
        };

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    // A word of one syllable that ends in one vowel and one consonant.
    private static bool DoublesItsLast(string word) =>
        word.Length > 2
        && !IsVowel(word[^1])
        && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word[^2])
        && !IsVowel(word[^3])
        && word[..^2].All(letter => !IsVowel(letter));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
