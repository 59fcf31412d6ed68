using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>So many, what each of them comes to, and what all come to.</summary>
/// <param name="Count">How many.</param>
/// <param name="Each">What each comes to, all alike or on average.</param>
/// <param name="Total">What they come to together.</param>
internal sealed record Product(QuantityMention Count, QuantityMention Each, QuantityMention Total);

/// <summary>Finds totals beside a number and a rate: "400 were fined at an average of 15 euros, a total of 6,000".</summary>
internal sealed class ProductFinder
{
    /// <summary>The most tokens between "each" and its amount, and from "average" to it.</summary>
    private const int Reach = 3;

    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly SentenceTrees _trees;
    private readonly ArithmeticTerms _terms;
    private readonly ElidedUnits _units;
    private readonly AddedParts _totals;
    private readonly RateNumbers _numbers;
    private readonly DividedTotals _divided;
    private readonly LaterTotals _later;
    private readonly YearlySums _yearly;

    private ProductFinder(DocumentMentions mentions)
    {
        _mentions = mentions;
        _text = mentions.Document.Text;
        _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
        _terms = _text.Language.Arithmetic;
        _units = new ElidedUnits(_text);
        _totals = new AddedParts(mentions, new PartListReader(mentions));
        _numbers = new RateNumbers(mentions);
        _divided = new DividedTotals(mentions);
        _later = new LaterTotals(mentions, (count, each) => IsCounted(count) && IsAmount(each) && IsEach(count, each));
        _yearly = new YearlySums(mentions, IsTotal);
    }

    public static IEnumerable<Product> Find(DocumentMentions mentions)
    {
        var finder = new ProductFinder(mentions);
        return mentions.Document.Text.Sentences.Select(finder.In).OfType<Product>();
    }

    private Product? In(Sentence sentence) =>
        Beside(sentence) ?? _yearly.In(sentence) ?? _divided.In(sentence) ?? _later.In(sentence);

    private Product? Beside(Sentence sentence)
    {
        var numbers = _numbers.In(sentence);
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            var (one, next, total) = (numbers[i], numbers[i + 1], numbers[i + 2]);
            var found =
                IsForEach(one, next) ? (Count: next, Each: one)
                : IsEach(one, next) || IsAverage(next) || IsOfEachAlone(one, next, numbers) ? (Count: one, Each: next)
                : default;
            if (
                found.Count is not null
                && IsCounted(found.Count)
                && IsAmount(found.Each)
                && !(i > 0 && IsOfList(numbers[i - 1], found.Count))
                && IsTotal(total, sentence)
                && _units.Like(total, found.Each) is { } like
                && !IsOftener(new Product(found.Count, found.Each, like), sentence)
            )
            {
                return new Product(found.Count, found.Each, like);
            }
        }

