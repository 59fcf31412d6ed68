using System.Collections.Frozen;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Tells whether pounds are a weight or money, by the words around them.</summary>
internal sealed class PoundReader(MentionWords words)
{
    public const string Unit = "kg";
    public const decimal Kilograms = 0.45359237m;

    private const int Reach = 8;
    private const int LongestThing = 3;

    /// <summary>What a person or a parcel may weigh, lose or gain.</summary>
    private const int Heaviest = 999;

    /// <summary>Whether the noun behind a number is a weight.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="noun">The token behind it.</param>
    public bool IsWeight(TokenizedText text, Sentence sentence, TokenRange numeral, int noun)
    {
        if (!text.Language.Numbers.Pounds.Contains(text[noun]))
        {
            return false;
        }

        // "a 500-pound bomb", "a 500-pound fine"
        if (text.Language.Numbers.Pound.Contains(text[noun]) && noun > numeral.End)
        {
            return !HasAny(text, new TokenRange(noun + 1, Math.Min(sentence.End, noun + 1 + LongestThing)), words.MoneyNouns);
        }

        // "62 pounds of apples", "62 pounds of debt"
        if (noun + 2 < sentence.End && text.Language.Numbers.Of.Contains(text[noun + 1]))
        {
            return !HasAny(text, new TokenRange(noun + 2, Math.Min(sentence.End, noun + 2 + LongestThing)), words.MoneyNouns);
        }

        // "12 pounds a kilo", "12 pounds per tonne"
        if (
            noun + 2 < sentence.End
            && (text.Language.Numbers.Articles.Contains(text[noun + 1]) || text.Language.Arithmetic.Per.Contains(text[noun + 1]))
            && words.WeightUnits.Contains(text.Tokens[noun + 2].Id)
        )
        {
            return false;
        }

        return IsBesideMeasure(text, sentence, noun)
            || IsWeighed(text, sentence, numeral, noun)
            || (IsOfWeight(text, sentence, numeral) && PaysInDollars(text));
    }

    // "7 pounds 12 ounces", "485 pounds (220 kg)", "220 kilograms, or 485 pounds", "5 feet 10 inches and 165 pounds"
    private bool IsBesideMeasure(TokenizedText text, Sentence sentence, int noun)
    {
        for (var i = Math.Max(sentence.First, noun - Reach); i < Math.Min(sentence.End, noun + Reach); i++)
        {
            if (words.WeightUnits.Contains(text.Tokens[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    // "weighing about 340 pounds", "slimmed down to 285 pounds", "lost 48 pounds"
    private bool IsWeighed(TokenizedText text, Sentence sentence, TokenRange numeral, int noun)
    {
        var isSmall =
            numeral.Length == 1 && text.Tokens[numeral.First] is { Number: >= 0 and <= Heaviest } or { Kind: TokenKind.Word };
        var before = new TokenRange(Math.Max(sentence.First, numeral.First - Reach), numeral.First);
        var after = new TokenRange(noun + 1, Math.Min(sentence.End, noun + LongestThing));
        return HasAny(text, before, words.WeightWords)
            || HasAny(text, after, words.WeightWords)
            || (
                isSmall
                && numeral.First > sentence.First
                && HasAny(text, new TokenRange(Math.Max(sentence.First, numeral.First - 2), numeral.First), words.GainVerbs)
            );
    }

    // "a bag of 130 pounds"
    private bool IsOfWeight(TokenizedText text, Sentence sentence, TokenRange numeral) =>
        numeral.First - 2 >= sentence.First
        && text.Language.Numbers.Of.Contains(text[numeral.First - 1])
        && !words.MoneyNouns.Contains(text.Tokens[numeral.First - 2].Id);

    // Where sums are in dollars and none is in pounds with their sign, pounds are weighed.
    private static bool PaysInDollars(TokenizedText text)
    {
        var pays = false;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text[i] is "\u00a3")
            {
                return false;
            }

            pays |= text[i] is "$";
        }

        return pays;
    }

    private static bool HasAny(TokenizedText text, TokenRange range, FrozenSet<int> any)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (any.Contains(text.Tokens[i].Id))
            {
                return true;
            }
        }

        return false;
    }
}
