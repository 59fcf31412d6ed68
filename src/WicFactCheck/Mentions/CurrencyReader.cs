using System.Collections.Immutable;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads money: "$5", "KSh2.3 billion", "R85 000", "40 Canadian dollars", "31 euro cents".</summary>
internal sealed class CurrencyReader(MentionWords words)
{
    private const int LongestSign = 2;
    private const int LongestName = 3;

    /// <summary>How far back a country is looked for.</summary>
    private const int Reach = 300;

    private const int MostPence = 150;

    /// <summary>How many tokens back a word for money makes one of a number without a currency.</summary>
    private const int ReachOfMoney = 6;

    private readonly PoundReader _pounds = new(words);

    /// <summary>The currency whose sign or code stands before a number, and the first token of it.</summary>
    public (int First, Currency? Currency) Before(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        for (var length = Math.Min(LongestSign, numeral.First - sentence.First); length > 0; length--)
        {
            var first = numeral.First - length;
            if (
                words.Currencies.TryFind(text, first, length, out var currency)
                && currency is not null
                && IsSignOrCode(text, sentence, numeral)
                && (length == 1 || IsOneSign(text, first))
            )
            {
                return (first, length == 1 ? Of(text, sentence, first, currency) : new Currency(currency));
            }
        }

        return (numeral.First, null);
    }

    /// <summary>The currency that words or a sign alone stand for, as in the head of a column; null for others.</summary>
    public Currency? Named(TokenizedText text, Sentence sentence, TokenRange name) =>
        words.Currencies.TryFind(text, name.First, name.Length, out var currency) && currency is not null
            ? name.Length == 1
                ? Of(text, sentence, name.First, currency)
                : new Currency(currency)
            : null;

    /// <summary>The reading of a number whose currency is told behind it, at a token; null where none is.</summary>
    public UnitReading? After(TokenizedText text, Sentence sentence, TokenRange numeral, int start)
    {
        // "Canadian dollars", "Hong Kong dollars"
        for (var length = Math.Min(LongestName, sentence.End - start) - 1; length > 0; length--)
        {
            var noun = start + length;
            if (
                text.Tokens[start].Case != TokenCase.Lower
                && noun < sentence.End
                && IsCurrencyNoun(text, noun)
                && words.CurrencyPlaces.TryFind(text, start, length, out var named)
                && named is not null
            )
            {
                return Money(numeral, noun + 1, new Currency(named));
            }
        }

        if (words.SubUnitCurrencies.TryGetValue(text.Tokens[start].Id, out var whole) && IsSmallMoney(text, numeral, start))
        {
            return Money(numeral, start + 1, new Currency(whole)) with
            {
                Factor = 1 / words.SubUnits.GetValueOrDefault(text.Tokens[start].Id),
            };
        }

        for (var length = Math.Min(LongestName, sentence.End - start); length > 0; length--)
        {
            if (
                words.Currencies.TryFindAcrossHyphens(text, start, length, out var currency)
                && currency is not null
                && (length > 1 || text.Tokens[start] is { Length: > 1 } or { Kind: TokenKind.Symbol })
            )
            {
                return length == 1
                    ? Alone(text, sentence, numeral, start, currency)
                    : Money(numeral, start + length, new Currency(currency));
            }
        }

        // "1.2 billion won"; in "12 won" somebody did.
        return
            words.ScaledCurrencies.TryGetValue(text.Tokens[start].Id, out var scaled)
            && words.Numerals.Scales.ContainsKey(text.Tokens[numeral.End - 1].Id)
            ? Money(numeral, start + 1, new Currency(scaled))
            : null;
    }

    /// <summary>
    /// The reading of a number in crore or lakh that counts nothing, beside a word for money: "spent 84 crore", "a grant of 9
    /// lakh".
    /// </summary>
    public UnitReading? Unnamed(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        var isBare =
            numeral.End >= sentence.End
            || text.Tokens[numeral.End].Kind == TokenKind.Symbol
            || words.FunctionWords.Contains(text.Tokens[numeral.End].Id);
        if (!isBare || !text.Language.Numbers.Lakhs.Contains(text[numeral.End - 1]))
        {
            return null;
        }

        for (var i = numeral.First - 1; i >= Math.Max(sentence.First, numeral.First - ReachOfMoney); i--)
        {
            if (words.MoneyNouns.Contains(text.Tokens[i].Id) || words.MoneyVerbs.Contains(text.Tokens[i].Id))
            {
                ImmutableArray<string> shared = [.. text.Language.Numbers.LakhCurrencies.Words];
                return Money(
                    numeral,
                    numeral.End,
                    new Currency(InPlace(text, sentence, numeral.First, shared)) { MayBe = shared }
                );
            }
        }

        return null;
    }

    // "40p", but "1080p" and "on p 40"
    private static bool IsSmallMoney(TokenizedText text, TokenRange numeral, int word) =>
        text.Tokens[word].Length > 1
        || (
            !text.Tokens[word].SpaceBefore
            && numeral.End == word
            && text.Tokens[word - 1] is { IsPlainNumber: true, Number: <= MostPence }
        );

