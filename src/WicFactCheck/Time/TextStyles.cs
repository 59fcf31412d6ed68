using System.Collections.Frozen;
using WicFactCheck.Text;

namespace WicFactCheck.Time;

/// <summary>Tells from a text's words how it counts its times.</summary>
internal static class TextStyles
{
    private const int LongestMessage = 320;
    private const int FewestYears = 10;
    private const int FewYears = 6;
    private const int ManyYears = 30;
    private const int LongText = 1000;
    private const int FarAway = 2;

    /// <summary>A text with a weekday for so many years is no history.</summary>
    private const int YearsToDay = 3;
    private const int FewestDays = 3;

    /// <summary>The style of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">Its date, where it is known.</param>
    /// <param name="grammar">The words that people use when they write to each other, and those that count from today.</param>
    public static TextStyle Of(TokenizedText text, TimeAnchor? anchor, TimeGrammar grammar) =>
        text.Source.Content.Length <= LongestMessage && IsChat(text, grammar.ChatWords) ? TextStyle.Message
        : IsHistory(text, anchor) && !IsOfToday(text, grammar) ? TextStyle.Narrative
        : TextStyle.News;

    private static bool IsChat(TokenizedText text, FrozenSet<int> chatWords)
    {
        var content = text.Source.Content;
        if (
            content.Contains("http", StringComparison.Ordinal)
            || content.Contains("!!", StringComparison.Ordinal)
            || content.Contains("..", StringComparison.Ordinal)
        )
        {
            return true;
        }

        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var isMark = text[i] is "@" or "#" && i + 1 < text.Tokens.Length && !text.Tokens[i + 1].SpaceBefore;
            if (isMark || chatWords.Contains(text.Tokens[i].Id) || char.IsSurrogate(text[i][0]))
            {
                return true;
            }
        }

        return false;
    }

    // Many a report tells what led to it; but it names weekdays, and says "today", again and again.
    private static bool IsOfToday(TokenizedText text, TimeGrammar grammar)
    {
        var (days, years) = (0, 0);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            days += grammar.IsDeictic(text.Tokens[i].Id) ? 1 : 0;
            years += text.Tokens[i] is { Kind: TokenKind.Number, Length: 4, Number: > 1000 and < 2100 } ? 1 : 0;
        }

        return days >= FewestDays && days * YearsToDay >= years;
    }

    // A history names many years, and if they aren't very many, hardly any near its own date; a long one may do with a few.
    private static bool IsHistory(TokenizedText text, TimeAnchor? anchor)
    {
        var (far, near) = (0, 0);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.Number, Length: 4, Number: > 1000 and < 2100 and var year })
            {
                _ = anchor is not null && Math.Abs(year - anchor.Year) <= FarAway ? near++ : far++;
            }
            else if (
                text.Tokens[i] is { Length: 2 or 3, Case: TokenCase.Upper }
                && text.Language.Times.EarlierEra.Contains(text[i])
            )
            {
                far++;
            }
        }

        return (far >= FewestYears && far >= near * 2)
            || far + near >= ManyYears
            || (far >= FewYears && near == 0 && text.Tokens.Length >= LongText);
    }
}
