using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Reads shares that are told as parts: "a third of", "two-thirds of", "half the", "one in five", "three out of ten".
/// </summary>
internal sealed class FractionReader(MentionWords words)
{
    /// <summary>The most that a share is told out of: "one in a thousand".</summary>
    private const decimal MostParts = 1000;

    /// <summary>The words of the share that begins at a token and the share of a hundred, or null where none does.</summary>
    public (TokenRange Tokens, decimal Share)? Read(TokenizedText text, int i, Sentence sentence, Func<int, bool> isTaken)
    {
        var found = Part(text, i, sentence.End) ?? Ratio(text, i, sentence.End);
        return found is { } share && !Enumerable.Range(i, share.Tokens.Length).Any(isTaken) ? share : null;
    }

    // "half of the", "half the", "a third of", "one-third of", "two thirds of"; not "a quarter of a mile", "half of 2019"
    private (TokenRange Tokens, decimal Share)? Part(TokenizedText text, int i, int limit)
    {
        var (count, part) =
            text[i] is "a" or "A" ? (1m, i + 1)
            : words.Numerals.Cardinals.TryGetValue(text.Tokens[i].Id, out var told)
            && told is >= 1 and < 10
            && text.Tokens[i].Kind == TokenKind.Word
                ? (told, AfterHyphen(text, i + 1, limit))
            : (1m, i);
        if (
            part >= limit
            || !words.FractionParts.TryGetValue(text.Tokens[part].Id, out var parts)
            || count >= parts
            || (part == i && parts != 2)
        )
        {
            return null;
        }

        var end = part + 1;
        var isOf = end + 1 < limit && text[end] is "of";
        var whole = isOf ? end + 1 : end;
        return whole < limit && (isOf ? IsWhole(text, whole) : parts == 2 && words.WholeOpeners.Contains(text.Tokens[whole].Id))
            ? (new TokenRange(i, end), Percent(count, parts))
            : null;
    }

    // "one in five", "one in every five", "three out of ten"; "three of the ten" and "8 out of 10" are left as they are told.
    private (TokenRange Tokens, decimal Share)? Ratio(TokenizedText text, int i, int limit)
    {
        if (
            i + 2 >= limit
            || Number(text, i) is not { } count
            || !(text[i + 1] is "in" || (text[i + 1] is "out" && text[i + 2] is "of"))
        )
        {
            return null;
        }

        var whole = text[i + 1] is "out" ? i + 3 : i + 2;
        whole += whole < limit && text[whole] is "every" ? 1 : 0;
        if (whole >= limit || Number(text, whole) is not { } parts || count <= 0 || count >= parts || parts > MostParts)
        {
            return null;
        }

        var isMark = text[i + 1] is "out" && text.Tokens[whole].Kind == TokenKind.Number && !IsCounted(text, whole + 1, limit);
        return isMark ? null : (new TokenRange(i, whole + 1), Percent(count, parts));
    }

    private static int AfterHyphen(TokenizedText text, int i, int limit) => i < limit && text[i] is "-" or "\u2011" ? i + 1 : i;

    private static bool IsCounted(TokenizedText text, int i, int limit) => i < limit && text.Tokens[i].Kind == TokenKind.Word;

    // A share is of what has a name or is told as a whole; "a third of a mile" is a length.
    private static bool IsWhole(TokenizedText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Word && text[i] is not ("a" or "an" or "one");

    private decimal? Number(TokenizedText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Number ? (text.Tokens[i].IsPlainNumber ? NumeralReader.Digits(text[i]) : null)
        : words.Numerals.Cardinals.TryGetValue(text.Tokens[i].Id, out var told) ? told
        : null;

    private static decimal Percent(decimal count, decimal parts) => Math.Round(100 * count / parts, 2);
}
