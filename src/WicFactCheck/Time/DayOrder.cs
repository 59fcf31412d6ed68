using WicFactCheck.Text;

namespace WicFactCheck.Time;

/// <summary>Tells from the rest of a text whether 8/11/2023 is its 8 November or its August 11.</summary>
internal static class DayOrder
{
    /// <summary>
    /// Whether the day comes first: as its other dates in digits have it, else as its dates with names have it; null where none
    /// shows.
    /// </summary>
    public static bool? IsDayFirst(TokenizedText text, TimeWordList? months)
    {
        var (digits, names) = (0, 0);
        for (var i = 0; i + 1 < text.Tokens.Length; i++)
        {
            digits += InDigits(text, i);
            names += WithName(text, i, months);
        }

        return digits != 0 ? digits > 0
            : names != 0 ? names > 0
            : null;
    }

    // 1 for "25/12/2023", -1 for "12/25/2023", 0 where both orders are possible.
    private static int InDigits(TokenizedText text, int i) =>
        i + 4 < text.Tokens.Length
        && text[i + 1] is "/" or "-"
        && text[i + 3] is "/" or "-"
        && IsDay(text.Tokens[i])
        && IsDay(text.Tokens[i + 2])
            ? (text.Tokens[i].Number > 12 ? 1 : 0) - (text.Tokens[i + 2].Number > 12 ? 1 : 0)
            : 0;

    // 1 for "25 December", -1 for "December 25".
    private static int WithName(TokenizedText text, int i, TimeWordList? months) =>
        IsDay(text.Tokens[i]) && IsMonth(text.Tokens[i + 1], months) ? 1
        : IsMonth(text.Tokens[i], months) && IsDay(text.Tokens[i + 1]) ? -1
        : 0;

    private static bool IsDay(Token token) => token is { Kind: TokenKind.Number, Length: <= 2, Number: >= 1 and <= 31 };

    private static bool IsMonth(Token token, TimeWordList? months) =>
        token is { Kind: TokenKind.Word, Case: not TokenCase.Lower } && months is not null && months.ById.ContainsKey(token.Id);
}
