using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Tells how tall and how heavy people are from other measures: "5-foot-9 and 160 pounds", "5 feet 10".</summary>
internal static class BodyReader
{
    public const decimal Foot = 0.3048m;

    private const int TallestInFeet = 8;
    private const int InchesInFoot = 12;
    private const int Reach = 6;

    /// <summary>The mark of feet right behind a number, where inches follow it at once: that of 5'10"; else null.</summary>
    public static int? FeetMark(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        var mark = numeral.End;
        return
            mark + 1 < sentence.End
            && IsFeetMark(text, mark)
            && text.Tokens[mark - 1] is { IsPlainNumber: true, Number: > 0 and <= TallestInFeet }
            && text.Tokens[mark + 1] is { IsPlainNumber: true, Number: < InchesInFoot, Length: <= 2 } inches
            && (!inches.SpaceBefore || IsInchMark(text, mark + 2, sentence))
            ? mark
            : null;
    }

    /// <summary>Whether a token is the mark of feet, right behind its number.</summary>
    public static bool IsFeetMark(TokenizedText text, int i) =>
        text[i] is "'" or "\u2019" or "\u2032" && !text.Tokens[i].SpaceBefore;

    /// <summary>The token behind the mark of inches that stands at one; that token itself where none does.</summary>
    public static int AfterInchMark(TokenizedText text, Sentence sentence, int i) =>
        !IsInchMark(text, i, sentence) ? i
        : text[i] is "'" or "\u2019" ? i + 2
        : i + 1;

    // "5'10"", "5'10''"
    private static bool IsInchMark(TokenizedText text, int i, Sentence sentence) =>
        i < sentence.End
        && !text.Tokens[i].SpaceBefore
        && (text[i] is "\"" or "\u201d" or "\u2033" || (i + 1 < sentence.End && IsFeetMark(text, i) && IsFeetMark(text, i + 1)));

    /// <summary>
    /// Whether a length in feet and inches is told as people's heights are, the inches without their name: "6-foot-3".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The feet.</param>
    /// <param name="end">The token behind the inches.</param>
    public static bool IsHeight(TokenizedText text, UnitReading unit, int end) =>
        unit is { Unit: "m", Factor: Foot }
        && end > unit.Tokens.End
        && text.Tokens[unit.Tokens.First] is { Number: > 0 and <= TallestInFeet } or { Kind: TokenKind.Word }
        && !text.Language.Numbers.Inches.Contains(text[end - 1]);

    /// <summary>Whether right before a number somebody's height is told: "5-foot-9 and", "6 feet tall, about".</summary>
    public static bool IsAfterHeight(TokenizedText text, Sentence sentence, int number)
    {
        var i = number - 1;
        var (isTall, isLinked) = (false, false);
        for (; i >= Math.Max(sentence.First, number - Reach) && text.Language.Numbers.AfterHeights.Contains(text[i]); i--)
        {
            isLinked = true;
            isTall |= text.Language.Numbers.Tall.Contains(text[i]);
        }

        if (!isLinked || i <= sentence.First)
        {
            return false;
        }

        if ((text.Tokens[i - 1].IsPlainNumber && text.Language.Numbers.Inches.Contains(text[i])) || IsInchMark(text, i, sentence))
        {
            return true;
        }

        var isInches = text.Tokens[i] is { IsPlainNumber: true, Number: < InchesInFoot } or { Kind: TokenKind.Word };
        var feet = text[i - 1] is "-" ? i - 2 : i - 1;
        return (isInches && feet > sentence.First && (IsFeet(text, feet) || IsFeetMark(text, feet)))
            || (isTall && IsFeet(text, i));
    }

    private static bool IsFeet(TokenizedText text, int i) => text.Language.Numbers.Feet.Contains(text[i]);
}
