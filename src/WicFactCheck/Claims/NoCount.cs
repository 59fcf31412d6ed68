using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells of numbers why they count nothing, whatever noun stands beside them: "a one-way street", "a best-of-five series",
/// "my two cents", "the x86 chips".
/// </summary>
internal static class NoCount
{
    /// <summary>The reason in plain words, or null where it may count something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    public static string? Why(TokenizedText text, QuantityMention number)
    {
        if (number.Quantity.Kind != QuantityKind.Number)
        {
            return null;
        }

        var (first, sentence) = (number.Tokens.First, text.SentenceOf(number.Tokens.First));
        return true switch
        {
            _ when IsGlued(text, first, sentence) || IsBesideSlash(text, number, sentence) => "it is part of a sign",
            _ when IsBestOf(text, first, sentence) => "it is the most that may be played",
            _ when IsCompound(text, number, sentence) => "it is part of a word",
            _ when IsIdiom(text, first, sentence) => "it is part of a phrase",
            _ when IsItem(text, number, sentence) => "it is the number of an item",
            _ when IsOneOfItsKind(text, first, sentence) => "it is what something is called",
            _ => null,
        };
    }

    // "x86", but not "~86" and not "$86"
    private static bool IsGlued(TokenizedText text, int first, Sentence sentence) =>
        first > sentence.First
        && text.Tokens[first] is { Kind: TokenKind.Number, SpaceBefore: false }
        && text.Tokens[first - 1].Kind == TokenKind.Word;

    // "40/29", "24/7"
    private static bool IsBesideSlash(TokenizedText text, QuantityMention number, Sentence sentence) =>
        IsSlash(text, number.Tokens.First - 1, sentence, number.Tokens.First - 2)
        || IsSlash(text, number.Tokens.End, sentence, number.Tokens.End + 1);

    private static bool IsSlash(TokenizedText text, int slash, Sentence sentence, int other) =>
        slash >= sentence.First
        && other >= sentence.First
        && slash < sentence.End
        && other < sentence.End
        && text[slash] is "/"
        && text.Tokens[other].Kind == TokenKind.Number;

    // "a best-of-five series", "the best of seven"
    private static bool IsBestOf(TokenizedText text, int first, Sentence sentence)
    {
        var of = text[Math.Max(first - 1, 0)] is "-" or "\u2011" ? first - 2 : first - 1;
        var best = of > 0 && text[of - 1] is "-" or "\u2011" ? of - 2 : of - 1;
        return best >= sentence.First
            && text.Language.Numbers.Of.Contains(text[of])
            && text.Language.Counts.Best.Contains(text[best]);
    }

    // "a one-way street", "a three-point turn" (but not "a three-point plan"), "a two-seater", "one-man show"
    private static bool IsCompound(TokenizedText text, QuantityMention number, Sentence sentence)
    {
        var end = number.Tokens.End;
        var isLinked = end + 1 < sentence.End && text[end] is "-" or "\u2011" && !text.Tokens[end + 1].SpaceBefore;
        var noun = isLinked ? end + 1 : end;
        if (noun + 1 < sentence.End && IsPhrase(text, noun))
        {
            return true;
        }

        return noun < sentence.End && text.Language.Counts.Compounds.ContainsInAnyCase(text[noun])
            ? isLinked || (number.Quantity.Told > 1 && IsSingularBeforeNoun(text, noun, sentence))
            : isLinked && number.Quantity.Told == 1;
    }

    // "a three point turn", but not "three points" and not "two some time ago"
    private static bool IsSingularBeforeNoun(TokenizedText text, int noun, Sentence sentence) =>
        noun + 1 < sentence.End
        && text.Tokens[noun + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
        && !text.Language.Endings.MayBePlural(text[noun]);

    // "5." alone in its line
    private static bool IsItem(TokenizedText text, QuantityMention number, Sentence sentence) =>
        number.Tokens.First == sentence.First
        && number.Tokens.End < sentence.End
        && Enumerable
            .Range(number.Tokens.End, sentence.End - number.Tokens.End)
            .All(i => text.Tokens[i].Kind == TokenKind.Symbol);

    private static bool IsIdiom(TokenizedText text, int first, Sentence sentence) =>
        (first + 1 < sentence.End && IsPhrase(text, first)) || (first > sentence.First && IsPhrase(text, first - 1));

    private static bool IsPhrase(TokenizedText text, int first) =>
        text.Tokens[first].Kind == TokenKind.Word
        && text.Tokens[first + 1].Kind == TokenKind.Word
        && text.Language.Counts.Idioms.ContainsInAnyCase(string.Concat(text[first], "-", text[first + 1]));

    // "he hit a three": a basket, and no number of anything
    private static bool IsOneOfItsKind(TokenizedText text, int first, Sentence sentence) =>
        first > sentence.First
        && text.Tokens[first].Kind == TokenKind.Word
        && text.Language.Claims.IndefiniteArticles.Contains(text[first - 1])
        && (
            first + 1 >= sentence.End
            || (text.Tokens[first + 1].Kind != TokenKind.Word && text[first + 1] is not ("-" or "\u2011"))
        );
}
