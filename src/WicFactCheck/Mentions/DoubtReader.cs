using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Reads what stands between two numbers of which either may be meant: "two, maybe three", "nine, if not ten", "five, six".
/// </summary>
internal static class DoubtReader
{
    private const decimal MostGuessed = 12;

    /// <summary>How many tokens join a number to another that may be meant instead, from a token on; 0 where none do.</summary>
    /// <remarks>A comma alone is one token, and joins none but neighbours (<see cref="IsGuess"/>).</remarks>
    public static int LengthAt(TokenizedText text, Sentence sentence, int start)
    {
        var terms = text.Language.Numbers;
        var hasComma = start < sentence.End && text[start] is ",";
        var at = hasComma ? start + 1 : start;
        if (Has(at, terms.DoubtIf) && Has(at + 1, terms.DoubtNot))
        {
            return at + 2 - start;
        }

        at += Has(at, terms.Or) ? 1 : 0;
        return Has(at, terms.Doubts) ? at + 1 - start
            : hasComma && at == start + 1 && at < sentence.End && text.Tokens[at].Kind == TokenKind.Word ? 1
            : 0;

        bool Has(int i, WordList list) => i < sentence.End && list.Contains(text[i]);
    }

    /// <summary>In "two, or maybe three, boats" the token behind the second comma; else the given one.</summary>
    public static int AfterComma(TokenizedText text, Sentence sentence, int link, int end) =>
        text[link] is "," && end + 1 < sentence.End && text[end] is "," ? end + 1 : end;

    /// <summary>Whether a comma alone joins two small neighbours in words, and no list: "five, six people".</summary>
    public static bool IsGuess(TokenizedText text, TokenRange low, TokenRange high, (decimal Low, decimal High) ends) =>
        ends.High == ends.Low + 1
        && ends.High <= MostGuessed
        && low.Length == 1
        && high.Length == 1
        && text.Tokens[low.First].Kind == TokenKind.Word
        && text.Tokens[high.First].Kind == TokenKind.Word
        && (high.End >= text.Tokens.Length || text.Tokens[high.End].Kind == TokenKind.Word)
        && (low.First == 0 || text[low.First - 1] is not ",");
}
