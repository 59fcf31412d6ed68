using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds totals that are told with the number of things that they are for and what each of these gets: "£24 million for six
/// boats, or £4 million each", "400 guards, in four groups of 100".
/// </summary>
/// <param name="mentions">The article.</param>
internal sealed class DividedTotals(DocumentMentions mentions)
{
    /// <summary>The most tokens from a total to the number of things: "paid to each of the".</summary>
    private const int ToCount = 8;

    /// <summary>By how many times a total may miss the product and still be meant as it.</summary>
    private const decimal MostOff = 2;

    /// <summary>The share of itself by which a quotient may be rounded.</summary>
    private const decimal Rounding = 0.03m;

    /// <summary>From here on a quotient is told in whole numbers, up or down.</summary>
    private const decimal Whole = 10;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly RateTerms _terms = mentions.Document.Text.Language.Rates;
    private readonly ArithmeticTerms _arithmetic = mentions.Document.Text.Language.Arithmetic;
    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly RateNumbers _numbers = new(mentions);

    /// <summary>That of a sentence.</summary>
    public Product? In(Sentence sentence)
    {
        var numbers = mentions
            .QuantitiesIn(new TokenRange(sentence.First, sentence.End))
            .Where(number => number is { IsHowOften: false, Quantity: { ToldTo: null, Told: > 0 } })
            .ToList();
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            var (total, count, each) = (numbers[i], numbers[i + 1], numbers[i + 2]);
            if (
                count.Quantity is { Kind: QuantityKind.Number, Told: > 1 }
                && IsToldPlainly(total)
                && IsToldPlainly(each)
                && _units.Like(each, total) is { } like
                && IsNear(count, like, total)
                && (
                    IsShared(total, count, each, sentence) ? Rounded(like)
                    : IsGrouped(total, count, each, sentence) ? like
                    : null
                )
                    is { } told
            )
            {
                return new Product(count, told, total);
            }
        }

        return null;
    }

    private static bool IsToldPlainly(QuantityMention number) =>
        number.Quantity.Modifier is null or QuantityModifier.About && number.Quantity.Kind is not QuantityKind.Percent;

    private static bool IsNear(QuantityMention count, QuantityMention each, QuantityMention total)
    {
        var right = count.Quantity.Told * each.Quantity.Told;
        return total.Quantity.Told <= right * MostOff && total.Quantity.Told >= right / MostOff;
    }

    // "24 million for six boats, or 4 million apiece": "over six" may be read as more than six.
    private bool IsShared(QuantityMention total, QuantityMention count, QuantityMention each, Sentence sentence)
    {
        var isOver = _text.IsOneOf(count.Tokens.First, _terms.Over) && count.Quantity.Modifier is QuantityModifier.More;
        return (isOver || (_text.IsOneOf(count.Tokens.First - 1, _terms.Over) && count.Quantity.Modifier is null))
            && count.Tokens.First - total.Tokens.End <= ToCount
            && count.Noun is { } noun
            && (total.Quantity.Kind != QuantityKind.Number || total.Noun is null || total.Noun == noun || each.Noun is null)
            && (_text.IsOneOf(each.Tokens.First - 1, _arithmetic.Or) || _text[each.Tokens.First - 1] is "(")
            && IsForEach(each, noun, sentence);
    }

    // "4 million each", "4 million per boat", "4 million a boat"
    private bool IsForEach(QuantityMention each, int noun, Sentence sentence)
    {
        var end = each.Tokens.End;
        return (_text.IsOneOf(end, _arithmetic.Each) && _numbers.IsEndOfClause(end + 1, sentence))
            || (
                _text.IsOneOf(end, _terms.Per)
                && end + 1 < sentence.End
                && _text[noun].StartsWith(_text[end + 1], StringComparison.OrdinalIgnoreCase)
            );
    }

    // "400 guards, in four groups of 100."
    private bool IsGrouped(QuantityMention total, QuantityMention count, QuantityMention each, Sentence sentence) =>
        count is { Noun: { } groups, Quantity.Modifier: null }
        && _text.IsOneOf(count.Tokens.First - 1, _terms.Into)
        && _text.IsOneOf(groups, _terms.Groups)
        && _text.IsOneOf(groups + 1, _arithmetic.Of)
        && each.Tokens.First == groups + 2
        && each.Quantity.Modifier is null
        && RateNumbers.EndOf(each) is var end
        && (end >= sentence.End || _text[end] is "." or ";" or ")")
        && total is { Noun: not null, Quantity: { Kind: QuantityKind.Number, Modifier: null } }
        && StepFinder.AreOfOneNoun(_text, total, each);

    // What each gets is a quotient, told in round numbers.
    private static QuantityMention Rounded(QuantityMention each)
    {
        var (told, range) = (each.Quantity.Told, each.Quantity.Range);
        var wide = Math.Max(told * Rounding, each.Quantity.Factor * (told >= Whole * each.Quantity.Factor ? 1 : 0));
        return new QuantityMention(
            each.Tokens,
            each.Quantity with
            {
                Range = new NumberRange(Math.Min(range.Min ?? told, told - wide), Math.Max(range.Max ?? told, told + wide)),
            }
        )
        {
            Noun = each.Noun,
        };
    }
}
