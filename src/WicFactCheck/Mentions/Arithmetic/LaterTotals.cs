using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds what a sentence makes of a rate in the one before: "Five pumps, each of 30 kW, stand there. Together they draw 150 kW",
/// "Families get 40 euros each. At 210 homes that comes to 8,400 euros".
/// </summary>
/// <param name="mentions">The article.</param>
/// <param name="isEach">Whether a number of things has an amount for each of them.</param>
internal sealed class LaterTotals(DocumentMentions mentions, Func<QuantityMention, QuantityMention, bool> isEach)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly RateTerms _terms = mentions.Document.Text.Language.Rates;
    private readonly ArithmeticTerms _arithmetic = mentions.Document.Text.Language.Arithmetic;
    private readonly ElidedUnits _units = new(mentions.Document.Text);
    private readonly RateNumbers _numbers = new(mentions);

    /// <summary>That of a sentence.</summary>
    public Product? In(Sentence sentence)
    {
        var here = _numbers.In(sentence);
        if (here.Count is 0 || _numbers.Before(sentence) is not { } before)
        {
            return null;
        }

        var told = _numbers.In(before);
        return Together(told, here, sentence) ?? AtCount(told, here, sentence);
    }

    // "Together they draw 150 kW", of the only number of things with an amount for each.
    private Product? Together(List<QuantityMention> told, List<QuantityMention> here, Sentence sentence)
    {
        if (here is not [var total] || StartOfTotal(sentence) is not { } start || !_text.IsOneOf(start, _terms.They))
        {
            return null;
        }

        var pairs = told.Zip(told.Skip(1)).Where(pair => isEach(pair.First, pair.Second)).ToList();
        return
            pairs is [var (count, each)]
            && told.Count(number => number.Quantity.IsInUnitOf(each.Quantity)) == 1
            && _units.Like(total, each) is { } like
            ? new Product(count, each, like)
            : null;
    }

    // The token after "together", "in all".
    private int? StartOfTotal(Sentence sentence)
    {
        var first = sentence.First;
        var next =
            _text.IsOneOf(first, _terms.Together) ? first + 1
            : _text.IsOneOf(first, _arithmetic.In) && _text.IsOneOf(first + 1, _arithmetic.All) ? first + 2
            : -1;
        return next < 0 || next >= sentence.End ? null
            : _text[next] is "," ? next + 1
            : next;
    }

    // "At 210 homes that comes to 8,400 euros"
    private Product? AtCount(List<QuantityMention> told, List<QuantityMention> here, Sentence sentence)
    {
        if (here is not [var count, var total] || count.Noun is null || !_text.IsOneOf(sentence.First, _terms.At))
        {
            return null;
        }

        var that = RateNumbers.EndOf(count);
        that += that < sentence.End && _text[that] is "," ? 1 : 0;
        var verb = that + 1;
        var amount = _text.IsOneOf(verb + 1, _arithmetic.To) ? verb + 2 : verb + 1;
        return
            count.Tokens.First == sentence.First + 1
            && count.Quantity.Kind == QuantityKind.Number
            && _text.IsOneOf(that, _terms.That)
            && _text.IsOneOf(verb, _terms.Equal)
            && total.Tokens.First == amount
            && told.FindAll(number => _text.IsOneOf(number.Tokens.End, _arithmetic.Each)) is [var each]
            && each.Quantity.Kind is QuantityKind.Money or QuantityKind.Measure
            && _units.Like(total, each) is { } like
            ? new Product(count, each, like)
            : null;
    }
}
