using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;

namespace WicFactCheck.Mentions;

/// <summary>Tells where a number begins and ends in a text, and which numbers are none: those of pages and rooms.</summary>
internal sealed class NumeralFinder(MentionWords words)
{
    /// <summary>The token after the number that begins at a token; that token itself where none does.</summary>
    public int EndOf(TokenizedText text, int start, int limit, Func<int, bool> isTaken)
    {
        if (IsLabelled(text, start))
        {
            return start;
        }

        var lead = LeadIn(text, start, limit);
        var end = start + lead;
        while (end < limit && !isTaken(end))
        {
            var token = text.Tokens[end];
            var isNumeral =
                token.Kind == TokenKind.Number
                    ? end == start + lead
                        || (!IsDigits(text, end - 1) && text[end - 1] is not "/" && !IsCardinal(text, end - 1))
                        || (NumeralReader.IsGroup(text, end) && IsGrouped(text, start, end, limit))
                    : (
                        (words.Numerals.Cardinals.ContainsKey(token.Id) || words.Numerals.Ordinals.ContainsKey(token.Id))
                        && (end == start + lead || !IsOther(text, end))
                    ) || (end > start && words.Numerals.Scales.ContainsKey(token.Id));
            if (isNumeral && token.Kind != TokenKind.Symbol)
            {
                end++;
                if (token.Kind == TokenKind.Word && words.Numerals.Ordinals.ContainsKey(token.Id))
                {
                    break;
                }
            }
            else if (end > start && end + 1 < limit && LinkAt(text, start, end, limit) is > 0 and var link)
            {
                end += link;
            }
            else
            {
                break;
            }
        }

        return end > start && (text[end - 1] is "-" || text.Language.Numbers.And.Contains(text[end - 1])) ? end - 1
            : end == start + lead && lead is 1 ? start
            : end;
    }

    private bool IsCardinal(TokenizedText text, int token) => words.Numerals.Cardinals.ContainsKey(text.Tokens[token].Id);

    // "two three-room flats", "12 two-seaters", "four 100-ton cranes", but not "twenty four".
    private bool IsOther(TokenizedText text, int token) =>
        IsDigits(text, token - 1)
        || (
            words.Numerals.Cardinals.TryGetValue(text.Tokens[token - 1].Id, out var before)
            && !(before is >= 20 and <= 90 && IsSmall(text, token))
        );

    // "1 800 boats", but not "the Lantern 737 800" and not "10 100 Ada Lindqvist".
    private static bool IsGrouped(TokenizedText text, int start, int group, int limit)
    {
        while (group + 1 < limit && NumeralReader.IsGroup(text, group + 1))
        {
            group++;
        }

        var isNamed =
            start > 0
            && text.Tokens[start - 1] is { Kind: TokenKind.Word, Case: not TokenCase.Lower }
            && text.Tokens[start].SpaceBefore
            && text.SentenceOf(start).First != start - 1;
        return !isNamed
            && (
                group + 1 >= limit
                || text.Tokens[group + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } or { Kind: TokenKind.Symbol }
            );
    }

    // "hall 3", "page 12"
    private bool IsLabelled(TokenizedText text, int i) =>
        i > 0
        && text.Tokens[i] is { IsPlainNumber: true, Length: <= 3 }
        && text.Tokens[i].SpaceBefore
        && words.LabelNouns.Contains(text.Tokens[i - 1].Id);

    // "a dozen", "half a million"
    private int LeadIn(TokenizedText text, int start, int limit)
    {
        if (start + 1 < limit && text.Language.Numbers.A.ContainsAtStart(text[start]) && IsScale(text, start + 1))
        {
            return 1;
        }

        if (
            start + 2 < limit
            && text.Language.Numbers.Half.ContainsAtStart(text[start])
            && text.Language.Numbers.A.Contains(text[start + 1])
            && IsScale(text, start + 2)
        )
        {
            return 2;
        }

        if (
            start + 3 < limit
            && text.Language.Numbers.A.ContainsAtStart(text[start])
            && IsFraction(text, start + 1)
            && text.Language.Numbers.Of.Contains(text[start + 2])
            && text.Language.Numbers.A.Contains(text[start + 3])
        )
        {
            return 4;
        }

        var isPartOfPoint =
            start + 2 < limit
            && IsFraction(text, start)
            && text.Language.Numbers.A.Contains(text[start + 1])
            && text.Language.Numbers.PointNouns.Contains(text[start + 2]);
        return isPartOfPoint ? 2 : 0;
    }

