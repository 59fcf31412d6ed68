using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads the smaller part of an amount that is told in two units: "4 pounds 60 pence", "6 feet 3 inches".</summary>
internal sealed class CompoundReader(MentionWords words)
{
    private const int FewestPence = 10;
    private const int MostPence = 99;
    private const int InchesInFoot = 12;

    private readonly NumeralFinder _numerals = new(words);
    private readonly UnitReader _units = new(words);

    /// <summary>The token after the smaller part and how much it adds, in the greater unit; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="whole">The greater part.</param>
    /// <param name="isTaken">Whether a token has been read as something else.</param>
    public (int End, decimal Part)? After(TokenizedText text, Sentence sentence, UnitReading whole, Func<int, bool> isTaken)
    {
        var link = whole.Tokens.End;
        var isHyphened = whole.Kind == QuantityKind.Measure && link < sentence.End && text[link] is "-";
        var start =
            isHyphened || (link < sentence.End && (text.Language.Numbers.And.Contains(text[link]) || text[link] is ","))
                ? link + 1
                : link;
        if (start >= sentence.End || whole.Kind is not (QuantityKind.Money or QuantityKind.Measure))
        {
            return null;
        }

        if (whole.Kind == QuantityKind.Measure && start > link && HalfOf(text, sentence, start) is { } half)
        {
            return half;
        }

        var end = _numerals.EndOf(text, start, sentence.End, isTaken);
        if (end == start || NumeralReader.Read(text, new TokenRange(start, end), words.Numerals) is not { } number)
        {
            return null;
        }

        return whole.Kind == QuantityKind.Money
            ? Change(text, sentence, whole, new TokenRange(start, end), number, isLinked: start > link)
            : Smaller(text, sentence, whole, new TokenRange(start, end), number);
    }

    // "a mile and a half"
    private (int End, decimal Part)? HalfOf(TokenizedText text, Sentence sentence, int start) =>
        start + 1 < sentence.End
        && text.Language.Numbers.And.Contains(text[start - 1])
        && text.Language.Numbers.Articles.Contains(text[start])
        && words.Numerals.Fractions.TryGetValue(text.Tokens[start + 1].Id, out var part)
            ? (start + 2, part)
            : null;

    // "60 pence", "and 85 cents", "5 francs 20"
    private (int End, decimal Part)? Change(
        TokenizedText text,
        Sentence sentence,
        UnitReading whole,
        TokenRange numeral,
        decimal number,
        bool isLinked
    )
    {
        if (whole.Factor != 1)
        {
            return null;
        }

        if (numeral.End < sentence.End && words.SubUnits.TryGetValue(text.Tokens[numeral.End].Id, out var many))
        {
            return number < many ? (numeral.End + 1, number / many) : null;
        }

        var isBare =
            !isLinked
            && text.Tokens[whole.Tokens.End - 1].Kind == TokenKind.Word
            && numeral.Length == 1
            && text.Tokens[numeral.First] is { IsPlainNumber: true, Number: >= FewestPence and <= MostPence }
            && (numeral.End >= sentence.End || text[numeral.End] is "," or "." or ";" or ")");
        return isBare ? (numeral.End, number / 100) : null;
    }

    private bool IsFollowedBySmall(TokenizedText text, Sentence sentence, int i) =>
        i >= sentence.End
        || (text.Tokens[i].Kind == TokenKind.Symbol && text.Tokens[i].SpaceBefore == false && text[i] is "," or "." or ";" or ")")
        || words.FunctionWords.Contains(text.Tokens[i].Id);

    // "12 ounces" after "7 pounds"
    private (int End, decimal Part)? Smaller(
        TokenizedText text,
        Sentence sentence,
        UnitReading whole,
        TokenRange numeral,
        decimal number
    )
    {
        // "6-foot-3", "six foot two"
        var isHeight =
            whole.Factor == BodyReader.Foot
            && number < InchesInFoot
            && (
                text[numeral.First - 1] is "-"
                || BodyReader.IsFeetMark(text, numeral.First - 1)
                || (numeral.First == whole.Tokens.End && IsFollowedBySmall(text, sentence, numeral.End))
            );
        var smaller = _units.Read(text, sentence, numeral);
        if (isHeight && smaller.Unit is null)
        {
            return (BodyReader.AfterInchMark(text, sentence, numeral.End), number / InchesInFoot);
        }

        return
            smaller.Kind == QuantityKind.Measure
            && smaller.Unit == whole.Unit
            && smaller.Factor < whole.Factor
            && number * smaller.Factor < whole.Factor
            ? (smaller.Tokens.End, number * smaller.Factor / whole.Factor)
            : null;
    }
}
