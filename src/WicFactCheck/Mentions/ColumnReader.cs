using WicFactCheck.Documents;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions;

/// <summary>
/// Finds what the lone number in a cell of a table is by the head of its column: what it counts, in what it is measured, or
/// that it is an age.
/// </summary>
internal sealed class ColumnReader(MentionWords words)
{
    private const decimal Oldest = 125;

    private readonly CountedNounReader _nouns = new(words);
    private readonly ColumnMoneyReader _money = new(words);

    /// <summary>The number as that; as it is where it isn't alone, or the head tells nothing of it.</summary>
    public Mention With(Document document, Sentence cell, QuantityMention number)
    {
        if (
            number is not { Noun: null, Quantity.Kind: QuantityKind.Number }
            || number.Tokens.First != cell.First
            || number.Tokens.End != cell.End
            || document.Blocks[cell.Block].Head is not { } span
        )
        {
            return number;
        }

        var text = document.Text;
        var head = new TokenRange(FirstFrom(text, span.Start), FirstFrom(text, span.End));
        return AgeIn(text, head, number)
            ?? MeasureIn(text, head, number)
            ?? InMoney(text, head, number)
            ?? Counted(text, head, number);
    }

    // "Age", "Age (years)"
    private static Mention? AgeIn(TokenizedText text, TokenRange head, QuantityMention number) =>
        text.Language.Ages.Age.ContainsInAnyCase(text[head.First])
        && (head.Length == 1 || text[head.First + 1] is "(")
        && number.Quantity.Told is >= 0 and <= Oldest
            ? new AgeMention(number.Tokens, (int)number.Quantity.Told)
            : null;

    // "Length (km)", "Area, sq km", "Turnout in %"; but "Visitors (m)" may be millions.
    private QuantityMention? MeasureIn(TokenizedText text, TokenRange head, QuantityMention number)
    {
        if (number.Quantity.Modifier is not null)
        {
            return null;
        }

        var isLength = text.Language.Numbers.Lengths.ContainsInAnyCase(text[head.First]);
        foreach (var unit in ColumnUnits.Of(text, head))
        {
            if (!isLength && words.ScaleSuffixes.TryFind(text, unit.First, unit.Length, out _))
            {
                continue;
            }

            if (words.Measures.TryFind(text, unit.First, unit.Length, out var measure))
            {
                return new QuantityMention(number.Tokens, Measured(text, number, unit, measure));
            }

            if (words.Shares.TryFind(text, unit.First, unit.Length, out var share) && share.Unit == Quantity.Percent)
            {
                return new QuantityMention(number.Tokens, Shared(number.Quantity, share.Factor));
            }
        }

        return null;
    }

    // "Budget ($m)"; of "Visitors (000s)" the number still counts what the head names.
    private QuantityMention? InMoney(TokenizedText text, TokenRange head, QuantityMention number) =>
        number.Quantity.Modifier is null && _money.Read(text, head, number) is { } told
            ? told.Quantity.Kind == QuantityKind.Money
                ? told
                : Counted(text, head, told)
            : null;

    private static Quantity Measured(TokenizedText text, QuantityMention number, TokenRange words, MeasureUnit measure)
    {
        var told = number.Quantity.Told;
        var digit = NumeralScale.LastDigit(text, number.Tokens, told);
        var unit = new UnitReading(number.Tokens, measure.Unit, QuantityKind.Measure, 1, measure.Factor)
        {
            Offset = measure.Offset,
        };
        return new Quantity(
            unit.InBase(Exactness.Rounded(told, digit)),
            $"{number.Quantity.Text} {text.TextOf(words.First, words.End)}",
            unit.Unit,
            unit.Kind
        )
        {
            Told = unit.InBase(told),
            Factor = unit.Factor,
            Offset = unit.Offset,
            Coarse = unit.InBase(Exactness.Coarse(told, digit)),
        };
    }

    private static Quantity Shared(Quantity number, decimal factor) =>
        new(Exactness.RangeOf(number.Told * factor, null), number.Text, Quantity.Percent, QuantityKind.Percent)
        {
            Told = number.Told * factor,
        };

    // "Lamps", "Number of lamps", "Dead"
    private QuantityMention Counted(TokenizedText text, TokenRange head, QuantityMention number)
    {
        var (first, sentence) = (head.First, text.SentenceOf(head.First));
        var isNumberOf = text.IsOneOf(first, text.Language.Numbers.Number) && text.IsOneOf(first + 1, text.Language.Numbers.Of);
        var counted =
            _nouns.After(text, sentence, isNumberOf ? first + 2 : first, number: 2) ?? (IsParticiple(text, head) ? first : null);
        return counted is { } noun ? new QuantityMention(number.Tokens, number.Quantity) { Noun = noun } : number;
    }

    // "Hurt", "Evacuated": whoever was.
    private static bool IsParticiple(TokenizedText text, TokenRange head) =>
        head.Length == 1
        && text.Tokens[head.First].Kind == TokenKind.Word
        && (
            text.Language.Numbers.CountedParticiples.ContainsInAnyCase(text[head.First])
            || text.Language.Endings.MayBePast(text[head.First])
        );

    // The first token that begins at an offset or behind it.
    private static int FirstFrom(TokenizedText text, int offset)
    {
        var (low, high) = (0, text.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
