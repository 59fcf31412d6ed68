using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads what stands between backticks: "`head -n 250 log.tsv`".</summary>
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
}
