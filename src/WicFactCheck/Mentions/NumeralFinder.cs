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
                    ? end == start
                        || !IsDigits(text, end - 1)
                        || (NumeralReader.IsGroup(text, end) && IsGrouped(text, start, end, limit))
                    : words.Numerals.Cardinals.ContainsKey(token.Id)
                        || words.Numerals.Ordinals.ContainsKey(token.Id)
                        || (end > start && words.Numerals.Scales.ContainsKey(token.Id));
            if (isNumeral && token.Kind != TokenKind.Symbol)
            {
                end++;
                if (token.Kind == TokenKind.Word && words.Numerals.Ordinals.ContainsKey(token.Id))
                {
                    break;
                }
            }
            else if (end > start && end + 1 < limit && text[end] is "-" or "and" && IsInnerLink(text, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end > start && text[end - 1] is "-" or "and" ? end - 1
            : end == start + lead && lead is 1 ? start
            : end;
    }

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
        if (start + 1 < limit && text[start] is "a" or "A" && IsScale(text, start + 1))
        {
            return 1;
        }

        if (start + 2 < limit && text[start] is "half" or "Half" && text[start + 1] is "a" && IsScale(text, start + 2))
        {
            return 2;
        }

        if (
            start + 3 < limit
            && text[start] is "a" or "A"
            && IsFraction(text, start + 1)
            && text[start + 2] is "of"
            && text[start + 3] is "a"
        )
        {
            return 4;
        }

        var isPartOfPoint =
            start + 2 < limit && IsFraction(text, start) && text[start + 1] is "a" && text[start + 2] is "percentage" or "point";
        return isPartOfPoint ? 2 : 0;
    }

    private bool IsScale(TokenizedText text, int token) => words.Numerals.Scales.ContainsKey(text.Tokens[token].Id);

    private bool IsFraction(TokenizedText text, int token) => words.Numerals.Fractions.ContainsKey(text.Tokens[token].Id);

    private static bool IsDigits(TokenizedText text, int token) => text.Tokens[token].Kind == TokenKind.Number;

    // "twenty-four", "one hundred and six"; not "two and three" and not "1-2".
    private bool IsInnerLink(TokenizedText text, int link)
    {
        var (before, after) = (text.Tokens[link - 1], text.Tokens[link + 1]);
        var small =
            words.Numerals.Cardinals.GetValueOrDefault(after.Id) is > 0 and < 100
            || words.Numerals.Ordinals.ContainsKey(after.Id);
        return after.Kind == TokenKind.Word
            && small
            && (
                text[link] is "and"
                    ? words.Numerals.Scales.ContainsKey(before.Id)
                    : words.Numerals.Cardinals.GetValueOrDefault(before.Id) is >= 20 and <= 90
            );
    }
}
