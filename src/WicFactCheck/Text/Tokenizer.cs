using System.Globalization;
using WicFactCheck.Languages;

namespace WicFactCheck.Text;

/// <summary>Cuts text into words, numbers and symbols, in one pass and without looking back.</summary>
/// <remarks>
/// A possessive "'s" is a token of its own, other apostrophes stay inside their word ("o'clock"). Initials keep their stops
/// ("a.m.", "U.S."), known abbreviations too ("Nov."). A number may be grouped (1,800, or with a space that does not break) or
/// decimal (3.2); letters that touch a number are the next token ("10" "th", "1990" "s").
/// </remarks>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>Appends the tokens of <paramref name="run"/> to <paramref name="tokens"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The part of it to cut.</param>
    /// <param name="tokens">Where the tokens go.</param>
    /// <param name="hasDecimalCommas">Whether a comma is its decimal point (<see cref="DecimalCommas"/>).</param>
    /// <param name="terms">
    /// The words beside numbers whose comma is one in any text (<see cref="MagnitudeCommas"/>); null for none.
    /// </param>
    public void Tokenize(
        ReadOnlySpan<char> text,
        TextSpan run,
        List<Token> tokens,
        bool hasDecimalCommas = false,
        NumberTerms? terms = null
    )
    {
        var space = true;
        var i = run.Start;
        while (i < run.End)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                space = true;
                i++;
                continue;
            }

            var token =
                char.IsAsciiDigit(c) ? Number(text, i, run.End, space, hasDecimalCommas, terms)
                : StartsWord(text, i, run.End) ? Word(text, i, run.End, space)
                : Symbol(text, i, run.End, space);
            tokens.Add(token);
            space = false;
            i = token.End;
        }
    }

    /// <summary>Whether a character is a fraction by itself: ½.</summary>
    public static bool IsVulgarFraction(char c) => c is (>= '\u00bc' and <= '\u00be') or (>= '\u2150' and <= '\u215e');

    private Token Word(ReadOnlySpan<char> text, int start, int limit, bool space)
    {
        var end = start;
        var uppers = 0;
        var letters = 0;
        while (end < limit)
        {
            var c = text[end];
            if (char.IsAsciiLetterLower(c))
            {
                letters++;
                end++;
            }
            else if (IsWordCharacter(text, end, limit, out var width))
            {
                letters++;
                uppers += char.IsUpper(c) ? 1 : 0;
                end += width;
            }
            else if (IsInnerApostrophe(text, start, end, limit))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (letters == 1 && end < limit && text[end] == '.')
        {
            end = EndOfInitials(text, start, limit);
        }

        var spelling = uppers switch
        {
            0 => TokenCase.Lower,
            > 1 when uppers == letters => TokenCase.Upper,
            _ => char.IsUpper(text[start]) ? TokenCase.Capitalised : TokenCase.Lower,
        };
        var id = vocabulary.Find(text[start..end]);
        if (id != Vocabulary.Unknown && end < limit && text[end] == '.' && vocabulary.IsAbbreviation(id))
        {
            end++;
        }

        return new Token(start, end - start, TokenKind.Word, spelling, space, id);
    }

    private Token Number(ReadOnlySpan<char> text, int start, int limit, bool space, bool hasDecimalCommas, NumberTerms? terms)
    {
        var end = EndOfDigits(text, start, limit);
        var plain = true;
        if (end - start <= 3)
        {
            var grouped =
                end - start <= 2 && EndOfLakhs(text, end, limit) is var lakhs && lakhs > end
                    ? lakhs
                    : EndOfGroups(text, end, limit);
            plain = grouped == end;
            end = grouped;
        }

        if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var fraction = EndOfDigits(text, end + 1, limit);
            var another = fraction + 1 < limit && text[fraction] == '.' && char.IsAsciiDigit(text[fraction + 1]);
            var oneMore = start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
            if (!another && !oneMore)
            {
                return new Token(start, fraction - start, TokenKind.Number, TokenCase.Lower, space, Token.Decimal);
            }
        }

        // "2½"
        if (plain && end < limit && IsVulgarFraction(text[end]))
        {
            return new Token(start, end + 1 - start, TokenKind.Number, TokenCase.Lower, space, Token.Decimal);
        }

        if (plain && EndOfCommaDecimal(text, start, end, limit, hasDecimalCommas) is { } decimals)
        {
            return new Token(start, decimals - start, TokenKind.Number, TokenCase.Lower, space, Token.Decimal);
        }

        if (plain && terms is not null && MagnitudeCommas.EndAt(text, start, end, limit, terms) is { } magnitude)
        {
            return new Token(start, magnitude - start, TokenKind.Number, TokenCase.Lower, space, Token.Decimal);
        }

        var value =
            !plain ? Token.Grouped
            : end - start > 9 ? Token.Long
            : int.Parse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
        return new Token(start, end - start, TokenKind.Number, TokenCase.Lower, space, value);
    }

    private Token Symbol(ReadOnlySpan<char> text, int start, int limit, bool space)
    {
        var width = char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        if (text[start] is '\'' or '\u2019' && IsPossessive(text, start, limit))
        {
            width = 2;
        }

        return new Token(start, width, TokenKind.Symbol, TokenCase.Lower, space, vocabulary.Find(text.Slice(start, width)));
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int at, int limit) =>
        char.IsAsciiLetter(text[at]) || IsWordCharacter(text, at, limit, out _);

    private static bool IsWordCharacter(ReadOnlySpan<char> text, int at, int limit, out int width)
    {
        width = 1;
        var c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetter(c);
        }

        if (
            char.IsLetter(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        )
        {
            return true;
        }

        width = 2;
        return char.IsHighSurrogate(c)
            && at + 1 < limit
            && char.IsLowSurrogate(text[at + 1])
            && char.IsLetter(c.ToString() + text[at + 1], 0);
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int start, int at, int limit) =>
        at > start
        && at + 1 < limit
        && text[at] is '\'' or '\u2019'
        && char.IsLetter(text[at + 1])
        && !IsPossessive(text, at, limit);

    private static bool IsPossessive(ReadOnlySpan<char> text, int at, int limit) =>
        at + 1 < limit && text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));

    // "a.m." and "U.S." keep their stops, "p.m" lacks its last one, and a lone capital with a stop is an initial ("J. Smith").
    private static int EndOfInitials(ReadOnlySpan<char> text, int start, int limit)
    {
        var end = start;
        while (end + 1 < limit && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        var letterFollows = end < limit && char.IsLetter(text[end]);
        var wordFollows = letterFollows && end + 1 < limit && char.IsLetter(text[end + 1]);
        return letterFollows && !wordFollows ? end + 1
            : !wordFollows && (end > start + 2 || (char.IsUpper(text[start]) && end < limit)) ? end
            : start + 1;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // "8,4%", "€8,4": one or two digits after a comma are decimals beside a percent sign and behind the sign of a currency, and
    // wherever the text has that habit.
    private static int? EndOfCommaDecimal(ReadOnlySpan<char> text, int start, int at, int limit, bool isHabit)
    {
        if (at >= limit || text[at] != ',')
        {
            return null;
        }

        var end = EndOfDigits(text, at + 1, limit);
        var isMoney = start > 0 && char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.CurrencySymbol;
        var isListed =
            (start > 0 && text[start - 1] == ',')
            || (end < limit && text[end] == ',' && EndOfDigits(text, end + 1, limit) > end + 1);
        return end - at is 2 or 3 && (isMoney || (end < limit && text[end] == '%') || (isHabit && !isListed)) ? end : null;
    }

    private static int EndOfGroups(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at + 3 < limit && IsGroupMark(text[at]) && EndOfDigits(text, at + 1, limit) == at + 4)
        {
            at += 4;
        }

        return at;
    }

    // "1,800", "1\u202f800", Swiss "1'800"
    private static bool IsGroupMark(char c) => c is ',' or '\u00a0' or '\u2009' or '\u202f' or '\'' or '\u2019';

    // "6,42,118": in India all groups but the last have two digits.
    private static int EndOfLakhs(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = at;
        while (end + 3 < limit && text[end] == ',' && text[end + 3] == ',' && EndOfDigits(text, end + 1, limit) == end + 3)
        {
            end += 3;
        }

        return end > at && end + 3 < limit && EndOfDigits(text, end + 1, limit) == end + 4 ? end + 4 : at;
    }

    private static bool IsInvisible(char c) =>
        c >= 0x200b
        && (
            c <= '\u200f'
            || c is '\u2028' or '\u2029' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')
        );
}