    private bool IsScale(TokenizedText text, int token) => words.Numerals.Scales.ContainsKey(text.Tokens[token].Id);

    private bool IsFraction(TokenizedText text, int token) => words.Numerals.Fractions.ContainsKey(text.Tokens[token].Id);

    private static bool IsDigits(TokenizedText text, int token) => text.Tokens[token].Kind == TokenKind.Number;

    // How many tokens join what stands before them to what follows, the part of one with its own words; 0 where they don't.
    private int LinkAt(TokenizedText text, int start, int link, int limit)
    {
        if (MixedPart(text, link, limit) is > 0 and var part)
        {
            return part;
        }

        // "hundred-and-six"
        if (
            text[link] is "-"
            && link + 3 < limit
            && text.Language.Numbers.And.Contains(text[link + 1])
            && text[link + 2] is "-"
            && IsScale(text, link - 1)
        )
        {
            return IsSmall(text, link + 3) ? 3 : 0;
        }

        // "two thousand, three hundred and eleven"
        if (text[link] is ",")
        {
            return
                link + 2 < limit
                && text.Tokens[start].Kind == TokenKind.Word
                && words.Numerals.Scales.GetValueOrDefault(text.Tokens[link - 1].Id) >= 1000
                && words.Numerals.Cardinals.ContainsKey(text.Tokens[link + 1].Id)
                && words.Numerals.Scales.GetValueOrDefault(text.Tokens[link + 2].Id) == 100
                ? 1
                : 0;
        }

        return (text[link] is "-" || text.Language.Numbers.And.Contains(text[link])) && IsInnerLink(text, link) ? 1 : 0;
    }

    // "and a half" of "two and a half", "and one-half", "-and-a-half", and the 1/2 of "6 1/2"
    private int MixedPart(TokenizedText text, int link, int limit)
    {
        if (link + 2 < limit && text[link + 1] is "/" && IsPartInDigits(text, link))
        {
            return 3;
        }

        var and = text[link] is "-" ? link + 1 : link;
        if (and + 2 >= limit || !text.Language.Numbers.And.Contains(text[and]) || IsScale(text, link - 1))
        {
            return 0;
        }

        var count = text[and + 1] is "-" ? and + 2 : and + 1;
        if (
            !text.Language.Numbers.AnyArticle.Contains(text[count])
            && !words.Numerals.Cardinals.ContainsKey(text.Tokens[count].Id)
        )
        {
            return 0;
        }

        var part = count + 1 < limit && text[count + 1] is "-" ? count + 2 : count + 1;
        return part < limit && IsFraction(text, part) ? part + 1 - link : 0;
    }

    private static bool IsPartInDigits(TokenizedText text, int i) =>
        text.Tokens[i] is { IsPlainNumber: true, Number: > 0, Length: <= 2, SpaceBefore: true } upper
        && text.Tokens[i - 1].IsPlainNumber
        && text.Tokens[i + 2] is { IsPlainNumber: true, SpaceBefore: false, Number: 2 or 3 or 4 or 5 or 8 or 16 } lower
        && upper.Number < lower.Number;

    private bool IsSmall(TokenizedText text, int i) =>
        words.Numerals.Cardinals.GetValueOrDefault(text.Tokens[i].Id) is > 0 and < 100
        || words.Numerals.Ordinals.ContainsKey(text.Tokens[i].Id);

    // "twenty-four", "one hundred and six", "18-billion", "one-hundred"; not "two and three" and not "1-2".
    private bool IsInnerLink(TokenizedText text, int link)
    {
        var (before, after) = (text.Tokens[link - 1], text.Tokens[link + 1]);
        if (after.Kind != TokenKind.Word)
        {
            return false;
        }

        if (text.Language.Numbers.And.Contains(text[link]))
        {
            return IsSmall(text, link + 1) && words.Numerals.Scales.ContainsKey(before.Id);
        }

        var isTens = words.Numerals.Cardinals.GetValueOrDefault(before.Id) is >= 20 and <= 90;
        var isScaled =
            IsScale(text, link + 1)
            && !text.Tokens[link].SpaceBefore
            && !after.SpaceBefore
            && (before.Kind == TokenKind.Number || words.Numerals.Cardinals.ContainsKey(before.Id));
        return (isTens && IsSmall(text, link + 1)) || isScaled;
    }
}