    private UnitReading? Alone(TokenizedText text, Sentence sentence, TokenRange numeral, int noun, string currency)
    {
        if (_pounds.IsWeight(text, sentence, numeral, noun))
        {
            return new UnitReading(
                new TokenRange(numeral.First, noun + 1),
                PoundReader.Unit,
                QuantityKind.Measure,
                1,
                PoundReader.Kilograms
            );
        }

        // "31 euro cents"
        if (noun + 1 < sentence.End && words.SubUnits.TryGetValue(text.Tokens[noun + 1].Id, out var many))
        {
            return Money(numeral, noun + 2, new Currency(currency)) with { Factor = 1 / many };
        }

        return Money(numeral, noun + 1, Of(text, sentence, noun, currency));
    }

    // Of a word that several countries share, the currency of the one that is meant; that stays a guess.
    private Currency Of(TokenizedText text, Sentence sentence, int word, string currency) =>
        words.SharedCurrencies.TryGetValue(text.Tokens[word].Id, out var shared)
            ? new Currency(InPlace(text, sentence, word, shared)) { MayBe = shared }
            : new Currency(currency) { MayBe = words.SharedSigns.GetValueOrDefault(text.Tokens[word].Id, []) };

    private bool IsCurrencyNoun(TokenizedText text, int noun) =>
        text.Tokens[noun] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && words.Currencies.Contains(text, noun);

    private static UnitReading Money(TokenRange numeral, int end, Currency currency) =>
        new(new TokenRange(numeral.First, end), currency.Code, QuantityKind.Money, 1) { MayBe = currency.MayBe };

    // Pounds, pesos and rupees are those of the country that is nearest by: in the sentence, then before it.
    private string InPlace(TokenizedText text, Sentence sentence, int token, ImmutableArray<string> shared) =>
        Nearest(text, token - 1, sentence.First, -1, shared)
        ?? Nearest(text, token + 1, sentence.End - 1, +1, shared)
        ?? Nearest(text, sentence.First - 1, Math.Max(0, sentence.First - Reach), -1, shared)
        ?? shared[0];

    private string? Nearest(TokenizedText text, int from, int to, int step, ImmutableArray<string> shared)
    {
        for (var i = from; step > 0 ? i <= to : i >= to; i += step)
        {
            if (CurrencyAt(text, i, shared) is { } currency)
            {
                return currency;
            }
        }

        return null;
    }

    private string? CurrencyAt(TokenizedText text, int i, ImmutableArray<string> shared)
    {
        if (text.Tokens[i] is not { Kind: TokenKind.Word, Case: not TokenCase.Lower })
        {
            return null;
        }

        var isPlace =
            (i + 1 < text.Tokens.Length && words.CurrencyPlaces.TryFind(text, i, 2, out var currency))
            || words.CurrencyPlaces.TryFind(text, i, 1, out currency);
        return isPlace && currency is not null && shared.Contains(currency) ? currency : null;
    }

    // "A$5" is Australian, "a $5 fee" is not.
    private static bool IsOneSign(TokenizedText text, int token) =>
        text.Tokens[token].Case != TokenCase.Lower && !text.Tokens[token + 1].SpaceBefore;

    // A word such as "dollars" stands after its number; a letter alone needs a number that is a sum.
    private bool IsSignOrCode(TokenizedText text, Sentence sentence, TokenRange numeral)
    {
        var sign = text.Tokens[numeral.First - 1];
        return sign.Kind == TokenKind.Symbol
            || (
                sign.Case != TokenCase.Lower
                && (
                    sign.Length is 2 or 3
                    || (sign.Length == 1 && !text.Tokens[numeral.First].SpaceBefore && IsSum(text, sentence, numeral))
                )
            );
    }

    // "R23bn", "R85 000", "N1,200", "R4.50"
    private bool IsSum(TokenizedText text, Sentence sentence, TokenRange numeral) =>
        text.Tokens[numeral.First].Number == Token.Grouped
        || text[numeral.First] is [.., '.', _, _] or [.., ',', _, _] or [.., ',', _]
        || (
            numeral.Length > 1
            && (
                NumeralReader.IsGroup(text, numeral.First + 1)
                || words.Numerals.Scales.ContainsKey(text.Tokens[numeral.End - 1].Id)
            )
        )
        || (
            numeral.End < sentence.End && words.ScaleSuffixes.Contains(text, numeral.End) && !text.Tokens[numeral.End].SpaceBefore
        );
}

/// <summary>A currency.</summary>
/// <param name="Code">As ISO 4217 writes it.</param>
internal readonly record struct Currency(string Code)
{
    /// <summary>
    /// The currencies that its word or sign may stand for, where it leaves that open; the code is a guess then.
    /// </summary>
    public ImmutableArray<string> MayBe { get; init; } = [];
}
