namespace WicFactCheck.Text.Designations;

/// <summary>The sign before the number of anything: "No. 7", "numbers 3 and 4", "# 12".</summary>
internal static class NumberSign
{
    /// <summary>The token of "No.", "number" or "#" before a number, or null where none stands there.</summary>
    public static int? Before(TokenizedText text, int number, Sentence sentence)
    {
        var sign = number - 1;
        sign -= sign > sentence.First && text[sign] is "." && Piece.Touches(text, sign) ? 1 : 0;
        return sign >= sentence.First && IsOne(text, sign) ? sign : null;
    }

    /// <summary>Whether a token is a sign before numbers: "No", "numbers", "#".</summary>
    public static bool IsOne(TokenizedText text, int token) =>
        text.Language.Designators.Signs.ContainsInAnyCase(text[token]) || text[token] is "#" or "\u2116";
}
