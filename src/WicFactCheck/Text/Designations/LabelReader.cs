using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads the numbers that stand behind what they tell apart: "Highway 17", "sections 420 and 120B".</summary>
internal sealed class LabelReader(DesignationWords words)
{
    private const int LongestCode = 3;
    private const int Reach = 4;

    /// <summary>The numbers behind a label, the first of them in a piece; none where the piece stands behind no label.</summary>
    public IReadOnlyList<Designation> Read(TokenizedText text, TokenRange piece, Sentence sentence)
    {
        if (text[piece.First] is "#" && piece.Length > 1)
        {
            piece = piece with { First = piece.First + 1 };
        }

        if (
            !IsNumber(text, piece)
            || Labelled(text, piece, sentence) is not var (first, label, kind)
            || IsCounted(text, piece, label, sentence)
            || (IsClock(text, piece) && !IsVerse(text, first, label, kind))
        )
        {
            return [];
        }

        var end = AfterBrackets(text, AfterYear(text, piece.End, kind, sentence), sentence);
        var found = new List<Designation> { new(new TokenRange(first, end), kind) };
        while (
            text.Language.Endings.MayBePlural(text[label])
            && Next(text, end, sentence) is { } next
            && !IsCounted(text, next, label, sentence)
        )
        {
            end = AfterBrackets(text, next.End, sentence);
            found.Add(new Designation(next with { End = end }, kind));
        }

        return found;
    }

    // Not "20-minute", "5pm" and "$12".
    private bool IsNumber(TokenizedText text, TokenRange piece)
    {
        var last = text.Tokens[piece.End - 1];
        return text.Tokens[piece.First].Kind != TokenKind.Symbol
            && last.Kind != TokenKind.Symbol
            && !(
                last is { Kind: TokenKind.Word, Case: TokenCase.Lower }
                && (last.Length > 2 || words.Suffixes.Contains(last.Id))
                && !IsLetterOfVersion(text, piece)
            )
            && !Piece.IsDate(text, piece);
    }

    private static bool IsClock(TokenizedText text, TokenRange piece) => piece.Length == 3 && text[piece.First + 1] is ":";

    // "Matthew 5:3"
    private static bool IsVerse(TokenizedText text, int number, int label, DesignationKind kind) =>
        kind == DesignationKind.Reference && label == number - 1 && text.Tokens[label].Case == TokenCase.Capitalised;

    // "firmware 4.08b"
    private bool IsLetterOfVersion(TokenizedText text, TokenRange piece) =>
        piece.Length == 2
        && text.Tokens[piece.End - 1].Length == 1
        && text.Tokens[piece.First].Number == Token.Decimal
        && piece.First > 0
        && words.Labels.TryGetValue(text.Tokens[piece.First - 1].Id, out var kind)
        && kind == DesignationKind.Version;

    // The number with its sign ("No. 17", "# 17", "KD 417"), and what it is the number of.
    private (int First, int Label, DesignationKind Kind)? Labelled(TokenizedText text, TokenRange piece, Sentence sentence)
    {
        var before = piece.First - 1;
        if (NumberSign.Before(text, piece.First, sentence) is { } sign)
        {
            // A sign with any other noun is a place in an order.
            var noun = BeforeBrackets(text, sign, sentence) - 1;
            if (IsNumbered(text, noun, sign, piece, sentence))
            {
                return (sign, noun, DesignationKind.Reference);
            }

            return
                noun >= sentence.First
                && words.Labels.TryGetValue(text.Tokens[noun].Id, out var known)
                && known is DesignationKind.Reference or DesignationKind.Law
                ? (sign, noun, known)
                : null;
        }

        var isMarked = before > sentence.First && text[before] is ":" or "." && Piece.Touches(text, before);
        var label = isMarked ? before - 1 : before;
        if (KindOf(text, label, sentence) is { } kind)
        {
            return (piece.First, label, kind);
        }

        if (CodeBefore(text, piece, sentence) is { } code)
        {
            return (piece.First, code, DesignationKind.Reference);
        }

        if (IsAcronym(text, label, sentence))
        {
            return (piece.First, label, DesignationKind.Security);
        }

        return
            before > sentence.First
            && text.Tokens[before] is { Case: TokenCase.Upper, Length: <= LongestCode }
            && KindOf(text, before - 1, sentence) is { } other
            ? (before, before - 1, other)
            : null;
    }

    // "set the code to 7700", "deed book 1212"
    private static int? CodeBefore(TokenizedText text, TokenRange piece, Sentence sentence)
    {
        var before = piece.First - 1;
        if (before <= sentence.First || piece.Length != 1 || text.Tokens[piece.First] is not { IsPlainNumber: true } number)
        {
            return null;
        }

        var isSet =
            number.Length > LongestCode
            && text.IsOneOf(before, text.Language.Designators.CodeLinks)
            && text.IsOneOf(before - 1, text.Language.Designators.Codes);
        var isOfRegister =
            text.IsOneOf(before, text.Language.Designators.Book) && text.IsOneOf(before - 1, text.Language.Designators.Registers);
        return isSet ? before - 1
            : isOfRegister ? before
            : null;
    }

