using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads how lawyers cite: "§ 263a", "18 U.S.C. § 1344", "[2019] EWHC 1123".</summary>
internal static class LawReader
{
    private const int LongestCourt = 3;

    /// <summary>The citation that begins at a token, or null where none does.</summary>
    public static Designation? Read(TokenizedText text, int i, Sentence sentence)
    {
        if (text[i] is "\u00a7")
        {
            return AfterSign(text, i, sentence);
        }

        return text.Tokens[i].IsPlainNumber
            ? Code(text, i, sentence) ?? Decision(text, i, sentence) ?? Bill(text, i, sentence)
            : null;
    }

    // "§ 263a", "§§ 12 and 13" has its second number left.
    private static Designation? AfterSign(TokenizedText text, int i, Sentence sentence)
    {
        var number = i + 1;
        while (number < sentence.End && text[number] is "\u00a7")
        {
            number++;
        }

        return number < sentence.End && text.Tokens[number].Kind == TokenKind.Number
            ? Cited(i, AfterLetters(text, number + 1, sentence))
            : null;
    }

    // "18 U.S.C. § 1344", "410 U.S. 113"
    private static Designation? Code(TokenizedText text, int i, Sentence sentence)
    {
        var number = i + 2;
        while (number < sentence.End && text[number] is "\u00a7" or ".")
        {
            number++;
        }

        return
            number < sentence.End
            && text.Tokens[i + 1] is { Kind: TokenKind.Word, SpaceBefore: true }
            && text.Language.Designators.LawCodes.Contains(text[i + 1])
            && text.Tokens[number].IsPlainNumber
            ? Cited(i, AfterLetters(text, number + 1, sentence))
            : null;
    }

    // "[2019] EWHC 1123", "(2017) 2 SCC 640"
    private static Designation? Decision(TokenizedText text, int i, Sentence sentence)
    {
        if (
            i == sentence.First
            || !(text[i - 1] is "[" or "(")
            || text.Tokens[i].Length != 4
            || i + 1 >= sentence.End
            || !(text[i + 1] is "]" or ")")
        )
        {
            return null;
        }

        for (var k = i + 2; k < Math.Min(sentence.End, i + 2 + LongestCourt); k++)
        {
            if (text.Tokens[k].IsPlainNumber && text.Tokens[k - 1].Case == TokenCase.Upper)
            {
                return Cited(i, k + 1);
            }
        }

        return null;
    }

    // "S. 1207", which the Senate passed; but "James S. 1207 Quill Street"
    private static Designation? Bill(TokenizedText text, int i, Sentence sentence)
    {
        var isSigned =
            i > sentence.First
            && text.IsOneOf(i - 1, text.Language.Designators.BillSigns)
            && (
                i - 1 == sentence.First
                || text.Tokens[i - 2].Case == TokenCase.Lower
                || text.IsOneOf(i - 2, text.Language.Designators.Lawmaking)
            );
        for (var k = sentence.First; isSigned && k < sentence.End; k++)
        {
            if (text.IsOneOf(k, text.Language.Designators.Lawmaking))
            {
                return Cited(i, i + 1);
            }
        }

        return null;
    }

    private static int AfterLetters(TokenizedText text, int end, Sentence sentence) =>
        end < sentence.End && text.Tokens[end] is { Kind: TokenKind.Word, SpaceBefore: false } ? end + 1 : end;

    private static Designation Cited(int first, int end) => new(new TokenRange(first, end), DesignationKind.Law);
}
