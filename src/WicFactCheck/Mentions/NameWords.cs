using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Tells what the words of a person's name are: "Eva-Maria" is one, and a nickname in its marks is none, as in
/// <c>Ada "Adi" Lindqvist</c>.
/// </summary>
internal static class NameWords
{
    /// <summary>The most words and hyphens of a nickname.</summary>
    private const int LongestNickname = 3;

    /// <summary>The words, in order; a nickname left out.</summary>
    public static ImmutableArray<TokenRange> In(TokenizedText text, TokenRange name)
    {
        var words = ImmutableArray.CreateBuilder<TokenRange>();
        for (var i = name.First; i < name.End; )
        {
            if (NicknameAt(text, i, name.End) is { } nickname)
            {
                i = nickname.End + 1;
                continue;
            }

            var end = i + 1;
            while (end + 1 < name.End && IsHyphenBetween(text, end))
            {
                end += 2;
            }

            words.Add(new TokenRange(i, end));
            i = end;
        }

        return words.DrainToImmutable();
    }

    /// <summary>The name without a nickname.</summary>
    public static string Text(TokenizedText text, TokenRange name) =>
        string.Join(' ', In(text, name).Select(word => text.TextOf(word.First, word.End)));

    /// <summary>The nickname in a name, without its marks, or null.</summary>
    public static TokenRange? NicknameIn(TokenizedText text, TokenRange name) =>
        Enumerable
            .Range(name.First, name.Length)
            .Select(i => NicknameAt(text, i, name.End))
            .FirstOrDefault(found => found is not null);

    /// <summary>The nickname, without its marks, whose opening mark is a token; null where none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The token.</param>
    /// <param name="limit">The token before which the name that goes on behind it ends at the latest.</param>
    public static TokenRange? NicknameAt(TokenizedText text, int mark, int limit)
    {
        if (text.Tokens[mark] is not { Kind: TokenKind.Symbol, SpaceBefore: true } || ClosingOf(text[mark]) is not { } closing)
        {
            return null;
        }

        for (var end = mark + 2; end <= mark + 1 + LongestNickname && end + 1 < limit; end++)
        {
            if (!IsOfNickname(text, end - 1) || text.Tokens[mark + 1].SpaceBefore)
            {
                return null;
            }

            if (!text.Tokens[end].SpaceBefore && text[end] is [var last] && last == closing)
            {
                return text.Tokens[end + 1].SpaceBefore && IsCapitalised(text, end + 1) ? new TokenRange(mark + 1, end) : null;
            }
        }

        return null;
    }

    // "Adi", "Bel-Ami", "A-Bel"
    private static bool IsOfNickname(TokenizedText text, int i) =>
        IsCapitalised(text, i)
        || IsHyphenBetween(text, i)
        || (text.Tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } && IsHyphenBetween(text, i + 1));

    private static bool IsHyphenBetween(TokenizedText text, int i) =>
        text[i] is "-" or "\u2011" && !text.Tokens[i].SpaceBefore && !text.Tokens[i + 1].SpaceBefore;

    private static bool IsCapitalised(TokenizedText text, int i) =>
        text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised };

    private static char? ClosingOf(ReadOnlySpan<char> mark) =>
        mark switch
        {
            "\"" => '"',
            "'" => '\'',
            "\u201c" => '\u201d',
            "\u2018" => '\u2019',
            _ => null,
        };
}
