using System.Globalization;
using WicFactCheck.Text;

namespace WicFactCheck.Languages.Identification;

/// <summary>
/// The trigrams of a text's letters, word by word with a blank before and after each, in small letters. Words with a capital are
/// left out: names and titles stand in texts of every language.
/// </summary>
/// <param name="text">The text.</param>
internal ref struct LetterTrigrams(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private bool isInWord;
    private bool isOver;
    private (char First, char Second, char Third) letters;

    /// <summary>The hash of the trigram.</summary>
    public readonly ulong Current => Fnv.Of([letters.First, letters.Second, letters.Third]);

    public readonly LetterTrigrams GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!isInWord && !Begin())
        {
            return false;
        }

        SkipMarks();
        isOver = at >= text.Length || !char.IsLetter(text[at]);
        letters = (letters.Second, letters.Third, isOver ? ' ' : char.ToLowerInvariant(text[at]));
        at += isOver ? 0 : 1;
        isInWord = !isOver;
        return true;
    }

    // Goes to the second letter of the next word that counts.
    private bool Begin()
    {
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
            }
            else if (char.IsLower(text[at]) && (at == 0 || !char.IsDigit(text[at - 1])))
            {
                letters = (default, ' ', text[at]);
                at++;
                isInWord = true;
                return true;
            }
            else
            {
                SkipWord();
            }
        }

        return false;
    }

    private void SkipWord()
    {
        while (at < text.Length && (char.IsLetter(text[at]) || IsMark(text[at])))
        {
            at++;
        }
    }

    private void SkipMarks()
    {
        while (at < text.Length && IsMark(text[at]))
        {
            at++;
        }
    }

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
