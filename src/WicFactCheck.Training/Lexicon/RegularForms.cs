using WicFactCheck.Languages.English;

namespace WicFactCheck.Training.Lexicon;

/// <summary>The regular forms of English words by their classes.</summary>
internal static class RegularForms
{
    /// <summary>The forms that a word of a class would have; some of them may not be used.</summary>
    public static IEnumerable<string> Of(string word, WordClasses wordClass)
    {
        var stem = EnglishInflection.DoublesLast(word) ? EnglishInflection.Doubled(word) : word;
        return wordClass switch
        {
            WordClasses.Noun => [EnglishInflection.WithS(word)],
            WordClasses.Verb =>
            [
                EnglishInflection.WithS(word),
                EnglishInflection.WithVowel(stem, "ed"),
                EnglishInflection.WithIng(stem),
            ],
            WordClasses.Adjective => [EnglishInflection.WithVowel(stem, "er"), EnglishInflection.WithVowel(stem, "est")],
            _ => [],
        };
    }
}
