using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Tells by its letters, digits and signs what a piece names: "A350-900", "2.0.18", "24-003871", "6144.T".</summary>
internal sealed class PieceReader(DesignationWords words)
{
    private const int LongestTicker = 4;
    private const int LongestTail = 4;

    private readonly CasePiece _references = new(words);

    /// <summary>What the piece names, or null where its numbers may be numbers.</summary>
    public Designation? Read(TokenizedText text, TokenRange piece) =>
        KindOf(text, piece) is { } kind ? new Designation(piece, kind)
        : NameBehindHyphen(text, piece) is { } name ? new Designation(name, DesignationKind.Name)
        : null;

    // "post-9/11", "pre-9/11"
    private TokenRange? NameBehindHyphen(TokenizedText text, TokenRange piece)
    {
        for (var i = piece.First + 2; i < piece.End; i++)
        {
            if (IsHyphen(text, i - 1) && IsNumber(text, i) && words.Names.TryFind(text, i, piece.End - i, out _))
            {
                return piece with { First = i };
            }
        }

        return null;
    }

    private DesignationKind? KindOf(TokenizedText text, TokenRange piece)
    {
        if (words.Names.TryFind(text, piece.First, piece.Length, out _))
        {
            return DesignationKind.Name;
        }

        if (IsVersion(text, piece))
        {
            return DesignationKind.Version;
        }

        if (IsTicker(text, piece) || IsListed(text, piece))
        {
            return DesignationKind.Security;
        }

        if (IsSite(text, piece))
        {
            return DesignationKind.Name;
        }

        if (_references.IsOne(text, piece))
        {
            return DesignationKind.Reference;
        }

        return IsModel(text, piece) ? DesignationKind.Model : null;
    }

    // "1.12.3", "v2.0.18", "v9"; but "24.06.2015" is a date
    private static bool IsVersion(TokenizedText text, TokenRange piece)
    {
        if (
            text.Language.Designators.Versions.Contains(text[piece.First])
            && piece.Length > 1
            && text.Tokens[piece.First + 1].Kind == TokenKind.Number
        )
        {
            return true;
        }

        var dots = 0;
        for (var i = piece.First + 1; i + 1 < piece.End; i++)
        {
            dots += text[i] is "." && IsNumber(text, i - 1) && IsNumber(text, i + 1) ? 1 : 0;
        }

        return dots > 1 && !Piece.IsDate(text, piece);
    }

    // "6144.T", "600842.SS"
    private static bool IsTicker(TokenizedText text, TokenRange piece) =>
        piece.Length == 3
        && text.Tokens[piece.First] is { Kind: TokenKind.Number, Length: >= 4 }
        && text[piece.First + 1] is "."
        && text.Tokens[piece.First + 2] is { Kind: TokenKind.Word, Length: <= LongestTicker } tail
        && (
            tail.Case == TokenCase.Upper
            || (
                tail is { Length: 1, Case: TokenCase.Capitalised }
                && !text.Language.Designators.OneLetter.Contains(text[piece.End - 1])
            )
        );

    // "HK:3017"
    private static bool IsListed(TokenizedText text, TokenRange piece) =>
        piece.Length == 3
        && text.Tokens[piece.First] is { Case: TokenCase.Upper, Length: >= 2 }
        && text[piece.First + 1] is ":"
        && text.Tokens[piece.End - 1].IsPlainNumber;

    // "9lamps.example"
    private static bool IsSite(TokenizedText text, TokenRange piece) =>
        piece.Length > 3
        && IsNumber(text, piece.First)
        && text.Tokens[piece.First + 1].Kind == TokenKind.Word
        && text[piece.First + 2] is "."
        && text.Tokens[piece.First + 3] is { Kind: TokenKind.Word, Case: TokenCase.Lower };

    private bool IsModel(TokenizedText text, TokenRange piece)
    {
        var changes = 0;
        for (var i = piece.First + 1; i < piece.End; i++)
        {
            changes += IsNumber(text, i) != IsNumber(text, i - 1) && IsPart(text, i) && IsPart(text, i - 1) ? 1 : 0;
            if (IsNamed(text, i, piece))
            {
                return true;
            }
        }

        return changes > 2 && !HasUnits(text, piece);
    }

