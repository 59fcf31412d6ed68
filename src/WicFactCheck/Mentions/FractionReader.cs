using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads shares that are told as parts: "a third of", "by a fifth", "a 12th fewer", "one in five".</summary>
internal sealed class FractionReader(MentionWords words)
{
    /// <summary>The most that a share is told out of: "one in a thousand".</summary>
    private const decimal MostParts = 1000;

    private const int LongestModifier = 3;

    /// <summary>The words of the share that begins at a token and the share of a hundred, or null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isAfterShare">Whether the sentence has told such a share before: "half of the seats and a tenth".</param>
    /// <param name="isTaken">Whether a token has been read as something else.</param>
    public (TokenRange Tokens, decimal Share)? Read(
        TokenizedText text,
        int i,
        Sentence sentence,
        bool isAfterShare,
        Func<int, bool> isTaken
    )
    {
        var found = Part(text, i, sentence, isAfterShare) ?? Ratio(text, i, sentence.End);
        return found is { } share && !Enumerable.Range(i, share.Tokens.Length).Any(isTaken) ? share : null;
    }

    /// <summary>A part of one unit without it, and how much it is: "three-quarters of a" mile, "half an" acre.</summary>
    public (TokenRange Tokens, decimal Part)? OfOne(TokenizedText text, int i, Sentence sentence)
    {
        var (count, part) = Count(text, i, sentence.End);
        if (part >= sentence.End || Parts(text, part, sentence.End) is not var (end, parts) || count >= parts)
        {
            return null;
        }

        var isOf = end < sentence.End && text.Language.Numbers.Of.Contains(text[end]);
        var one = isOf ? end + 1 : end;
        return (isOf || parts == 2) && one + 1 < sentence.End && text.Language.Numbers.Articles.Contains(text[one])
            ? (new TokenRange(i, one + 1), count / parts)
            : null;
    }

    private (TokenRange Tokens, decimal Share)? Part(TokenizedText text, int i, Sentence sentence, bool isAfterShare)
    {
        var (count, part) = Count(text, i, sentence.End);
        if (part >= sentence.End || Parts(text, part, sentence.End) is not var (end, parts) || count >= parts)
        {
            return null;
        }

        var isHyphened = part > i + 1;
        var isHalf = part == i;
        return
            !(isHalf && parts != 2)
            && (
                IsOfWhole(text, end, sentence.End, isHalf, parts)
                || (EndsAt(text, end, sentence.End) && (isHyphened || IsCompared(text, i, sentence) || (isAfterShare && !isHalf)))
                || (isHyphened && count > 1 && !IsMeasured(text, end))
                || (EndsAt(text, end, sentence.End) && count > 1 && IsSaidAgain(text, i, sentence))
                || (EndsAt(text, end, sentence.End) && IsToldToBe(text, i, sentence))
                || (!isHalf && IsComparative(text, end, sentence.End))
            )
            ? (new TokenRange(i, end), Percent(count, parts))
            : null;
    }

    // "a", "two-", "two", or nothing before "half".
    private (decimal Count, int Part) Count(TokenizedText text, int i, int limit)
    {
        if (text.Language.Numbers.Articles.Contains(text[i]))
        {
            return (1m, i + 1);
        }

        return
            text.Tokens[i].Kind == TokenKind.Word
            && words.Numerals.Cardinals.TryGetValue(text.Tokens[i].Id, out var told)
            && told is >= 1 and < 20
            ? (told, AfterHyphen(text, i + 1, limit))
            : (1m, i);
    }

    // "third", "fifths", "12th"
    private (int End, decimal Parts)? Parts(TokenizedText text, int part, int limit)
    {
        if (words.FractionParts.TryGetValue(text.Tokens[part].Id, out var parts))
        {
            return (part + 1, parts);
        }

        return
            part + 1 < limit
            && text.Tokens[part] is { IsPlainNumber: true, Number: > 2 and <= 1000 and var digits }
            && !text.Tokens[part + 1].SpaceBefore
            && text.Language.Numbers.OrdinalEndings.Contains(text[part + 1])
            ? (part + 2, digits)
            : null;
    }

    // "half of the", "half the", "a third of"; not "a quarter of a mile", "half of 2019"
    private bool IsOfWhole(TokenizedText text, int end, int limit, bool isHalf, decimal parts)
    {
        var isOf = end + 1 < limit && text.Language.Numbers.Of.Contains(text[end]);
        var whole = isOf ? end + 1 : end;
        return whole < limit
            && (isOf ? IsWhole(text, whole) : isHalf && parts == 2 && words.WholeOpeners.Contains(text.Tokens[whole].Id));
    }

