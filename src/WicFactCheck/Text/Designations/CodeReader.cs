using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads code: what stands between backticks ("`head -n 250 log.tsv`"), or is compared or set ("rows = 400").</summary>
internal static class CodeReader
{
    /// <summary>The code that begins at a backtick, or null where the backtick opens none.</summary>
    public static Designation? Read(TokenizedText text, int start, Sentence sentence)
    {
        for (var i = start + 1; i < sentence.End; i++)
        {
            if (text[i] is "`")
            {
                return i > start + 1 && Piece.Touches(text, start + 1) && Piece.Touches(text, i)
                    ? new Designation(new TokenRange(start, i + 1), DesignationKind.Code)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The number at a token that a name in code is compared with or set to, or null where it is none.</summary>
    public static Designation? Compared(TokenizedText text, int i, Sentence sentence)
    {
        var sign = i - 1;
        while (sign > sentence.First && text[sign - 1] is "=" or "<" or ">" or "!" or ":")
        {
            sign--;
        }

        return
            sign > sentence.First
            && text[i - 1] is "=" or "<" or ">"
            && text.Tokens[sign - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 1 }
            ? new Designation(new TokenRange(i, i + 1), DesignationKind.Code)
            : null;
    }
}
