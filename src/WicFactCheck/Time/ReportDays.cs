using System.Collections.Frozen;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>
/// Tells the days on which something was said from those on which it happened: "police said Monday", "Monday's statement".
/// </summary>
/// <param name="text">The text.</param>
/// <param name="grammar">The words that are known.</param>
/// <param name="words">The verbs, in their forms, and nouns that make a day theirs.</param>
internal sealed class ReportDays(TokenizedText text, TimeGrammar grammar, FrozenSet<int> words)
{
    /// <summary>The most tokens from the verb to the day: "said in a long statement on the airport's page on Monday".</summary>
    private const int Reach = 8;

    /// <summary>The most tokens from "Monday" to the noun in "Monday's second news conference".</summary>
    private const int Phrase = 4;

    /// <summary>Whether a time is that of such a verb or noun.</summary>
    public bool Tells(TokenRange time) => IsAfterWord(time) || IsOwner(time) || IsStamp(time.First - 1) || IsNotice(time);

    // "(03/14/19) - Two boats sank": the day of a notice in front of it.
    private bool IsNotice(TokenRange time) =>
        time.First - 1 == text.SentenceOf(time.First).First
        && time.End + 1 < text.Tokens.Length
        && text[time.First - 1] is "("
        && text[time.End] is ")"
        && (text[time.End + 1] is "-" or "–" or "—" or "--");

    // Another verb on the way has the day for itself: "said that he left on Monday".
    private bool IsAfterWord(TokenRange time)
    {
        var first = Math.Max(text.SentenceOf(time.First).First, time.First - Reach);
        for (var i = time.First - 1; i >= first; i--)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Word && words.Contains(token.Id))
            {
                return true;
            }

            if (token.Kind == TokenKind.Symbol || (grammar.IsPast(text, i) && !IsOfReport(i)))
            {
                return false;
            }
        }

        return false;
    }

    // "a statement issued on Friday": what was done to what was said.
    private bool IsOfReport(int verb) =>
        verb > 0 && text.Tokens[verb - 1] is { Kind: TokenKind.Word, Id: var noun } && words.Contains(noun);

    // "Posted: Sunday, 5 May", "(Published Sunday, 5 May)"
    private bool IsStamp(int before)
    {
        var verb = before >= 0 && text[before] is ":" ? before - 1 : before;
        return verb >= 0
            && text.Tokens[verb].Case == TokenCase.Capitalised
            && text.Language.Times.Stamps.ContainsAtStart(text[verb])
            && (verb != before || verb == 0 || text.Tokens[verb - 1].Kind != TokenKind.Word);
    }

    private bool IsOwner(TokenRange time)
    {
        var end = Math.Min(text.SentenceOf(time.First).End, time.End + Phrase);
        if (time.End >= end || !text.Language.Times.Owners.Contains(text[time.End]))
        {
            return false;
        }

        for (var i = time.End + 1; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && words.Contains(text.Tokens[i].Id))
            {
                return true;
            }
        }

        return false;
    }
}