    // "That is over half", "which was nearly a third"; without "over" it may be a place in an order.
    private bool IsToldToBe(TokenizedText text, int i, Sentence sentence)
    {
        var verb = BeforeModifier(text, i, sentence);
        return verb < i - 1
            && verb - 1 >= sentence.First
            && text.Language.Arithmetic.Is.ContainsInAnyCase(text[verb])
            && text.Language.Arithmetic.That.ContainsInAnyCase(text[verb - 1]);
    }

    // The token before a number and the word that modifies it.
    private int BeforeModifier(TokenizedText text, int i, Sentence sentence)
    {
        for (var length = LongestModifier; length > 0; length--)
        {
            if (i - 1 - length >= sentence.First && words.QuantityModifiers.TryFind(text, i - length, length, out _))
            {
                return i - length - 1;
            }
        }

        return i - 1;
    }

    // "by a third", "by nearly two-fifths", "up a quarter"
    private bool IsCompared(TokenizedText text, int i, Sentence sentence)
    {
        var before = BeforeModifier(text, i, sentence);
        return before >= sentence.First
            && (text.Language.Numbers.By.ContainsAtStart(text[before]) || words.RangeRefusals.Contains(text.Tokens[before].Id));
    }

    // "…, or three quarters,", "that is to say two thirds"
    private static bool IsSaidAgain(TokenizedText text, int i, Sentence sentence) =>
        i - 2 >= sentence.First
        && (
            text.Language.Arithmetic.Say.Contains(text[i - 1])
            || (text.Language.Numbers.Or.Contains(text[i - 1]) && text[i - 2] is ",")
        );

    // "a 12th fewer", "a seventh higher"
    private bool IsComparative(TokenizedText text, int end, int limit) =>
        end < limit && text.Tokens[end].Kind == TokenKind.Word && words.Comparatives.Contains(text.Tokens[end].Id);

    private bool IsMeasured(TokenizedText text, int end) =>
        text.Language.Numbers.Of.Contains(text[end]) || words.Measures.Contains(text, end) || text[end] is "-";

    private bool EndsAt(TokenizedText text, int i, int limit) =>
        i >= limit
        || (text.Tokens[i].Kind == TokenKind.Symbol && text[i] is not "-")
        || (
            words.FunctionWords.Contains(text.Tokens[i].Id)
            && !words.NounAdjectives.Contains(text.Tokens[i].Id)
            && !text.Language.Numbers.AfterFraction.Contains(text[i])
        );

    // "one in five", "one in every five", "three out of ten"; "three of the ten" and "8 out of 10" are left as they are told.
    private (TokenRange Tokens, decimal Share)? Ratio(TokenizedText text, int i, int limit)
    {
        if (
            i + 2 >= limit
            || Number(text, i) is not { } count
            || !(
                text.Language.Numbers.In.Contains(text[i + 1])
                || (text.Language.Numbers.Out.Contains(text[i + 1]) && text.Language.Numbers.Of.Contains(text[i + 2]))
            )
        )
        {
            return null;
        }

        var whole = text.Language.Numbers.Out.Contains(text[i + 1]) ? i + 3 : i + 2;
        whole += whole < limit && text.Language.Numbers.Every.Contains(text[whole]) ? 1 : 0;
        if (whole >= limit || Number(text, whole) is not { } parts || count <= 0 || count >= parts || parts > MostParts)
        {
            return null;
        }

        var isMark =
            text.Language.Numbers.Out.Contains(text[i + 1])
            && text.Tokens[whole].Kind == TokenKind.Number
            && !IsCounted(text, whole + 1, limit);
        return isMark ? null : (new TokenRange(i, whole + 1), Percent(count, parts));
    }

    private static int AfterHyphen(TokenizedText text, int i, int limit) => i < limit && text[i] is "-" or "\u2011" ? i + 1 : i;

    private static bool IsCounted(TokenizedText text, int i, int limit) => i < limit && text.Tokens[i].Kind == TokenKind.Word;

    // A share is of what has a name or is told as a whole; "a third of a mile" is a length.
    private static bool IsWhole(TokenizedText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Word && !text.Language.Numbers.NoWhole.Contains(text[i]);

    private decimal? Number(TokenizedText text, int i)
    {
        if (text.Tokens[i].Kind == TokenKind.Number)
        {
            return text.Tokens[i].IsPlainNumber ? NumeralReader.Digits(text[i]) : null;
        }

        return words.Numerals.Cardinals.TryGetValue(text.Tokens[i].Id, out var told) ? told : null;
    }

    private static decimal Percent(decimal count, decimal parts) => Math.Round(100 * count / parts, 2);
}
