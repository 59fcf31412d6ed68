using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>Finds the noun that a number counts: "lamps" of "90 new street lamps".</summary>
/// <remarks>Without a parser: the first plural after the number, before any word that can't stand between them.</remarks>
internal sealed class CountedNounReader(MentionWords words)
{
    private const int Reach = 5;
    private const int LongestOwner = 4;
    private const int LongestSubject = 20;
    private const int ShortestPast = 5;

    /// <summary>The token of the noun, or null where the number counts nothing that is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence of the number.</param>
    /// <param name="start">The token after the number.</param>
    /// <param name="number">The number; after one, the noun is no plural.</param>
    public int? After(TokenizedText text, Sentence sentence, int start, decimal number)
    {
        if (
            start + 1 < sentence.End
            && text[start] is "-" or "\u2011"
            && !text.Tokens[start].SpaceBefore
            && !text.Tokens[start + 1].SpaceBefore
        )
        {
            return text.Tokens[start + 1].Kind == TokenKind.Word ? start + 1 : null;
        }

        // "nine were boats" counts boats.
        var first = start + 1 < sentence.End && text.Language.Numbers.AreCounted.Contains(text[start]) ? start + 1 : start;

        // "three of the 40 boats" counts boats.
        if (first + 1 < sentence.End && text.Language.Numbers.Of.Contains(text[first]))
        {
            first++;
            while (
                first < sentence.End
                && (
                    text.Language.Numbers.WholeDeterminers.Contains(text[first])
                    || text.Tokens[first].Kind == TokenKind.Number
                    || words.Numerals.Cardinals.ContainsKey(text.Tokens[first].Id)
                )
            )
            {
                first++;
            }

            first = AfterOwner(text, sentence, first);
            if (IsParticipleAlone(text, first, sentence))
            {
                return first;
            }
        }

        first = AfterAge(text, sentence, first);
        int? last = null;
        for (var i = first; i < sentence.End && i < first + Reach; i++)
        {
            var token = text.Tokens[i];
            // "90 sea-front lamps", "90 XK-19 lamps"
            if (i > first && (IsLink(text, i, sentence) || (token.Kind == TokenKind.Number && IsLink(text, i - 1, sentence))))
            {
                continue;
            }

            if (
                token.Kind != TokenKind.Word
                || (
                    words.FunctionWords.Contains(token.Id)
                    && !words.PluralNouns.Contains(token.Id)
                    && !words.NounAdjectives.Contains(token.Id)
                )
                || words.NoNouns.Contains(token.Id)
            )
            {
                break;
            }

            if (number == 1 && IsBeforeVerb(text, i, sentence))
            {
                return last ?? i;
            }

            if (IsPlural(text, i))
            {
                last = i;
                continue;
            }

            if (last is not null)
            {
                break;
            }

            if (number == 1 && IsLastOfRun(text, i, sentence))
            {
                return i;
            }
        }

        return last;
    }

    /// <summary>
    /// The token of the noun whose number is told after it: "boats" of "the number of boats was 90"; null where none is.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence of the number.</param>
    /// <param name="number">The first token of the number, or of what stands before it ("about").</param>
    public int? Before(TokenizedText text, Sentence sentence, int number)
    {
        // What a number rose by is not how many there are.
        if (number <= sentence.First || !text.Language.Numbers.BeforeCount.Contains(text[number - 1]))
        {
            return null;
        }

        for (var i = number - 2; i > Math.Max(sentence.First, number - LongestSubject); i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Number)
            {
                return null;
            }

            if (text.Language.Numbers.Of.Contains(text[i]) && text.Language.Numbers.NumberNouns.Contains(text[i - 1]))
            {
                return After(text, sentence, AfterOwner(text, sentence, i + 1), number: 2);
            }
        }

        return null;
    }

    // "two 23-year-old potters" counts potters.
    private static int AfterAge(TokenizedText text, Sentence sentence, int first)
    {
        const int LongestAge = 5;
        return
            first + LongestAge < sentence.End
            && text.Tokens[first].Kind == TokenKind.Number
            && IsLink(text, first + 1, sentence)
            && IsLink(text, first + LongestAge - 2, sentence)
            && text.Language.Ages.Old.Contains(text[first + LongestAge - 1])
            ? first + LongestAge
            : first;
    }

    // "85 of Portugal's towns" counts towns.
    private static int AfterOwner(TokenizedText text, Sentence sentence, int first)
    {
        for (var i = first; i < sentence.End && i < first + LongestOwner && text.Tokens[i].Case != TokenCase.Lower; i++)
        {
            if (i + 1 < sentence.End && text.Language.Numbers.Owners.Contains(text[i + 1]))
            {
                return i + 2;
            }
        }

        return first;
    }

    /// <summary>The token of the noun after an ordinal: "flood" of "the third big flood"; null where none follows.</summary>
    public int? AfterOne(TokenizedText text, Sentence sentence, int start)
    {
        for (var i = start; i < sentence.End && i < start + Reach; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || words.FunctionWords.Contains(text.Tokens[i].Id))
            {
                return null;
            }

            if (IsLastOfRun(text, i, sentence))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// The token of the noun that an ordinal is said of: "flood" of "the flood was the third"; null where none is.
    /// </summary>
    public int? BeforeCopula(TokenizedText text, Sentence sentence, int ordinal)
    {
        var noun = ordinal - 3;
        return
            noun >= sentence.First
            && text.Language.Numbers.OrdinalArticles.Contains(text[ordinal - 1])
            && text.Language.Numbers.Copulas.Contains(text[ordinal - 2])
            && text.Tokens[noun] is { Kind: TokenKind.Word, Case: TokenCase.Lower } token
            && !words.FunctionWords.Contains(token.Id)
            ? noun
            : null;
    }

    // "three of the stranded walked home"
    private bool IsParticipleAlone(TokenizedText text, int i, Sentence sentence) =>
        i < sentence.End
        && text.Language.Numbers.WholeDeterminers.Contains(text[i - 1])
        && text.Tokens[i] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
        && (text.Language.Endings.MayBePast(text[i]) || text.Language.Endings.MayBeGerund(text[i]))
        && (IsLastOfRun(text, i, sentence) || IsBeforeVerb(text, i, sentence));

    // "One guest suffered cuts", "One guest saw sparks"; "one guest dead" counts the dead.
    private bool IsBeforeVerb(TokenizedText text, int i, Sentence sentence) =>
        i + 1 < sentence.End
        && text.Tokens[i + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } next
        && !words.PluralNouns.Contains(next.Id)
        && (words.Ages.Verbs.Contains(next.Id) || (next.Length >= ShortestPast && text.Language.Endings.MayBePast(text[i + 1])));

    private static bool IsLink(TokenizedText text, int i, Sentence sentence) =>
        i + 1 < sentence.End && text[i] is "-" && !text.Tokens[i].SpaceBefore && !text.Tokens[i + 1].SpaceBefore;

    private bool IsPlural(TokenizedText text, int i) =>
        words.PluralNouns.Contains(text.Tokens[i].Id)
        || (text.Language.Endings.IsLikelyPlural(text[i]) && text.Tokens[i].Case != TokenCase.Upper)
        || text.Language.Endings.MayBeIrregularPlural(text[i]);

    private bool IsLastOfRun(TokenizedText text, int i, Sentence sentence) =>
        i + 1 >= sentence.End || text.Tokens[i + 1].Kind != TokenKind.Word || words.FunctionWords.Contains(text.Tokens[i + 1].Id);
}
