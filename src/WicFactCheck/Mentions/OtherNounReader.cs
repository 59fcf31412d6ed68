using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds for a number without a noun that which an earlier number counts, where this one is of those or is held against them.
/// </summary>
internal sealed class OtherNounReader(MentionWords words)
{
    /// <summary>The token of that noun, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence of the number.</param>
    /// <param name="tokens">The number.</param>
    /// <param name="mentions">What was found before it, in order.</param>
    public int? NounOf(TokenizedText text, Sentence sentence, TokenRange tokens, List<Mention> mentions)
    {
        if (OfThose(text, tokens.First, sentence) is { } of)
        {
            return NounBefore(mentions, text.SentenceOf(Math.Max(of - 1, 0)).First);
        }

        return IsComparedTo(text, tokens, sentence) || IsOfCounted(text, tokens.First, sentence)
            ? NounBefore(mentions, sentence.First)
            : null;
    }

    /// <summary>"80 boats, of which 12 are new", "Of them, 12 are new" count boats: the token of "of", or null.</summary>
    internal static int? OfThose(TokenizedText text, int first, Sentence sentence)
    {
        var whose = first - 2 > sentence.First && text[first - 1] is "," ? first - 2 : first - 1;
        return
            whose > sentence.First
            && text.Language.Numbers.Of.ContainsAtStart(text[whose - 1])
            && text.Language.Numbers.Those.Contains(text[whose])
            ? whose - 1
            : null;
    }

    // "Of the 80 boats, 12 are new" counts boats twice, and so does the next.
    private static bool IsOfCounted(TokenizedText text, int first, Sentence sentence) =>
        first - 1 > sentence.First
        && text[first - 1] is ","
        && text.Language.Numbers.Of.ContainsAtStart(text[sentence.First])
        && Enumerable.Range(sentence.First, first - 1 - sentence.First).All(i => text[i] is not ",");

    // "80 boats, up from 72 last year" counts boats twice.
    private bool IsComparedTo(TokenizedText text, TokenRange number, Sentence sentence) =>
        number.First - 2 >= sentence.First
        && words.ComparingWords.Contains(text.Tokens[number.First - 1].Id)
        && text.Tokens[number.End - 1].Kind == TokenKind.Number
        && (
            number.End >= sentence.End
            || text.Tokens[number.End].Kind != TokenKind.Word
            || words.FunctionWords.Contains(text.Tokens[number.End].Id)
        );

    private static int? NounBefore(List<Mention> mentions, int from)
    {
        // Those of earlier sentences stand before those of this one.
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i] is QuantityMention counted && (counted.Noun is not null || counted.Tokens.First < from))
            {
                return counted.Tokens.First < from ? null : counted.Noun;
            }
        }

        return null;
    }
}
