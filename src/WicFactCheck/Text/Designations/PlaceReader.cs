using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Text.Designations;

/// <summary>Reads the numbers of houses, blocks and streets: "412 Larch Street", "the 2700 block", "14th Street".</summary>
internal sealed class PlaceReader(DesignationWords words)
{
    private const int LongestStreet = 4;
    private const int LongestShort = 3;
    private const int LongestHouseNumber = 5;

    /// <summary>The number that begins at a token, or null where it is none of a place.</summary>
    public Designation? Read(TokenizedText text, int i, TokenRange piece, Sentence sentence)
    {
        if (text.Tokens[i] is not { Kind: TokenKind.Number, Number: >= 0 or Token.Grouped })
        {
            return null;
        }

        var end = AfterNumber(text, i, piece);
        if (IsBlock(text, end, sentence) || IsBox(text, i, sentence) || IsCorner(text, i, end, sentence))
        {
            return Place(i, end);
        }

        if (!IsHouseNumber(text, i) || IsOfClock(text, i + 1) || IsOfClock(text, end))
        {
            return null;
        }

        return IsGridStreet(text, end, sentence) ? Place(i, end + 2)
            : StreetAfter(text, i, end, sentence) ? Place(i, end)
            : null;
    }

    /// <summary>
    /// A corner whose first street has an ordinal for its name, "at Third and Vine", or such a street alone, "along Tenth"; null
    /// where there is none.
    /// </summary>
    /// <remarks>In running text, an ordinal with a capital is a name, and gives nothing a place in an order.</remarks>
    public Designation? Corner(TokenizedText text, int i, Sentence sentence)
    {
        if (
            !words.Ordinals.Contains(text.Tokens[i].Id)
            || !Capitals.IsMarked(text, i, sentence)
            || Capitals.IsTitle(text, sentence)
            || text.Tokens[i - 1] is not { Kind: TokenKind.Word, Case: TokenCase.Lower }
        )
        {
            return null;
        }

        return i + 2 < sentence.End && IsOtherStreet(text, i + 1) ? Corner(i, i + 3)
            : IsStreetAlone(text, i, sentence) ? Corner(i, i + 1)
            : null;
    }

    // "along Tenth", but "on Third and Ninth days", "near Fifth Chapel"
    private static bool IsStreetAlone(TokenizedText text, int i, Sentence sentence) =>
        text.IsOneOf(i - 1, text.Language.Designators.BeforeStreets)
        && !Capitals.IsMarked(text, i + 1, sentence)
        && !(i + 1 < sentence.End && text.Language.Designators.Joiners.Contains(text[i + 1]));

    // "7/23 Wattle Crescent", "12B Quarry Lane", "14th Street"
    private static int AfterNumber(TokenizedText text, int i, TokenRange piece)
    {
        var end = i + 1;
        while (
            end < piece.End
            && (text[end] is "/" or "-" || text.Tokens[end].Kind == TokenKind.Number || text.Tokens[end] is { Length: <= 2 })
        )
        {
            end++;
        }

        return end;
    }

    // "the 2700 block of Harlan Avenue"
    private static bool IsBlock(TokenizedText text, int end, Sentence sentence)
    {
        var noun = end + 1 < sentence.End && text[end] is "-" ? end + 1 : end;
        noun += noun + 1 < sentence.End && text.Language.Designators.BeforeBlock.Contains(text[noun]) ? 1 : 0;
        return noun < sentence.End && text.Language.Designators.Blocks.Contains(text[noun]);
    }

    // "P.O. Box 3310"
    private static bool IsBox(TokenizedText text, int i, Sentence sentence) =>
        i - 2 >= sentence.First
        && text.Language.Designators.Boxes.Contains(text[i - 1])
        && text.IsOneOf(i - 2, text.Language.Designators.Postal);

    // "at 4th and Main"
    private bool IsCorner(TokenizedText text, int i, int end, Sentence sentence) =>
        end == i + 2
        && i > sentence.First
        && end + 1 < sentence.End
        && text.Language.Numbers.OrdinalEndingsInAnyCase.Contains(text[i + 1])
        && text.IsOneOf(i - 1, text.Language.Designators.BeforeCorners)
        && IsOtherStreet(text, end);

    private bool IsOtherStreet(TokenizedText text, int and) =>
        (text[and] is "&" || text.Language.Numbers.And.Contains(text[and]))
        && text.Tokens[and + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised } street
        && !words.Calendar.Contains(street.Id)
        && !words.Numerals.Contains(street.Id);

    private static bool IsHouseNumber(TokenizedText text, int i) =>
        text.Tokens[i] is { IsPlainNumber: true, Number: > 0, Length: <= LongestHouseNumber };

    // "4 PM CT", "4:15 PM CT" are in no court.
    private static bool IsOfClock(TokenizedText text, int after) =>
        after < text.Tokens.Length && text.Language.Designators.HalfDays.ContainsInAnyCase(text[after]);

    // One or more words with capitals, the last of them a street; "300 Wall Street analysts" are counted.
    private bool StreetAfter(TokenizedText text, int i, int end, Sentence sentence)
    {
        var isYear = text.Tokens[i].Number is >= 1900 and < 2100 && text.IsOneOf(i - 1, text.Language.Designators.BeforeYears);
        for (var k = end; !isYear && k < Math.Min(sentence.End, end + LongestStreet); k++)
        {
            if (text.Tokens[k] is not { Kind: TokenKind.Word, Case: not TokenCase.Lower } word)
            {
                return text.Tokens[k].Kind == TokenKind.Number && k + 1 < sentence.End && IsOrdinalStreet(text, k, sentence);
            }

            if (words.Streets.Contains(word.Id))
            {
                // "No. 2 St. Barbara" is no street: a short word for one has a name before it.
                if (k == i + 1 && word.Length <= LongestShort)
                {
                    return false;
                }

                return k + 1 >= sentence.End
                    || !text.Language.Endings.MayBePlural(text[k + 1])
                    || words.FunctionWords.Contains(text.Tokens[k + 1].Id);
            }
        }

        return false;
    }

    // "1243 20th St."
    private bool IsOrdinalStreet(TokenizedText text, int k, Sentence sentence) =>
        k + 2 < sentence.End && Piece.Touches(text, k + 1) && words.Streets.Contains(text.Tokens[k + 2].Id);

    // "412 E. 105th", "3740 W. 3280 South": streets that have a number for a name
    private static bool IsGridStreet(TokenizedText text, int end, Sentence sentence) =>
        end + 2 < sentence.End
        && text.Language.Designators.Directions.Contains(text[end])
        && text.Tokens[end + 1].Kind == TokenKind.Number
        && (
            text.Language.Designators.Directions.Contains(text[end + 2])
            || (Piece.Touches(text, end + 2) && text.Language.Numbers.OrdinalEndings.Contains(text[end + 2]))
        );

    private static Designation Corner(int first, int end) => new(new TokenRange(first, end), DesignationKind.Corner);

    private static Designation Place(int first, int end) => new(new TokenRange(first, end), DesignationKind.Place);
}
