using WicFactCheck.Text;
using WicFactCheck.Text.Numerals;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>Reads ranges of numbers: "10 to 15 boats", "between $5 and $7 million"; not "5-foot-9-inch".</summary>
internal sealed class RangeReader(MentionWords words)
{
    /// <summary>From so many on a range says by itself that it is none of the steps of a rise or a result.</summary>
    private const decimal Many = 100;

    private readonly NumeralFinder _numerals = new(words);
    private readonly OrdinalReader _ordinals = new(words);
    private readonly UnitReader _units = new(words);
    private readonly ModifierReader _modifiers = new(words);
    private readonly CountedNounReader _nouns = new(words);

    /// <summary>The range that begins with a numeral, or null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="numeral">The lower number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="isTaken">Whether a token has been read as something else.</param>
    public QuantityMention? Read(
        TokenizedText text,
        Sentence sentence,
        TokenRange numeral,
        UnitReading unit,
        Func<int, bool> isTaken
    )
    {
        var opener = unit.Tokens.First - 1;
        var isBetween = opener >= sentence.First && text.Language.Numbers.Between.ContainsAtStart(text[opener]);
        var doubt = isBetween || unit.Unit is not null ? 0 : DoubtReader.LengthAt(text, sentence, unit.Tokens.End);
        var afterLink = unit.Tokens.End + (doubt > 0 ? doubt : LengthOfLink(text, sentence, unit, isBetween));
        if (afterLink == unit.Tokens.End || Upper(text, sentence, afterLink, isTaken) is not { } upper)
        {
            return null;
        }

        var high = _units.Read(text, sentence, upper);
        var isDashed = text[unit.Tokens.End] is "-" or "\u2013" && high.Kind is not QuantityKind.Number;
        var isRefused = !isBetween && !isDashed && doubt == 0 && opener >= sentence.First && IsRefused(text, opener, unit, high);
        if (
            isRefused
            || NumeralReader.Read(text, numeral, words.Numerals) is not { } first
            || NumeralReader.Read(text, upper, words.Numerals) is not { } last
        )
        {
            return null;
        }

        var ends = (Low: first * unit.Scale * ScaleShared(text, numeral, upper, unit, high), High: last * high.Scale);
        var (kind, name) = unit.Unit is null ? (high.Kind, high.Unit) : (unit.Kind, unit.Unit);
        var tokens = new TokenRange(isBetween ? opener : unit.Tokens.First, high.Tokens.End);
        var afterComma = doubt > 0 ? DoubtReader.AfterComma(text, sentence, unit.Tokens.End, tokens.End) : tokens.End;
        var noun = kind == QuantityKind.Number ? _nouns.After(text, sentence, afterComma, ends.High) : null;
        var fits =
            ends.Low < ends.High
            && (unit.Unit is null || high.Factor >= unit.Factor)
            && (high.Unit == name || (high.Unit is null && kind == QuantityKind.Money))
            && (kind != QuantityKind.Number || noun is not null || doubt > 1 || IsCrowd(text, sentence, tokens, ends))
            && (doubt != 1 || DoubtReader.IsGuess(text, numeral, upper, ends));
        return fits ? Range(text, sentence, tokens, ends, unit, high, isBetween, noun) : null;
    }

    // "10 to 15", "10-15", "a 10-to-15-mile ride"; 0 where nothing joins two numbers.
    private static int LengthOfLink(TokenizedText text, Sentence sentence, UnitReading unit, bool isBetween)
    {
        var link = unit.Tokens.End;
        if (link + 1 >= sentence.End)
        {
            return 0;
        }

        if (isBetween)
        {
            return text.Language.Numbers.And.Contains(text[link]) ? 1 : 0;
        }

        if (
            link + 3 < sentence.End
            && text[link] is "-"
            && text.Language.Numbers.RangeLinks.Contains(text[link + 1])
            && text[link + 2] is "-"
        )
        {
            return 3;
        }

        return
            text.Language.Numbers.To.Contains(text[link])
            || text[link] is "-" or "\u2013"
            || (text.Language.Numbers.Or.Contains(text[link]) && unit.Unit is null)
            ? 1
            : 0;
    }

