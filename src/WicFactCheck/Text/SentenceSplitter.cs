using System.Collections.Immutable;
using WicFactCheck.Languages;

namespace WicFactCheck.Text;

/// <summary>Finds where sentences end: at a stop that no abbreviation owns, before something that can begin one.</summary>
internal static class SentenceSplitter
{
    /// <summary>A stretch without a stop is cut after so many tokens, so that no stage works on more at once.</summary>
    private const int Longest = 400;

    /// <summary>The letters of a word that is none of an address or a name of a file for sure.</summary>
    private const int ShortestWord = 3;

    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on, all of one block.</summary>
    public static void Split(
        ReadOnlySpan<char> text,
        List<Token> tokens,
        int first,
        int block,
        SentenceWords words,
        ImmutableArray<Sentence>.Builder sentences
    )
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i - start >= Longest)
            {
                sentences.Add(new Sentence(start, i, block));
                start = i;
            }

            if (!EndsSentence(text, tokens, i, words) || IsOfNumber(text, tokens, i, start, words))
            {
                continue;
            }

            var end = AfterClosers(text, tokens, i + 1);
            if (end < tokens.Count && !CanBegin(text, tokens[end]) && !IsGlued(text, tokens, i))
            {
                continue;
            }

            sentences.Add(new Sentence(start, end, block));
            start = end;
            i = end - 1;
        }

        if (start < tokens.Count)
        {
            sentences.Add(new Sentence(start, tokens.Count, block));
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, List<Token> tokens, int i, SentenceWords words)
    {
        var token = tokens[i];
        var last = text[token.End - 1];
        if (token.Kind == TokenKind.Symbol)
        {
            return last is '.' or '!' or '?' or '\u2026' or '\u3002';
        }

        // "at 8 a.m. The doors …": initials end a sentence when a short common word with a capital follows.
        return token.Kind == TokenKind.Word
            && last == '.'
            && token.Length > 2
            && text[token.End - 3] == '.'
            && i + 1 < tokens.Count
            && tokens[i + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised } next
            && words.Openers.Contains(text.Slice(next.Start, next.Length));
    }

    // "the No. 2 seed", "Vol. 14"; but "Was it true? No. 12 people had seen it."
    private static bool IsOfNumber(ReadOnlySpan<char> text, List<Token> tokens, int i, int start, SentenceWords words)
    {
        if (
            i == start
            || i + 1 >= tokens.Count
            || tokens[i + 1].Kind != TokenKind.Number
            || tokens[i].SpaceBefore
            || text[tokens[i].Start] != '.'
        )
        {
            return false;
        }

        var isAnswer = i - 1 == start && start > 0 && text[tokens[start - 1].Start] == '?';
        return !isAnswer && words.StoppedBeforeNumbers.Contains(text.Slice(tokens[i - 1].Start, tokens[i - 1].Length));
    }

    private static int AfterClosers(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        while (
            i < tokens.Count
            && !tokens[i].SpaceBefore
            && tokens[i].Kind == TokenKind.Symbol
            && text[tokens[i].Start] is '"' or '\'' or '\u201d' or '\u2019' or ')' or ']' or '.' or '!' or '?' or '*' or '_'
        )
        {
            i++;
        }

        return i;
    }

    // "he said.The boat": a small word, a stop, and a word with a capital that a space follows.
    private static bool IsGlued(ReadOnlySpan<char> text, List<Token> tokens, int stop) =>
        stop > 0
        && stop + 2 < tokens.Count
        && text[tokens[stop].Start] == '.'
        && !tokens[stop].SpaceBefore
        && tokens[stop - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: >= ShortestWord } word
        && !(word.Start > 0 && text[word.Start - 1] == '.')
        && tokens[stop + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised, SpaceBefore: false }
        && tokens[stop + 2].SpaceBefore;

    private static bool CanBegin(ReadOnlySpan<char> text, Token token) =>
        token.SpaceBefore && (token.Kind != TokenKind.Word || token.Case != TokenCase.Lower || !char.IsLower(text[token.Start]));
}