        return InTime(numbers, sentence);
    }

    private static bool IsCounted(QuantityMention count) => count.Quantity.Kind == QuantityKind.Number;

    private static bool IsAmount(QuantityMention each) => each.Quantity.Kind is QuantityKind.Money or QuantityKind.Measure;

    private bool IsEach(QuantityMention count, QuantityMention each) => IsOfEach(count, each) || IsToEach(count, each);

    // "fined twice, at 15 euros each": that may be of either time, or of both.
    private bool IsOftener(Product product, Sentence sentence) =>
        _mentions
            .QuantitiesIn(new TokenRange(sentence.First, sentence.End))
            .Any(times =>
                times.IsHowOften
                && product.Total.Quantity.Range.Overlaps(
                    product.Each.Quantity.Range.Times(times.Quantity.Told * product.Count.Quantity.Told)
                )
            );

    // "45 turbines of six megawatts", beside no other amount but the total
    private bool IsOfEachAlone(QuantityMention count, QuantityMention each, List<QuantityMention> numbers) =>
        count.Noun is { } noun
        && noun == each.Tokens.First - 2
        && _text.IsOneOf(noun + 1, _terms.Of)
        && numbers.Count(number => number.Quantity.IsInUnitOf(each.Quantity)) == 2;

    // "40 in May and 20 in June, at 3 euros each": of all of them, not of the last ones.
    private bool IsOfList(QuantityMention before, QuantityMention count) =>
        before.Quantity.Kind == QuantityKind.Number
        && before.Tokens.End < count.Tokens.First
        && Enumerable.Range(count.Tokens.First - 2, 2).Any(i => _text[i] is "," || _text.IsOneOf(i, _terms.And))
        && !Enumerable.Range(before.Tokens.End, count.Tokens.First - before.Tokens.End).Any(IsVerb);

    private bool IsVerb(int token)
    {
        var tree = _trees.Of(token);
        return tree[tree.WordsOf(new TokenRange(token, token + 1)).First].Tag.PartOfSpeech == PartOfSpeech.Verb;
    }

    // "5 million for each of the four weeks, 20 million in all"
    private Product? InTime(List<QuantityMention> numbers, Sentence sentence)
    {
        foreach (var (each, total) in numbers.Zip(numbers.Skip(1)))
        {
            if (
                each.Quantity.Kind == QuantityKind.Money
                && LengthAfter(each) is { } count
                && IsTotal(total, sentence)
                && _units.Like(total, each) is { } like
            )
            {
                return new Product(count, each, like);
            }
        }

        return null;
    }

    // The number of a length of time, each unit of which is told to cost so much.
    private QuantityMention? LengthAfter(QuantityMention each)
    {
        var time = each.Tokens.End + Reach;
        time += _text.IsOneOf(time, _terms.Wholes) ? 1 : 0;
        return
            IsForEachOf(each.Tokens.End)
            && time < _text.Tokens.Length
            && _mentions.ValueAt(time) is TimeMention { Expression.Value: Amount { Second: null, First.Count: { } count } } length
            ? new QuantityMention(
                length.Tokens,
                new Quantity(NumberRange.Exactly(count), _text.TextOf(length.Tokens.First, length.Tokens.End))
            )
            : null;
    }

    private bool IsForEachOf(int start) =>
        (_text.IsOneOf(start, _terms.To) || _text.IsOneOf(start, _terms.BeforeTotal))
        && _text.IsOneOf(start + 1, _terms.Each)
        && _text.IsOneOf(start + 2, _terms.Of);

    // "a total of 6,000 euros", "a capacity of 1,264 megawatts"
    private bool IsTotal(QuantityMention number, Sentence sentence) =>
        (
            _text.IsOneOf(number.Tokens.First - 1, _terms.Of)
            && (
                _text.IsOneOf(number.Tokens.First - 2, _terms.Capacities)
                || _text.IsOneOf(number.Tokens.First - 2, _text.Language.Rates.Capacities)
            )
        ) || _totals.IsTotal(number, sentence);

    // "5 million for each of the four weeks"
    private bool IsForEach(QuantityMention amount, QuantityMention count) =>
        IsForEachOf(amount.Tokens.End) && count.Tokens.First - amount.Tokens.End <= Reach + 2;

    // "nine cranes, each of 120 tonnes"
    private bool IsOfEach(QuantityMention count, QuantityMention amount) =>
        Enumerable
            .Range(1, Reach)
            .Any(back =>
                amount.Tokens.First - back >= count.Tokens.End && _text.IsOneOf(amount.Tokens.First - back, _terms.Each)
            );

    // "40 pupils paid 12 euros each", "each of the 40 pupils paid 12 euros"
    private bool IsToEach(QuantityMention count, QuantityMention amount) =>
        _text.IsOneOf(amount.Tokens.End, _terms.Each)
        || (
            _text.IsOneOf(count.Tokens.First - 3, _terms.Each)
            && _text.IsOneOf(count.Tokens.First - 2, _terms.Of)
            && _text.IsOneOf(count.Tokens.First - 1, _terms.Wholes)
        );

    // "at an average of 15 euros", "paid 15 euros on average"
    private bool IsAverage(QuantityMention amount) =>
        Enumerable.Range(1, Reach).Any(back => _text.IsOneOf(amount.Tokens.First - back, _terms.Average))
        && _text.IsOneOf(amount.Tokens.First - 1, _terms.Of);
}