    // After these, "10 to 15" is a step; "by 10 to 15 percent" is not, for the first number has no unit.
    private bool IsRefused(TokenizedText text, int opener, UnitReading unit, UnitReading upper) =>
        (
            text.Language.Numbers.From.Contains(text[opener])
            && !(opener > 0 && words.RangeOpeners.Contains(text.Tokens[opener - 1].Id))
        )
        || text[opener] is "-"
        || words.RangeRefusals.Contains(text.Tokens[opener].Id)
        || (
            text.Language.Numbers.By.Contains(text[opener])
            && !(unit.Unit is null && upper.Kind is QuantityKind.Percent or QuantityKind.Points)
        );

    private TokenRange? Upper(TokenizedText text, Sentence sentence, int start, Func<int, bool> isTaken)
    {
        while (start < sentence.End && text.Tokens[start].Kind == TokenKind.Symbol && words.Currencies.Contains(text, start))
        {
            start++;
        }

        var end = start < sentence.End ? _numerals.EndOf(text, start, sentence.End, isTaken) : start;
        var numeral = new TokenRange(start, end);
        return end == start || _ordinals.Read(text, numeral, sentence.End) is not null ? null : numeral;
    }

    // "a crowd of 2,000 to 3,000"
    private static bool IsCrowd(TokenizedText text, Sentence sentence, TokenRange tokens, (decimal Low, decimal High) ends) =>
        ends.Low >= Many && tokens.First > sentence.First && text.Language.Numbers.BeforeCrowd.Contains(text[tokens.First - 1]);

    // "5 to 7 million" scales both, "900 to 1,100" neither.
    private decimal ScaleShared(TokenizedText text, TokenRange numeral, TokenRange other, UnitReading unit, UnitReading upper)
    {
        if (unit.Scale != 1 || NumeralScale.IsScaled(text, numeral, words.Numerals))
        {
            return 1;
        }

        if (upper.Scale != 1)
        {
            return upper.Scale;
        }

        return
            other.Length > 1
            && words.Numerals.Scales.TryGetValue(text.Tokens[other.End - 1].Id, out var scale)
            && !words.Numerals.Scales.ContainsKey(text.Tokens[numeral.End - 1].Id)
            && NumeralReader.Read(text, numeral, words.Numerals) < scale
            ? scale
            : 1;
    }

    private QuantityMention Range(
        TokenizedText text,
        Sentence sentence,
        TokenRange tokens,
        (decimal Low, decimal High) ends,
        UnitReading unit,
        UnitReading upper,
        bool isBetween,
        int? noun
    )
    {
        var (first, modifier) = isBetween ? (tokens.First, null) : _modifiers.Before(text, sentence, tokens.First);
        var told = unit.Kind == QuantityKind.Measure ? unit : upper;
        var range =
            modifier is QuantityModifier.About
                ? new NumberRange(Exactness.RangeOf(ends.Low, modifier).Min, Exactness.RangeOf(ends.High, modifier).Max)
                : new NumberRange(ends.Low, ends.High);
        var (kind, name) = unit.Unit is null ? (upper.Kind, upper.Unit) : (unit.Kind, unit.Unit);
        var quantity = new Quantity(told.InBase(range), text.TextOf(first, tokens.End), name, kind)
        {
            Told = told.InBase(ends.Low),
            ToldTo = told.InBase(ends.High),
            Factor = told.Factor,
            MayBe = unit.Unit is null ? upper.MayBe : unit.MayBe,
            Modifier = modifier,
        };
        return new QuantityMention(tokens with { First = first }, quantity) { Noun = noun };
    }
}
