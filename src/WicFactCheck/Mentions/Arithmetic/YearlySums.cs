using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds what a sum comes to over time: "40 euros a month for six months, or 240 euros in all".</summary>
/// <param name="mentions">The article.</param>
/// <param name="isTotal">Whether a number is told as what others come to.</param>
internal sealed class YearlySums(DocumentMentions mentions, Func<QuantityMention, Sentence, bool> isTotal)
{
    /// <summary>The most tokens between "a year" and the length of time: "over the next".</summary>
    private const int ToLength = 4;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly RateTerms _terms = mentions.Document.Text.Language.Rates;
    private readonly ArithmeticTerms _arithmetic = mentions.Document.Text.Language.Arithmetic;
    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly RateNumbers _numbers = new(mentions);

    /// <summary>That of a sentence.</summary>
    public Product? In(Sentence sentence)
    {
        var numbers = _numbers.In(sentence);
        foreach (var (each, total) in numbers.Zip(numbers.Skip(1)))
        {
            if (
                each.Quantity.Kind is QuantityKind.Money or QuantityKind.Measure
                && CountOf(each, sentence) is { } count
                && count.Tokens.End <= total.Tokens.First
                && (isTotal(total, sentence) || IsSaidToBeAll(total))
                && _units.Like(total, each) is { } like
            )
            {
                return new Product(count, each, like);
            }
        }

        return null;
    }

    // ", or 20 million in all"
    private bool IsSaidToBeAll(QuantityMention total)
    {
        var end = RateNumbers.EndOf(total);
        return _text.IsOneOf(total.Tokens.First - 1, _arithmetic.Or)
            && (
                (_text.IsOneOf(end, _arithmetic.In) && _text.IsOneOf(end + 1, _arithmetic.All))
                || _text.IsOneOf(end, _arithmetic.Altogether)
            );
    }

    // The number of a length of time that is told in the unit for which the sum is: "a month for six months".
    private QuantityMention? CountOf(QuantityMention each, Sentence sentence)
    {
        var unit = each.Tokens.End + 1;
        if (!_text.IsOneOf(each.Tokens.End, _terms.Per) || unit >= sentence.End)
        {
            return null;
        }

        for (var i = unit + 1; i <= unit + ToLength && i < sentence.End; i++)
        {
            if (mentions.ValueAt(i) is TimeMention { Expression: { Modifier: null } expression } time && time.Tokens.First == i)
            {
                return
                    expression.Value is Amount { Second: null, To: null, First.Count: { } count }
                    && _text[time.Tokens.End - 1].StartsWith(_text[unit], StringComparison.OrdinalIgnoreCase)
                    ? new QuantityMention(
                        time.Tokens,
                        new Quantity(NumberRange.Exactly(count), _text.TextOf(time.Tokens.First, time.Tokens.End))
                    )
                    : null;
            }
        }

        return null;
    }
}
