using System.Collections.Frozen;
using System.Runtime.InteropServices;
using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Finds numbers, in digits and in words, with what stands before them; and ordinals.</summary>
internal sealed class QuantityFinder(MentionWords words)
{
    /// <summary>An amount in two units is told to the last of them: so small a part may be rounded.</summary>
    private const decimal ExactParts = 1_000_000_000;

    // How many times the last digit that counts is in a part of a unit.
    private const decimal RoughParts = 5;

    private readonly NumeralFinder _numerals = new(words);
    private readonly OrdinalReader _ordinals = new(words);
    private readonly RangeReader _ranges = new(words);
    private readonly CompoundReader _compounds = new(words);
    private readonly ModifierReader _modifiers = new(words);
    private readonly UnitReader _units = new(words);
    private readonly CountedNounReader _nouns = new(words);
    private readonly OtherNounReader _others = new(words);
    private readonly HowOftenReader _howOften = new(words);
    private readonly FractionReader _fractions = new(words);
    private readonly FrozenSet<int> _openers =
    [
        .. words.Numerals.Cardinals.Keys,
        .. words.Numerals.Ordinals.Keys,
        .. words.Numerals.Fractions.Keys,
        .. words.FractionParts.Keys,
        .. words.FrequencyAdverbs.Keys,
    ];

    /// <summary>Appends the numbers and ordinals of a sentence that no time has taken.</summary>
    public void Find(TokenizedText text, Sentence sentence, Func<int, bool> isTaken, List<Mention> mentions)
    {
        var first = mentions.Count;
        FindAll(text, sentence, isTaken, mentions);
        OpenCurrencies.Settle(CollectionsMarshal.AsSpan(mentions)[first..]);
    }

