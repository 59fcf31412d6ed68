using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>Finds out whether the verb that words belong to speaks of what is still to come.</summary>
internal static class Tenses
{
    /// <summary>Tokens within which the verb is looked for.</summary>
    private const int Reach = 12;

    /// <summary>Tokens at the beginning of a sentence before which no verb is expected.</summary>
    private const int Beginning = 3;

    /// <summary>Whether it does.</summary>
    /// <remarks>
    /// The verb is looked for before the words, back to a verb in the past or so many tokens; at the beginning of a sentence
    /// it is looked for after them.
    /// </remarks>
    public static bool IsFuture(TokenizedText text, Sentence sentence, TokenRange words, TimeGrammar grammar)
    {
        if (IsScheduled(text, sentence, words.End))
        {
            return true;
        }

        for (var i = words.First - 1; i >= Math.Max(sentence.First, words.First - Reach); i--)
        {
            if (IsAhead(text, i, grammar) is { } future)
            {
                return future;
            }
        }

        if (words.First - sentence.First > Beginning)
        {
            return false;
        }

        for (var i = words.End; i < Math.Min(sentence.End, words.End + Reach); i++)
        {
            if (IsAhead(text, i, grammar) is { } future)
            {
                return future;
            }
        }

        return false;
    }

    // "the match on Sunday is at three"
    private static bool IsScheduled(TokenizedText text, Sentence sentence, int after) =>
        after + 1 < sentence.End
        && text.Language.Times.Planned.Contains(text[after])
        && text.Language.Times.BeforeHour.Contains(text[after + 1]);

    // True for a word that looks ahead, false for a verb in the past, null for any other word.
    private static bool? IsAhead(TokenizedText text, int i, TimeGrammar grammar)
    {
        var token = text.Tokens[i];
        return token switch
        {
            { Kind: not TokenKind.Word } => null,
            _ when grammar.LooksAhead(text, i) || IsPlanned(text, i) => !IsOver(text, i),
            _ when grammar.IsPast(text, i) && !IsParticiple(text, i) && !IsInfinitive(text, i, grammar) => false,
            _ => null,
        };
    }

    // "had been due to end on Friday" tells what came otherwise.
    private static bool IsOver(TokenizedText text, int i) =>
        i > 1 && text.Language.Times.Been.Contains(text[i - 1]) && text.Language.Times.Had.Contains(text[i - 2]);

    // "it will be closed", "a still unspecified date"
    private static bool IsParticiple(TokenizedText text, int i) =>
        i > 0 && (text.Language.Times.Be.Contains(text[i - 1]) || text.Language.Times.BeforeAdjective.Contains(text[i - 1]));

    // "it will cut", "to put"
    private static bool IsInfinitive(TokenizedText text, int i, TimeGrammar grammar) =>
        i > 0 && (grammar.FutureWords.Contains(text.Tokens[i - 1].Id) || text.Language.Times.To.Contains(text[i - 1]));

    // "the mayor is to speak", "set to resume"
    // "the polls are open on Thursday"
    private static bool IsPlanned(TokenizedText text, int i) =>
        i > 0
        && (
            text.Language.Times.To.Contains(text[i])
                ? text.Language.Times.Planned.Contains(text[i - 1]) || text.Language.Times.SetOn.Contains(text[i - 1])
                : text.Language.Times.Opened.Contains(text[i]) && text.Language.Times.Planned.Contains(text[i - 1])
        );
}
