using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Tells by the words alone where clauses begin.</summary>
internal static class ClauseStart
{
    /// <summary>Whether a token is the first of a sentence, or one after a comma, a semicolon, "and" or "but".</summary>
    public static bool IsAt(TokenizedText text, int token) =>
        token == text.SentenceOf(token).First
        || text[token - 1] is "," or ";"
        || text.IsOneOf(token - 1, text.Language.Ages.BetweenClauses);
}
