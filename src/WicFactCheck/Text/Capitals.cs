namespace WicFactCheck.Text;

/// <summary>
/// What capitals tell of words: those that running text gives to a word inside a sentence make it part of a name.
/// </summary>
internal static class Capitals
{
    /// <summary>The share of words with a capital from which on a sentence is a title.</summary>
    private const double Titles = 0.85;

    /// <summary>The shortest word that counts.</summary>
    private const int LongWord = 3;

    /// <summary>Whether nearly all words of a sentence have a capital, as in a title, so that a capital tells nothing.</summary>
    public static bool IsTitle(TokenizedText text, Sentence sentence)
    {
        var (capitals, all) = (0, 0);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (
                text.Tokens[i] is { Kind: TokenKind.Word, Length: >= LongWord, Case: var spelling }
                && !text.Language.Sentences.SmallInTitles.Contains(text[i])
            )
            {
                all++;
                capitals += spelling == TokenCase.Lower ? 0 : 1;
            }
        }

        return capitals >= all * Titles;
    }

    /// <summary>Whether a token is a word with a capital that the beginning of its sentence doesn't give it.</summary>
    public static bool IsMarked(TokenizedText text, int token, Sentence sentence) =>
        token > sentence.First
        && token < sentence.End
        && text.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised };
}
