using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Tells numbers of cases, files and orders by how they are written: "24-003871", "RFP-2022-17".</summary>
internal sealed class CasePiece(DesignationWords words)
{
    private const int LongTail = 5;
    private const int LastMonth = 12;

    /// <summary>Whether the piece is one: "41/22190/23", "2017/0098-B", "978-3-16-148410-0".</summary>
    public bool IsOne(TokenizedText text, TokenRange piece)
    {
        var (links, numbers, capitals, marked) = (0, 0, 0, false);
        for (var i = piece.First; i < piece.End; i++)
        {
            var token = text.Tokens[i];
            var isLink = text[i] is "-" or "\u2011" or "/" or ":" or "#";
            if (!isLink && token.Kind == TokenKind.Symbol)
            {
                return false;
            }

            links += isLink ? 1 : 0;
            numbers += token.Kind == TokenKind.Number ? 1 : 0;
            marked |= i > piece.First && token.Kind == TokenKind.Number && IsSerial(text, i, piece);
            if (token.Kind == TokenKind.Word)
            {
                if (
                    words.Calendar.Contains(token.Id)
                    || (
                        (words.Suffixes.Contains(token.Id) || words.Currencies.Contains(token.Id))
                        && !IsBetweenLinks(text, i, piece)
                    )
                )
                {
                    return false;
                }

                capitals += token.Case != TokenCase.Lower && (token.Length == 1 || token.Case == TokenCase.Upper) ? 1 : 0;
            }
        }

        return IsNumberOfYear(text, piece)
            || IsYearsSerial(text, piece)
            || (links > 0 && numbers > 0 && (marked ? numbers > 1 : capitals > 0 && links > 1 && numbers > 1));
    }

    // The CR of "CR/2021/88" is no crore, unlike that of "12CR-14CR".
    private static bool IsBetweenLinks(TokenizedText text, int i, TokenRange piece) =>
        text.Tokens[i].Case != TokenCase.Lower
        && (i == piece.First || text.Tokens[i - 1].Kind == TokenKind.Symbol)
        && (i + 1 == piece.End || text.Tokens[i + 1].Kind == TokenKind.Symbol);

    // "118/2019", where no month has that number, and "2021-33871", which is no range
    private static bool IsYearsSerial(TokenizedText text, TokenRange piece)
    {
        var first = text[piece.First] is "#" ? piece.First + 1 : piece.First;
        if (piece.End - first != 3)
        {
            return false;
        }

        var link = text[first + 1];
        var (one, other) = (text.Tokens[first], text.Tokens[first + 2]);
        return (link is "/" && one is { IsPlainNumber: true, Number: > LastMonth } && !IsYear(one) && IsYear(other))
            || (link is "-" && IsYear(one) && other is { IsPlainNumber: true, Length: >= LongTail } && other.Number % 100 != 0);
    }

    private static bool IsYear(Token token) => token is { IsPlainNumber: true, Length: 4, Number: >= 1900 and < 2200 };

    // "212/4/2021", which is no day
    private static bool IsNumberOfYear(TokenizedText text, TokenRange piece) =>
        piece.Length == 5
        && text[piece.First + 1] is "/"
        && text[piece.First + 3] is "/"
        && text.Tokens[piece.First].IsPlainNumber
        && text.Tokens[piece.End - 1] is { IsPlainNumber: true, Number: >= 1900 and < 2200 }
        && !Piece.IsDate(text, piece);

    // "003871", and the tail of "22-104551"; "5000-10000" is a range, and "13:02.74" the time of a race
    private static bool IsSerial(TokenizedText text, int i, TokenRange piece) =>
        text.Tokens[i].Number != Token.Decimal
        && (
            (text[i] is ['0', _, _, ..] && text[i - 1] is not ":")
            || (
                text.Tokens[i].Length >= LongTail
                && text.Tokens[piece.First] is { IsPlainNumber: true, Length: <= 2 } or { Kind: TokenKind.Word }
            )
        );
}
