using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Time;

/// <summary>
/// What must stand around words, or must not, for them to have a shape of time; lists of words by their names, null for any.
/// </summary>
internal sealed record TimeSurroundings
{
    /// <summary>One of these stands right before.</summary>
    public string? After { get; init; }

    /// <summary>None of these stands right before.</summary>
    public string? NotAfter { get; init; }

    /// <summary>One of these stands right after; the end of a sentence counts as a stop.</summary>
    public string? Before { get; init; }

    /// <summary>None of these stands right after.</summary>
    public string? NotBefore { get; init; }

    /// <summary>One of these stands in the sentence.</summary>
    public string? Near { get; init; }

    /// <summary>None of these stands in the sentence.</summary>
    public string? NotNear { get; init; }

    /// <summary>Whether the word right before has to have a capital and belong to none of <see cref="NotAfter"/>.</summary>
    public bool AfterName { get; init; }

    /// <summary>Whether the sentence has to be running text, in which a capital tells something.</summary>
    public bool Running { get; init; }

    /// <summary>The lists that are named.</summary>
    public IEnumerable<string> Lists => new[] { After, NotAfter, Before, NotBefore, Near, NotNear }.OfType<string>();

    /// <summary>Whether words stand so.</summary>
    public bool Hold(TokenizedText text, Sentence sentence, TokenRange words, TimeGrammar grammar) =>
        (After is not { } after || IsOf(text, words.First - 1, sentence, grammar, after))
        && (NotAfter is not { } notAfter || !IsOf(text, words.First - 1, sentence, grammar, notAfter))
        && (Before is not { } before || IsOf(text, words.End, sentence, grammar, before))
        && (NotBefore is not { } notBefore || !IsOf(text, words.End, sentence, grammar, notBefore))
        && (Near is not { } near || HasOneOf(text, sentence, words, grammar, near))
        && (NotNear is not { } notNear || !HasOneOf(text, sentence, words, grammar, notNear))
        && (!AfterName || IsName(text, words.First - 1, sentence))
        && (!Running || !Capitals.IsTitle(text, sentence));

    private static bool IsOf(TokenizedText text, int token, Sentence sentence, TimeGrammar grammar, string list) =>
        grammar.List(list) is { } words
        && (
            token < sentence.End && token >= sentence.First
                ? Has(words, text, token)
                : token == sentence.End && words.Values.GetValueOrDefault(".") is not null
        );

    private static bool HasOneOf(TokenizedText text, Sentence sentence, TokenRange words, TimeGrammar grammar, string list)
    {
        if (grammar.List(list) is not { } known)
        {
            return false;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!words.Contains(new TokenRange(i, i + 1)) && Has(known, text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(TimeWordList list, TokenizedText text, int token) =>
        text.Tokens[token].Kind != TokenKind.Number && list.ById.ContainsKey(text.Tokens[token].Id);

    private static bool IsName(TokenizedText text, int token, Sentence sentence) =>
        token >= sentence.First && text.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Capitalised };
}
