using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads the numbers of aircraft that are told without their maker: "a 737 Max 8", "the 747-400 freighter".</summary>
internal static class AircraftReader
{
    private const int LengthOfLine = 3;
    private const int LongestVariant = 2;
    private const int VariantTokens = 3;

    /// <summary>The name that begins at a number, or null where none does.</summary>
    public static Designation? Read(TokenizedText text, int i, TokenRange piece, Sentence sentence)
    {
        if (
            text.Tokens[i] is not { IsPlainNumber: true, Length: LengthOfLine } line
            || piece.First != i
            || piece.End >= sentence.End
        )
        {
            return null;
        }

        return piece.Length switch
        {
            1 => WithVariant(text, i, sentence) ?? (IsOneCraft(text, i, sentence) ? Model(i, i + 1) : null),
            // A range goes up, and a result is told of teams.
            VariantTokens
                when text[i + 1] is "-"
                    && text.Tokens[i + 2] is { IsPlainNumber: true } variant
                    && variant.Number < line.Number
                    && IsCraft(text, piece.End) => Model(i, piece.End),
            _ => null,
        };
    }

    // "737 Max 8", "787 Dreamliner"
    private static Designation? WithVariant(TokenizedText text, int i, Sentence sentence)
    {
        if (text.Tokens[i + 1].Case == TokenCase.Lower || !text.Language.Designators.Variants.ContainsInAnyCase(text[i + 1]))
        {
            return null;
        }

        var isNumbered = i + 2 < sentence.End && text.Tokens[i + 2] is { IsPlainNumber: true, Length: <= LongestVariant };
        return Model(i, isNumbered ? i + 3 : i + 2);
    }

    // "a 737 jet"; but "the 737 jets" may be so many
    private static bool IsOneCraft(TokenizedText text, int i, Sentence sentence) =>
        i > sentence.First
        && (
            text.Language.Numbers.Articles.Contains(text[i - 1])
            || text.Language.Designators.Article.ContainsInAnyCase(text[i - 1])
        )
        && IsCraft(text, i + 1)
        && !text.Language.Endings.MayBePlural(text[i + 1]);

    private static bool IsCraft(TokenizedText text, int i) => text.Language.Designators.Craft.ContainsInAnyCase(text[i]);

    private static Designation Model(int first, int end) => new(new TokenRange(first, end), DesignationKind.Model);
}