    private static bool IsPart(TokenizedText text, int i) => text.Tokens[i].Kind != TokenKind.Symbol;

    private bool HasUnits(TokenizedText text, TokenRange piece) =>
        Enumerable.Range(piece.First, piece.Length).Any(i => words.Suffixes.Contains(text.Tokens[i].Id));

    private bool IsNamed(TokenizedText text, int i, TokenRange piece) =>
        (text.Tokens[i - 1].Kind, text.Tokens[i].Kind) switch
        {
            (TokenKind.Word, TokenKind.Number) => IsNamedAfterLetters(text, i - 1),
            (TokenKind.Number, TokenKind.Word) => IsNamedBeforeLetters(text, i),
            (TokenKind.Symbol, TokenKind.Number) => i - 2 >= piece.First
                && IsHyphen(text, i - 1)
                && IsNamedBeforeHyphen(text, i - 2),
            (TokenKind.Symbol, TokenKind.Word) => i - 2 >= piece.First
                && IsHyphen(text, i - 1)
                && IsNumber(text, i - 2)
                && i - 2 == piece.First
                && text.Tokens[i] is { Case: TokenCase.Upper, Length: >= 2 } word
                && !IsCommon(word),
            _ => false,
        };

    // "M16", "CO2", "PM2.5"; but "Rs500", "Sept11", "Q3" and "km2"
    private bool IsNamedAfterLetters(TokenizedText text, int i)
    {
        var word = text.Tokens[i];
        return !(words.Currencies.Contains(word.Id) && IsAmount(text, i))
            && !words.Calendar.Contains(word.Id)
            && !(word.Case == TokenCase.Lower && words.Suffixes.Contains(word.Id))
            && !text.Language.Designators.NoNames.Contains(text[i]);
    }

    // "R23bn", "N1,200", "R85 000", "R4.50", "R8,3"; but "R2" and "N95"
    private bool IsAmount(TokenizedText text, int i) =>
        text.Tokens[i].Length > 1
        || text.Tokens[i + 1].Number == Token.Grouped
        || text[i + 1] is [.., '.', _, _] or [.., ',', _, _] or [.., ',', _]
        || (i + 2 < text.Tokens.Length && (words.Scales.Contains(text.Tokens[i + 2].Id) || NumeralReader.IsGroup(text, i + 2)));

    // "5G", "49ers", "7News"; but "10km", "1990s", "3rd", and a blank that is missing
    private bool IsNamedBeforeLetters(TokenizedText text, int i) =>
        text.Language.Designators.NamingEndings.Contains(text[i])
        || (
            (text.Tokens[i].Case == TokenCase.Upper || text.Tokens[i] is { Case: TokenCase.Capitalised, Length: <= LongestTail })
            && (
                text.Tokens[i].Length == 1
                    ? !(text.Language.Designators.UnitLetters.Contains(text[i]) || words.Scales.Contains(text.Tokens[i].Id))
                    : !IsCommon(text.Tokens[i])
            )
        );

    // "MiG-29", "F-16", "covid-19"; but "mid-1990s", "Twenty-20"
    private bool IsNamedBeforeHyphen(TokenizedText text, int i)
    {
        var word = text.Tokens[i];
        var isLetter = word is { Length: 1, Case: not TokenCase.Lower };
        return word.Kind == TokenKind.Word
            && !words.Prefixes.Contains(word.Id)
            && !words.Calendar.Contains(word.Id)
            && !words.Numerals.Contains(word.Id)
            && (isLetter || !words.FunctionWords.Contains(word.Id))
            && (isLetter || !words.Currencies.Contains(word.Id))
            && (isLetter || !words.Suffixes.Contains(word.Id))
            && (word.Case != TokenCase.Lower || word.Id == Vocabulary.Unknown);
    }

    private bool IsCommon(Token word) =>
        words.Suffixes.Contains(word.Id) || words.Calendar.Contains(word.Id) || words.Currencies.Contains(word.Id);

    private static bool IsHyphen(TokenizedText text, int i) => text[i] is "-" or "\u2011";

    private static bool IsNumber(TokenizedText text, int i) => text.Tokens[i].Kind == TokenKind.Number;
}
