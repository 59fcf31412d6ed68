using WicFactCheck.Analysis.Models;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.English;

/// <summary>
/// Finds the dateline before the first sentence of an article: "WESTFIELD, Ohio (AP) —", "Westfield (Reuters) -", "(06/08/16) -".
/// </summary>
internal static class EnglishDateline
{
    private const int Longest = 12;

    /// <summary>How many words the dateline has, with its dash; 0 where a sentence has none.</summary>
    /// <param name="text">The text that the sentence stands in.</param>
    /// <param name="words">Its words.</param>
    public static int LengthOf(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        for (var i = 1; i < Math.Min(words.Length - 1, Longest); i++)
        {
            if (EndsBrackets(text, words, i) && BeginsSentence(FormOf(text, words[i + 1])))
            {
                return i + 1;
            }

            if (IsDash(text, words[i]) && IsSpaced(text, words[i]))
            {
                return IsPlace(text, words[..i]) && BeginsSentence(FormOf(text, words[i + 1])) ? i + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a sentence may begin with a word.</summary>
    public static bool BeginsSentence(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word[0] is '"' or '“' or '\'' or '‘';

    // "WESTFIELD (WXYZ9)", "WESTFIELD (WXYZ 9)": capitals, and one word of capitals in brackets.
    private static bool EndsBrackets(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, int i) =>
        i >= 3
        && text[words[i].Start] == ')'
        && (
            text[words[i - 2].Start] == '('
            || (i >= 4 && text[words[i - 3].Start] == '(' && char.IsAsciiDigit(text[words[i - 1].Start]))
        )
        && (char.IsAsciiDigit(text[words[i - 1].Start]) || char.IsUpper(text[words[i - 1].End - 2]))
        && IsPlace(text, words[..(i + 1)])
        && IsCapitals(FormOf(text, words[0]))
        && words[i + 1].Length > 1
        && char.IsLower(text[words[i + 1].Start + 1]);

    // "—", "--", "––"
    private static bool IsDash(ReadOnlySpan<char> text, TextSpan word)
    {
        Span<char> form = stackalloc char[3 + WordForm.Growth];
        return word.Length <= 3
            && WordForm.Normalise(FormOf(text, word), form) is var length
            && form[..length].ContainsAnyExcept('-') is false;
    }

    // A space before it or after it: no hyphen within a word.
    private static bool IsSpaced(ReadOnlySpan<char> text, TextSpan word) =>
        char.IsWhiteSpace(text[word.Start - 1]) || (word.End < text.Length && char.IsWhiteSpace(text[word.End]));

    // No word in small letters, and capitals throughout at its beginning or brackets at its end.
    private static bool IsPlace(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        foreach (var word in words)
        {
            if (char.IsLower(text[word.Start]))
            {
                return false;
            }
        }

        return IsCapitals(FormOf(text, words[0])) || text[words[^1].Start] == ')';
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.')
            {
                return false;
            }
        }

        return word.Length > 2;
    }

    private static ReadOnlySpan<char> FormOf(ReadOnlySpan<char> text, TextSpan word) => text[word.Start..word.End];
}
