using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads the bores of firearms, which tell one from another: ".22 rifle", "a .45", "12-gauge".</summary>
internal static class CalibreReader
{
    private const int LongestNumber = 3;
    private const int Reach = 4;
    private const int LongestModel = 3;

    /// <summary>The bore whose number stands at a token, or null where it is none.</summary>
    public static Designation? Read(TokenizedText text, int i, Sentence sentence)
    {
        if (AfterMillimetres(text, i, sentence) is { } end && HasFirearm(text, end, sentence))
        {
            return Bore(i, end);
        }

        if (text.Language.Designators.BoresInMillimetres.Contains(text[i]) && AfterModel(text, i, sentence) is { } model)
        {
            return Bore(i, model);
        }

        if (IsOfTwo(text, i, sentence) && HasFirearm(text, i + 3, sentence))
        {
            return Bore(i, i + 3);
        }

        if (text.Tokens[i] is not { IsPlainNumber: true, Length: 2 or LongestNumber })
        {
            return null;
        }

        var isDecimal =
            i > sentence.First
            && text[i - 1] is "."
            && Piece.Touches(text, i)
            && (i - 1 == sentence.First || text.Tokens[i - 1].SpaceBefore);
        return isDecimal && (HasFirearm(text, i + 1, sentence) || IsCalledByNumber(text, i, sentence)) ? Bore(i - 1, i + 1)
            : IsHyphened(text, i, sentence) || IsBore(text, i, sentence) ? Bore(i, i + 1)
            : null;
    }

    // "a 9mm pistol", "a 9 mm Quill handgun", "9-millimetre"
    private static int? AfterMillimetres(TokenizedText text, int i, Sentence sentence)
    {
        var unit = i + 1 < sentence.End && text[i + 1] is "-" ? i + 2 : i + 1;
        return
            text.Tokens[i].Kind == TokenKind.Number
            && unit < sentence.End
            && text.Language.Designators.Millimetres.ContainsInAnyCase(text[unit])
            ? unit + 1
            : null;
    }

    // "a 9mm Quill 17", "a 9mm Quill": the token behind the model's number, or behind the unit
    private static int? AfterModel(TokenizedText text, int i, Sentence sentence)
    {
        if (AfterMillimetres(text, i, sentence) is not { } end || !Capitals.IsMarked(text, end, sentence))
        {
            return null;
        }

        var number = end + 1;
        while (number < end + LongestModel && Capitals.IsMarked(text, number, sentence))
        {
            number++;
        }

        return number < sentence.End && text.Tokens[number] is { IsPlainNumber: true, Length: <= LongestNumber }
            ? number + 1
            : end;
    }

    // "40 calibre weapons"
    private static bool IsBore(TokenizedText text, int i, Sentence sentence) =>
        text.Language.Designators.CalibreNumbers.Contains(text[i])
        && i + 1 < sentence.End
        && text.Language.Designators.Bores.ContainsInAnyCase(text[i + 1]);

    // "a 30-30 rifle", "a 30-06 Quill rifle"
    private static bool IsOfTwo(TokenizedText text, int i, Sentence sentence) =>
        i + 2 < sentence.End
        && text.Tokens[i] is { IsPlainNumber: true, Length: 2 }
        && text[i + 1] is "-"
        && text.Tokens[i + 2] is { IsPlainNumber: true, Length: 2, SpaceBefore: false };

    // ".38 Quill & Lamp revolver"
    private static bool HasFirearm(TokenizedText text, int start, Sentence sentence)
    {
        for (var i = start; i < Math.Min(sentence.End, start + Reach); i++)
        {
            if (
                text.Language.Designators.Calibres.ContainsInAnyCase(text[i])
                || text.Language.Designators.Firearms.ContainsInAnyCase(text[i])
            )
            {
                return true;
            }

            if (!(text.Tokens[i] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } || text[i] is "&" or "-"))
            {
                return false;
            }
        }

        return false;
    }

    // "a .45 in his hand"
    private static bool IsCalledByNumber(TokenizedText text, int i, Sentence sentence) =>
        text.Language.Designators.CalibreNumbers.Contains(text[i])
        && i - 2 >= sentence.First
        && text.Language.Designators.Determiners.ContainsInAnyCase(text[i - 2])
        && (
            i + 1 >= sentence.End
            || text[i + 1] is "," or "." or ";"
            || text.Language.Designators.AfterCalibre.Contains(text[i + 1])
        );

    // "12-gauge"
    private static bool IsHyphened(TokenizedText text, int i, Sentence sentence) =>
        i + 2 < sentence.End
        && text[i + 1] is "-"
        && Piece.Touches(text, i + 2)
        && text.Language.Designators.Calibres.Contains(text[i + 2]);

    private static Designation Bore(int first, int end) => new(new TokenRange(first, end), DesignationKind.Model);
}
