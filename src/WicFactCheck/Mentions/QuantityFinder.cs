using System.Collections.Frozen;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds numbers, in digits and in words, with what stands before them; and ordinals.</summary>
internal sealed class QuantityFinder(MentionWords words)
{
    private const int LongestModifier = 3;

    private readonly NumeralFinder _numerals = new(words);
    private readonly UnitReader _units = new(words);
    private readonly CountedNounReader _nouns = new(words);
    private readonly FractionReader _fractions = new(words);
    private readonly FrozenSet<int> _openers =
    [
        .. words.Numerals.Cardinals.Keys,
        .. words.Numerals.Ordinals.Keys,
        .. words.Numerals.Fractions.Keys,
        .. words.FractionParts.Keys,
    ];

    /// <summary>Appends the numbers and ordinals of a sentence that no time has taken.</summary>
    public void Find(TokenizedText text, Sentence sentence, Func<int, bool> isTaken, List<Mention> mentions)
    {
        for (var i = sentence.First; i < sentence.End; )
        {
            if (!MayBegin(text, i))
            {
                i++;
                continue;
            }

            if (_fractions.Read(text, i, sentence, isTaken) is { } part)
            {
                mentions.Add(Share(text, sentence, part.Tokens, part.Share));
                i = part.Tokens.End;
                continue;
            }

            var end = _numerals.EndOf(text, i, sentence.End, isTaken);
            if (end == i)
            {
                i++;
                continue;
            }

            if (ReadOrdinal(text, new TokenRange(i, end), sentence.End) is { } ordinal)
            {
                mentions.Add(
                    new OrdinalMention(ordinal.Tokens, ordinal.Number)
                    {
                        Noun =
                            _nouns.AfterOne(text, sentence, ordinal.Tokens.End)
                            ?? _nouns.BeforeCopula(text, sentence, ordinal.Tokens.First),
                    }
                );
                i = ordinal.Tokens.End;
                continue;
            }

            i = AddQuantity(text, sentence, new TokenRange(i, end), isTaken, mentions);
        }
    }

    private bool MayBegin(TokenizedText text, int i) =>
        text.Tokens[i] switch
        {
            { Kind: TokenKind.Number } => true,
            { Kind: TokenKind.Word, Id: not Vocabulary.Unknown } word => _openers.Contains(word.Id)
                || (word.Length == 1 && text[i] is "a" or "A"),
            _ => false,
        };

    // Parts are told roughly: a third is said of 32 % as well as of 34 %.
    private QuantityMention Share(TokenizedText text, Sentence sentence, TokenRange part, decimal share)
    {
        var (first, modifier) = ReadModifier(text, sentence, part.First);
        var tokens = part with { First = first };
        var range = Exactness.RangeOf(share, modifier ?? QuantityModifier.About);
        return new QuantityMention(
            tokens,
            new Quantity(range, text.TextOf(tokens.First, tokens.End), Quantity.Percent, QuantityKind.Percent)
            {
                Told = share,
                Modifier = modifier,
            }
        );
    }