    // "order number 4477"; but "world number two" and "the number 400 of"
    private bool IsNumbered(TokenizedText text, int noun, int sign, TokenRange piece, Sentence sentence) =>
        noun >= sentence.First
        && text.Tokens[sign].Kind == TokenKind.Word
        && text.Language.Designators.NumberWord.Contains(text[sign])
        && text.Tokens[piece.First].Length >= LongestCode
        && text.Tokens[noun] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word
        && !words.FunctionWords.Contains(word.Id)
        && !text.Language.Endings.MayBePast(text[noun])
        && (
            piece.End >= sentence.End
            || !text.Language.Designators.Of.Contains(text[piece.End])
            || AfterYear(text, piece.End, DesignationKind.Reference, sentence) > piece.End
        );

    // "Writ Petition (Civil) No. 17"
    private static int BeforeBrackets(TokenizedText text, int sign, Sentence sentence) =>
        sign - LongestCode > sentence.First && text[sign - 1] is ")" && text[sign - LongestCode] is "("
            ? sign - LongestCode
            : sign;

    // "in the latest case 14 died" tells no case apart.
    private DesignationKind? KindOf(TokenizedText text, int label, Sentence sentence) =>
        label >= sentence.First
        && words.Labels.TryGetValue(text.Tokens[label].Id, out var kind)
        && !(
            text.Tokens[label].Case == TokenCase.Lower
            && label > sentence.First
            && words.Determiners.Contains(text.Tokens[label - 1].Id)
        )
            ? kind
            : null;

    // "(HKEX: 3017)", "(KLSE 5283)"
    private static bool IsAcronym(TokenizedText text, int i, Sentence sentence) =>
        i > sentence.First
        && text.Tokens[i] is { Case: TokenCase.Upper } name
        && text[i - 1] is "("
        && name.Length >= (text[i + 1] is ":" ? LongestCode : LongestCode + 1);

    // "in one incident 14 people died", "the bill 12 percent of them pay", "the report 2019 was"
    private bool IsCounted(TokenizedText text, TokenRange piece, int label, Sentence sentence)
    {
        var isName =
            text.Tokens[label].Case != TokenCase.Lower
            && label > sentence.First
            && label + 1 < text.Tokens.Length
            && text[label + 1] is not ":";
        if (!isName && piece.Length == 1 && text.Tokens[piece.First] is { Length: 4, Number: >= 1900 and < 2100 })
        {
            return true;
        }

        if (piece.End < sentence.End && (text[piece.End] is "%" || words.Scales.Contains(text.Tokens[piece.End].Id)))
        {
            return true;
        }

        for (var i = piece.End; !isName && i < Math.Min(sentence.End, piece.End + Reach); i++)
        {
            if (
                text.Tokens[i].Kind != TokenKind.Word
                || text.Language.Endings.MayBePast(text[i])
                || text.Language.Endings.MayBeGerund(text[i])
            )
            {
                return false;
            }

            if (
                text.Language.Endings.MayBePlural(text[i])
                || words.PluralNouns.Contains(text.Tokens[i].Id)
                || words.Suffixes.Contains(text.Tokens[i].Id)
            )
            {
                return !words.FunctionWords.Contains(text.Tokens[i].Id);
            }

            if (words.FunctionWords.Contains(text.Tokens[i].Id) && !words.Adjectives.Contains(text.Tokens[i].Id))
            {
                return false;
            }
        }

        return false;
    }

    // "petition 640 of 2018"
    private static int AfterYear(TokenizedText text, int end, DesignationKind kind, Sentence sentence) =>
        kind is DesignationKind.Reference or DesignationKind.Law
        && end + 1 < sentence.End
        && text.Language.Designators.Of.Contains(text[end])
        && text.Tokens[end + 1] is { IsPlainNumber: true, Number: >= 1000 and < 2200 }
            ? end + 2
            : end;

    // "Rule 41(b)", "section 12(3)(a)"
    private static int AfterBrackets(TokenizedText text, int end, Sentence sentence)
    {
        while (
            end + 2 < sentence.End
            && text[end] is "("
            && Piece.Touches(text, end)
            && text.Tokens[end + 1].Length <= LongestCode
            && text[end + 2] is ")"
        )
        {
            end += 3;
        }

        return end;
    }

    // ", 12", "and 120B", "to 14"
    private static TokenRange? Next(TokenizedText text, int end, Sentence sentence)
    {
        var at = end < sentence.End && text[end] is "," ? end + 1 : end;
        at +=
            at < sentence.End && (text.Language.Designators.Joiners.Contains(text[at]) || text[at] is "&" or "-" or "\u2013")
                ? 1
                : 0;
        return at > end && at < sentence.End && text.Tokens[at].Kind == TokenKind.Number
            ? Piece.Around(text, at, new TokenRange(at, sentence.End))
            : null;
    }
}
