using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>What is written in one piece: tokens that no space divides, without the punctuation around them.</summary>
internal static class Piece
{
    /// <summary>The piece that holds a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token, which is no punctuation.</param>
    /// <param name="within">Where the piece may lie.</param>
    public static TokenRange Around(TokenizedText text, int token, TokenRange within)
    {
        var first = token;
        while (first > within.First && !text.Tokens[first].SpaceBefore && !IsEdge(text[first - 1]))
        {
            first--;
        }

        var end = token + 1;
        while (end < within.End && !text.Tokens[end].SpaceBefore && !IsEdge(text[end]))
        {
            end++;
        }

        while (first < token && text.Tokens[first].Kind == TokenKind.Symbol && text[first] is not ("+" or "#" or "$"))
        {
            first++;
        }

        while (end > token + 1 && text.Tokens[end - 1].Kind == TokenKind.Symbol && text[end - 1] is not "%")
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    /// <summary>Whether a token touches the one before it.</summary>
    public static bool Touches(TokenizedText text, int token) => !text.Tokens[token].SpaceBefore;

    /// <summary>Whether the tokens are a date in digits: "2019-12-05", "05/12/2019", "24.06.15".</summary>
    public static bool IsDate(TokenizedText text, TokenRange range)
    {
        if (range.Length != 5 || !IsLink(text[range.First + 1]) || !IsLink(text[range.First + 3]))
        {
            return false;
        }

        var (first, middle, last) = (text.Tokens[range.First], text.Tokens[range.First + 2], text.Tokens[range.End - 1]);
        return IsSlip(text, range, first, middle, last)
            || middle is { Number: >= 1 and <= 31, Length: <= 2 }
                && (
                    (first is { IsPlainNumber: true, Length: 4 } && last is { Number: >= 1 and <= 31, Length: <= 2 })
                    || (first is { Number: >= 1 and <= 31, Length: <= 2 } && last is { IsPlainNumber: true, Length: 2 or 4 })
                );
    }

    // "on 32/01/2019", "since 2021-13-05": no such day, but what stands before it tells that one was meant.
    private static bool IsSlip(TokenizedText text, TokenRange range, Token first, Token middle, Token last) =>
        (range.First > 1 && text[range.First - 1] is "," ? range.First - 2 : range.First - 1) is >= 0 and var before
        && text.Language.Designators.BeforeDates.Contains(text[before])
        && middle.Length == 2
        && (first.Length, last.Length) is (2, 4) or (4, 2)
        && (first.Length == 4 ? first : last) is { IsPlainNumber: true, Number: >= 1900 and < 2200 };

    private static bool IsLink(ReadOnlySpan<char> token) => token is "-" or "\u2011" or "/" or ".";

    private static bool IsEdge(ReadOnlySpan<char> token) =>
        token
            is "("
                or ")"
                or "["
                or "]"
                or "<"
                or ">"
                or "{"
                or "}"
                or "\""
                or "\u201c"
                or "\u201d"
                or "\u2018"
                or ","
                or ";"
                or "|"
                or "\u2014"
                or "\u2013"
                or "\u2026"
                or "`";
}