    // The tokens after the number, or after its unit.
    private int AddQuantity(
        TokenizedText text,
        Sentence sentence,
        TokenRange numeral,
        Func<int, bool> isTaken,
        List<Mention> mentions
    )
    {
        if (NumeralReader.Read(text, numeral, words.Numerals) is not { } plain)
        {
            return numeral.End;
        }

        var unit = _units.Read(text, sentence, numeral);
        if (AddRange(text, sentence, numeral, unit, isTaken, mentions) is { } after)
        {
            return after;
        }

        var number = plain * unit.Scale;
        var (first, modifier) = ReadModifier(text, sentence, unit.Tokens.First);
        var isRounded = modifier is null && (unit.Scale != 1 || IsScaled(text, numeral) || unit.Kind == QuantityKind.Measure);
        var range =
            isRounded ? Exactness.Rounded(number, LastDigit(text, numeral, number))
            : modifier is null && unit.Kind is QuantityKind.Number or QuantityKind.Money ? Exactness.Plain(number)
            : Exactness.RangeOf(number, modifier);
        var tokens = new TokenRange(first, unit.Tokens.End);
        var noun =
            unit.Kind == QuantityKind.Number
                ? _nouns.After(text, sentence, tokens.End, number)
                    ?? _nouns.Before(text, sentence, tokens.First)
                    ?? NounOfOther(text, sentence, tokens, mentions)
                : null;
        if (
            number == 1
            && (noun is null || (tokens.End < sentence.End && text[tokens.End] is "of"))
            && unit.Kind == QuantityKind.Number
            && text.Tokens[numeral.First].Kind == TokenKind.Word
        )
        {
            // "every one of them" counts nothing.
            return unit.Tokens.End;
        }

        var quantity = new Quantity(range.Times(unit.Factor), text.TextOf(tokens.First, tokens.End), unit.Unit, unit.Kind)
        {
            Told = number * unit.Factor,
            Modifier = modifier,
        };
        mentions.Add(new QuantityMention(tokens, quantity) { Noun = noun });
        return unit.Tokens.End;
    }

    // "10 to 15 boats", "between $5 and $7 million", "200-300 people": the tokens after it, or null where no range begins here.
    private int? AddRange(
        TokenizedText text,
        Sentence sentence,
        TokenRange numeral,
        UnitReading unit,
        Func<int, bool> isTaken,
        List<Mention> mentions
    )
    {
        var link = unit.Tokens.End;
        var opener = unit.Tokens.First - 1;
        var isBetween = opener >= sentence.First && text[opener] is "between" or "Between";
        var isLinked =
            link + 1 < sentence.End
            && (
                isBetween
                    ? text[link] is "and"
                    : text[link] is "to" or "-" or "\u2013" || (text[link] is "or" && unit.Unit is null)
            );
        if (
            !isLinked
            || (
                !isBetween
                && opener >= sentence.First
                && (text[opener] is "from" or "by" or "-" || words.RangeRefusals.Contains(text.Tokens[opener].Id))
            )
        )
        {
            return null;
        }

        var start = link + 1;
        while (start < sentence.End && text.Tokens[start].Kind == TokenKind.Symbol && words.Currencies.Contains(text, start))
        {
            start++;
        }

        var end = start < sentence.End ? _numerals.EndOf(text, start, sentence.End, isTaken) : start;
        if (
            end == start
            || ReadOrdinal(text, new TokenRange(start, end), sentence.End) is not null
            || NumeralReader.Read(text, numeral, words.Numerals) is not { } low
            || NumeralReader.Read(text, new TokenRange(start, end), words.Numerals) is not { } high
        )
        {
            return null;
        }

        var upper = _units.Read(text, sentence, new TokenRange(start, end));
        (low, high) = (low * unit.Scale, high * upper.Scale);
        var factor = ScaleShared(text, numeral, new TokenRange(start, end), unit, upper);
        low *= factor;
        var (kind, name) = unit.Unit is null ? (upper.Kind, upper.Unit) : (unit.Kind, unit.Unit);
        var tokens = new TokenRange(isBetween ? opener : unit.Tokens.First, upper.Tokens.End);
        var noun = kind == QuantityKind.Number ? _nouns.After(text, sentence, tokens.End, high) : null;
        var fits =
            low < high
            && (upper.Unit == name || (upper.Unit is null && kind == QuantityKind.Money))
            && (kind != QuantityKind.Number || noun is not null);
        if (!fits)
        {
            return null;
        }

        var (first, modifier) = isBetween ? (tokens.First, null) : ReadModifier(text, sentence, tokens.First);
        var perUnit = unit.Kind == QuantityKind.Measure ? unit.Factor : upper.Factor;
        var range =
            modifier is QuantityModifier.About
                ? new NumberRange(Exactness.RangeOf(low, modifier).Min, Exactness.RangeOf(high, modifier).Max)
                : new NumberRange(low, high);
        mentions.Add(
            new QuantityMention(
                tokens with
                {
                    First = first,
                },
                new Quantity(range.Times(perUnit), text.TextOf(first, tokens.End), name, kind)
                {
                    Told = low * perUnit,
                    ToldTo = high * perUnit,
                    Modifier = modifier,
                }
            )
            {
                Noun = noun,
            }
        );
        return tokens.End;
    }

