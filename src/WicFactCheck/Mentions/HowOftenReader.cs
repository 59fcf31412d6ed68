using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>
/// Tells how many times something was done ("called 60 times") from how many times more something is ("three times taller").
/// </summary>
internal sealed class HowOftenReader(MentionWords words)
{
    /// <summary>Whether the number before a token is one of times that something was done.</summary>
    public bool IsHowOften(TokenizedText text, Sentence sentence, int i) =>
        AfterMore(text, sentence, i) is var times
        && times < sentence.End
        && text.Language.Numbers.Times.Contains(text[times])
        && (times + 1 >= sentence.End || !IsCompared(text, times + 1));

    // "three more times"
    private static int AfterMore(TokenizedText text, Sentence sentence, int i) =>
        i < sentence.End && text.Language.Counts.BeforeTimes.Contains(text[i]) ? i + 1 : i;

    /// <summary>The times that one word tells something was done: "met twice"; null for any other word.</summary>
    public int? Adverb(TokenizedText text, Sentence sentence, int i) =>
        words.FrequencyAdverbs.TryGetValue(text.Tokens[i].Id, out var times)
        && i > sentence.First
        && !text.Language.Numbers.BeforeTwice.Contains(text[i - 1])
        && (
            i + 1 >= sentence.End
            || !(text[i + 1] is "-" || IsCompared(text, i + 1) || text.Language.Endings.MayBeAdverb(text[i + 1]))
        )
            ? times
            : null;

    // "four times the price", "8 times 7"
    private bool IsCompared(TokenizedText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Number
        || words.Comparatives.Contains(text.Tokens[i].Id)
        || words.Numerals.Cardinals.ContainsKey(text.Tokens[i].Id)
        || text.Language.Numbers.AfterTimesOver.Contains(text[i]);
}