    private void FindAll(TokenizedText text, Sentence sentence, Func<int, bool> isTaken, List<Mention> mentions)
    {
        var hasShare = false;
        for (var i = sentence.First; i < sentence.End; )
        {
            if (!MayBegin(text, i))
            {
                i++;
                continue;
            }

            if (!isTaken(i) && _howOften.Adverb(text, sentence, i) is { } times)
            {
                mentions.Add(HowOften(text, i, times));
                i++;
                continue;
            }

            if (PartOfUnit(text, i, sentence, isTaken) is { } piece)
            {
                mentions.Add(piece);
                i = piece.Tokens.End;
                continue;
            }

            if (_fractions.Read(text, i, sentence, hasShare, isTaken) is { } part)
            {
                mentions.Add(Share(text, sentence, part.Tokens, part.Share));
                hasShare = true;
                i = part.Tokens.End;
                continue;
            }

            var end = _numerals.EndOf(text, i, sentence.End, isTaken);
            if (end == i && OneAndPart(text, i, sentence, isTaken) is { } measure)
            {
                mentions.Add(measure);
                i = measure.Tokens.End;
                continue;
            }

            if (end == i)
            {
                i++;
                continue;
            }

            if (_ordinals.Read(text, new TokenRange(i, end), sentence.End) is { } ordinal)
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
                || text.Language.Numbers.Articles.Contains(text[i]),
            _ => false,
        };

    private static QuantityMention HowOften(TokenizedText text, int i, int times) =>
        new(new TokenRange(i, i + 1), new Quantity(NumberRange.Exactly(times), text.TextOf(i, i + 1))) { IsHowOften = true };

    // "three-quarters of a mile", "half an acre"; that is told roughly.
    private QuantityMention? PartOfUnit(TokenizedText text, int i, Sentence sentence, Func<int, bool> isTaken)
    {
        if (
            _fractions.OfOne(text, i, sentence) is not { } part
            || _units.Read(text, sentence, part.Tokens) is not { Kind: QuantityKind.Measure } unit
            || Enumerable.Range(i, unit.Tokens.End - i).Any(isTaken)
        )
        {
            return null;
        }

        var (first, modifier) = _modifiers.Before(text, sentence, i);
        var tokens = new TokenRange(first, unit.Tokens.End);
        return new QuantityMention(tokens, Told(text, tokens, unit, part.Part, part.Part / RoughParts, modifier));
    }

    // "a mile and a half"
    private QuantityMention? OneAndPart(TokenizedText text, int i, Sentence sentence, Func<int, bool> isTaken)
    {
        if (
            !text.Language.Numbers.Articles.Contains(text[i])
            || _units.Read(text, sentence, new TokenRange(i, i + 1)) is not { Kind: QuantityKind.Measure } unit
            || _compounds.After(text, sentence, unit, isTaken) is not var (end, part)
            || Enumerable.Range(i, end - i).Any(isTaken)
        )
        {
            return null;
        }

        var (first, modifier) = _modifiers.Before(text, sentence, i);
        var tokens = new TokenRange(first, end);
        return new QuantityMention(tokens, Told(text, tokens, unit, 1 + part, part / RoughParts, modifier));
    }

    // Parts are told roughly: a third is said of 32 % as well as of 34 %.
    private QuantityMention Share(TokenizedText text, Sentence sentence, TokenRange part, decimal share)
    {
        var (first, modifier) = _modifiers.Before(text, sentence, part.First);
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
        if (_ranges.Read(text, sentence, numeral, unit, isTaken) is { } range)
        {
            mentions.Add(range);
            return range.Tokens.End;
        }

        var number = plain * unit.Scale;
        var end = unit.Tokens.End;
        var isCompound = false;
        if (_compounds.After(text, sentence, unit, isTaken) is var (afterPart, part))
        {
            (number, end, isCompound) = (number + part, afterPart, true);
        }

        var (first, modifier) = _modifiers.Before(text, sentence, unit.Tokens.First);
        if (_modifiers.After(text, sentence, end) is (var afterModifier, { } behind))
        {
            (end, modifier) = (afterModifier, modifier ?? behind);
        }

        var tokens = new TokenRange(first, end);
        var noun =
            unit.Kind == QuantityKind.Number
                ? _nouns.After(text, sentence, tokens.End, number)
                    ?? _nouns.Before(text, sentence, tokens.First)
                    ?? _others.NounOf(text, sentence, tokens, mentions)
                : null;
        if (
            number == 1
            && (noun is null || (tokens.End < sentence.End && text.Language.Numbers.Of.Contains(text[tokens.End])))
            && unit.Kind == QuantityKind.Number
            && text.Tokens[numeral.First].Kind == TokenKind.Word
        )
        {
            // "every one of them" counts nothing.
            return end;
        }

        var quantity = isCompound
            ? Told(text, tokens, unit, number, number / ExactParts, modifier)
            : Told(text, tokens, unit, number, LastDigit(text, numeral, unit, number), modifier);
        mentions.Add(
            new QuantityMention(tokens, quantity)
            {
                Noun = noun,
                Body = BodyOf(text, sentence, numeral, unit, end),
                IsHowOften = noun is null && unit.Kind == QuantityKind.Number && _howOften.IsHowOften(text, sentence, tokens.End),
            }
        );
        return end;
    }

    private static BodyMeasure BodyOf(TokenizedText text, Sentence sentence, TokenRange numeral, UnitReading unit, int end) =>
        BodyReader.IsHeight(text, unit, end) ? BodyMeasure.Height
        : unit is { Unit: PoundReader.Unit, Factor: < 10 } && BodyReader.IsAfterHeight(text, sentence, numeral.First)
            ? BodyMeasure.Weight
        : BodyMeasure.None;

    // What the last digit is worth that is written; null where nothing was rounded to it.
    private decimal? LastDigit(TokenizedText text, TokenRange numeral, UnitReading unit, decimal number) =>
        unit.Scale != 1 || unit.Kind == QuantityKind.Measure || NumeralScale.IsScaled(text, numeral, words.Numerals)
            ? NumeralScale.LastDigit(text, numeral, number)
            : null;

    private static Quantity Told(
        TokenizedText text,
        TokenRange tokens,
        UnitReading unit,
        decimal number,
        decimal? lastDigit,
        QuantityModifier? modifier
    )
    {
        // "some 11,642" has been counted.
        var meant =
            modifier is QuantityModifier.About && unit.Kind == QuantityKind.Number && Exactness.IsCounted(number)
                ? null
                : modifier;
        var told = IsBelowZero(text, tokens, unit) ? -number : number;
        var range = (meant, lastDigit, unit.Kind) switch
        {
            (null, { } digit, _) => Exactness.Rounded(told, digit),
            (null, null, QuantityKind.Number or QuantityKind.Money) => Exactness.Plain(told),
            _ => Exactness.RangeOf(told, meant),
        };
        return new Quantity(unit.InBase(range), text.TextOf(tokens.First, tokens.End), unit.Unit, unit.Kind)
        {
            Told = unit.InBase(told),
            Factor = unit.Factor,
            Offset = unit.Offset,
            MayBe = unit.MayBe,
            Coarse =
                unit.Kind == QuantityKind.Measure && lastDigit is { } last
                    ? unit.InBase(meant is null ? Exactness.Coarse(told, last) : range)
                    : null,
            Modifier = meant,
        };
    }

    // "minus 31 Celsius"
    private static bool IsBelowZero(TokenizedText text, TokenRange tokens, UnitReading unit) =>
        unit.Unit is "\u00b0C"
        && tokens.First > 0
        && (text.Language.Numbers.Minus.ContainsAtStart(text[tokens.First - 1]) || text[tokens.First - 1] is "\u2212" or "-")
        && (text[tokens.First - 1] is not "-" || text.Tokens[tokens.First - 1].SpaceBefore);
}