    // "5 to 7 million" scales both, "900 to 1,100" neither.
    private decimal ScaleShared(TokenizedText text, TokenRange numeral, TokenRange other, UnitReading unit, UnitReading upper)
    {
        var isBare = !IsScaled(text, numeral) && unit.Scale == 1;
        return isBare && upper.Scale != 1 ? upper.Scale
            : isBare
            && IsScaled(text, other)
            && words.Numerals.Scales.TryGetValue(text.Tokens[other.End - 1].Id, out var scale)
            && NumeralReader.Read(text, numeral, words.Numerals) < scale
                ? scale
            : 1;
    }

    // The noun that an earlier number counts, where this one is of those or is held against them.
    private int? NounOfOther(TokenizedText text, Sentence sentence, TokenRange tokens, List<Mention> mentions)
    {
        if (OfThose(text, tokens.First, sentence) is { } of)
        {
            return NounBefore(mentions, of == sentence.First && of > 0 ? text.SentenceOf(of - 1).First : sentence.First);
        }

        return IsComparedTo(text, tokens, sentence) ? NounBefore(mentions, sentence.First) : null;
    }

    /// <summary>"80 boats, of which 12 are new", "Of them, 12 are new" count boats: the token of "of", or null.</summary>
    internal static int? OfThose(TokenizedText text, int first, Sentence sentence)
    {
        var whose = first - 2 > sentence.First && text[first - 1] is "," ? first - 2 : first - 1;
        return
            whose > sentence.First
            && text[whose - 1] is "of" or "Of"
            && text[whose] is "which" or "whom" or "them" or "those" or "these"
            ? whose - 1
            : null;
    }

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

    private OrdinalMention? ReadOrdinal(TokenizedText text, TokenRange numeral, int limit)
    {
        var last = text.Tokens[numeral.End - 1];
        if (last.Kind == TokenKind.Word && words.Numerals.Ordinals.ContainsKey(last.Id))
        {
            return NumeralReader.Read(text, numeral, words.Numerals) is { } spelt and <= 100_000
                ? new OrdinalMention(numeral, (int)spelt)
                : null;
        }

        var hasSuffix =
            numeral.End < limit
            && last.IsPlainNumber
            && !text.Tokens[numeral.End].SpaceBefore
            && text[numeral.End] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
        return hasSuffix ? new OrdinalMention(numeral with { End = numeral.End + 1 }, last.Number) : null;
    }

    private (int First, QuantityModifier? Modifier) ReadModifier(TokenizedText text, Sentence sentence, int first)
    {
        if (first == sentence.First || text.Tokens[first - 1].Kind != TokenKind.Word)
        {
            return (first, null);
        }

        for (var length = Math.Min(LongestModifier, first - sentence.First); length > 0; length--)
        {
            if (words.QuantityModifiers.TryFind(text, first - length, length, out var modifier))
            {
                return (first - length, modifier);
            }
        }

        return (first, null);
    }

    private bool IsScaled(TokenizedText text, TokenRange numeral) =>
        numeral.Length > 1
        && text.Tokens[numeral.First].Kind == TokenKind.Number
        && words.Numerals.Scales.ContainsKey(text.Tokens[numeral.End - 1].Id);

    // "3.2 million" is told to a tenth of a million.
    private static decimal LastDigit(TokenizedText text, TokenRange numeral, decimal number)
    {
        var digits = text[numeral.First];
        var written = NumeralReader.Digits(digits);
        var decimals = digits.IndexOf('.') is var point and >= 0 ? digits.Length - point - 1 : 0;
        var scale = written == 0 ? 1 : number / written;
        for (var i = 0; i < decimals; i++)
        {
            scale /= 10;
        }

        return scale;
    }
}
