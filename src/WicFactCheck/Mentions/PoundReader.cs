using System.Collections.Frozen;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Tells whether pounds are a weight or money, by the words around them.</summary>
internal sealed class PoundReader(MentionWords words)
{
    public const string Unit = "kg";
    public const decimal Kilograms = 0.45359237m;

    private const string Sign = "\u00a3";
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

        // "5-foot-9 and 160 pounds"
        if (BodyReader.IsAfterHeight(text, sentence, numeral.First))
        {
            return true;
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
            || IsOverWeight(text, sentence, noun)
            || IsWeighed(text, sentence, numeral, noun)
            || (
                !IsOfMoney(text, sentence, numeral, noun)
                && (IsGained(text, sentence, numeral) || IsLoad(text, sentence, numeral))
            )
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

    // "weighing about 340 pounds", "tipped the scales at 212 pounds", "5 feet 9 inches and 160 pounds"
    private bool IsWeighed(TokenizedText text, Sentence sentence, TokenRange numeral, int noun) =>
        HasAny(text, Before(sentence, numeral, Reach), words.WeightWords)
        || HasAny(text, Before(sentence, numeral, LongestThing), words.HeightWords)
        || HasAny(text, new TokenRange(noun + 1, Math.Min(sentence.End, noun + LongestThing)), words.WeightWords);

    // "9,000 pounds above what is allowed", of a truck and of no bill
    private bool IsOverWeight(TokenizedText text, Sentence sentence, int noun) =>
        noun + 3 < sentence.End
        && text.Language.Numbers.BesideLimits.Contains(text[noun + 1])
        && HasAny(text, new TokenRange(noun + 2, Math.Min(sentence.End, noun + 2 + LongestThing)), words.WeightLimits)
        && HasAny(text, new TokenRange(sentence.First, noun), words.LoadNouns)
        && !HasAny(text, new TokenRange(sentence.First, sentence.End), words.MoneyNouns);

    // "lost 48 pounds", "grew to 61 pounds"
    private bool IsGained(TokenizedText text, Sentence sentence, TokenRange numeral) =>
        numeral.Length == 1
        && text.Tokens[numeral.First] is { Number: >= 0 and <= Heaviest } or { Kind: TokenKind.Word }
        && HasAny(text, Before(sentence, numeral, 2), words.GainVerbs);

    // "a bag of 130 pounds", "each sack holds 40 pounds", "carried 60 pounds up a hill"; but "a bag with 700 pounds"
    private bool IsLoad(TokenizedText text, Sentence sentence, TokenRange numeral) =>
        HasAny(text, Before(sentence, numeral, 2), words.LoadVerbs)
        || (
            numeral.First > sentence.First
            && text.Language.Numbers.Of.Contains(text[numeral.First - 1])
            && HasAny(text, Before(sentence, numeral, 2), words.LoadNouns)
        );

    // "lost 30 pounds on the horses", "carried losses of 250 pounds", and pounds where others have their sign.
    private bool IsOfMoney(TokenizedText text, Sentence sentence, TokenRange numeral, int noun) =>
        HasAny(text, new TokenRange(sentence.First, sentence.End), words.MoneySigns)
        || HasAny(text, Before(sentence, numeral, LongestThing), words.MoneyNouns)
        || HasAny(text, new TokenRange(noun + 1, Math.Min(sentence.End, noun + 1 + LongestThing)), words.MoneyNouns)
        || Has(text, Sign);

    private static TokenRange Before(Sentence sentence, TokenRange numeral, int reach) =>
        new(Math.Max(sentence.First, numeral.First - reach), numeral.First);

    // "a shipment of 130 pounds"
    private bool IsOfWeight(TokenizedText text, Sentence sentence, TokenRange numeral) =>
        numeral.First - 2 >= sentence.First
        && text.Language.Numbers.Of.Contains(text[numeral.First - 1])
        && !words.MoneyNouns.Contains(text.Tokens[numeral.First - 2].Id);

    // Where sums are in dollars and none is in pounds with their sign, pounds are weighed.
    private static bool PaysInDollars(TokenizedText text) => Has(text, "$") && !Has(text, Sign);

    private static bool Has(TokenizedText text, string sign)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text[i].SequenceEqual(sign))
            {
                return true;
            }
        }

        return false;
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
