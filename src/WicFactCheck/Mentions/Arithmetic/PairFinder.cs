using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>A number that is told as so many of another: "12 of the 40 pupils".</summary>
/// <param name="Part">The number.</param>
/// <param name="Whole">The other, in the same unit.</param>
internal sealed record PartOfWhole(QuantityMention Part, QuantityMention Whole)
{
    /// <summary>What the whole is itself told as a part of: the 90 in "40 of the 90 came, and 12 of them".</summary>
    public QuantityMention? Wider { get; init; }

    /// <summary>Whether the part was worked out of the share, which is no rounder then: "half of that, or 40".</summary>
    public bool IsTaken { get; init; }

    /// <summary>The token after both.</summary>
    public int End => Math.Max(Part.Tokens.End, Whole.Tokens.End);

    /// <summary>The first token of both.</summary>
    public int First => Math.Min(Part.Tokens.First, Whole.Tokens.First);
}

/// <summary>Finds numbers that are told as parts of another.</summary>
/// <param name="mentions">The article.</param>
internal sealed class PairFinder(DocumentMentions mentions)
{
    /// <summary>The most tokens between a part and "of".</summary>
    private const int ToOf = 3;

    /// <summary>The most tokens from there to the whole: "36 of the herd's estimated 90 calves".</summary>
    private const int ToWhole = 5;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly ElidedUnits _units = new(mentions.Document.Text);

    /// <summary>Those of a sentence.</summary>
    public IEnumerable<PartOfWhole> In(Sentence sentence)
    {
        var numbers = mentions.QuantitiesIn(new TokenRange(sentence.First, sentence.End)).Where(IsAmount).ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i + 1 < numbers.Count && IsOf(numbers[i], numbers[i + 1]) && Pair(numbers[i], numbers[i + 1]) is { } pair)
            {
                yield return pair;
            }
            else if (SubsetBefore(numbers, i, sentence) is { } subset)
            {
                if (Pair(numbers[i], subset.Part) is { } nearest)
                {
                    yield return nearest with
                    {
                        Wider = subset.Whole,
                    };
                }
            }
            else if (WholeOf(numbers, i, sentence) is { } whole && Pair(numbers[i], whole) is { } other)
            {
                yield return other;
            }
        }
    }

    private static bool IsAmount(QuantityMention number) =>
        number.Quantity is { ToldTo: null, Kind: QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure };

    // "12 of the 40 pupils", "12 out of 40", "26,400 injections of a planned 30,000", "12 ill among 40"
    private bool IsOf(QuantityMention part, QuantityMention whole)
    {
        var of = part.Tokens.End;
        while (of < whole.Tokens.First && !_text.IsOneOf(of, _terms.Of) && !_text.IsOneOf(of, _text.Language.Rates.Among))
        {
            of++;
        }

        return of < whole.Tokens.First
            && of - part.Tokens.End <= ToOf
            && whole.Tokens.First - of <= ToWhole
            && Enumerable
                .Range(part.Tokens.End, whole.Tokens.First - part.Tokens.End)
                .All(i => _text.Tokens[i].Kind == TokenKind.Word);
    }

    // "40 of the 90 members came, and 12 of them", "Of 90 members 40 came, and 12 of them": of those who came.
    private PartOfWhole? SubsetBefore(List<QuantityMention> numbers, int at, Sentence sentence)
    {
        if (at < 2 || !IsSomeOfThose(numbers[at]))
        {
            return null;
        }

        var (before, last) = (numbers[at - 2], numbers[at - 1]);
        return IsOf(before, last) ? new PartOfWhole(WithoutNounOf(before, last), last)
            : at == 2 && IsLead(before, sentence) ? new PartOfWhole(last, before)
            : null;
    }

    // "Of 1,630 rams", "It found that of 1,630 rams,"
    private bool IsLead(QuantityMention number, Sentence sentence) =>
        (_text.IsOneOf(sentence.First, _terms.Of) && number.Tokens.First - sentence.First <= ToOf)
        || (
            RateNumbers.EndOf(number) is var end
            && end < sentence.End
            && _text[end] is ","
            && Enumerable
                .Range(1, ToOf)
                .Any(back =>
                    _text.IsOneOf(number.Tokens.First - back, _terms.Of)
                    && (
                        _text.IsOneOf(number.Tokens.First - back - 1, _terms.That)
                        || _text[Math.Max(number.Tokens.First - back - 1, 0)] is ","
                    )
                )
        );

    private bool IsSomeOfThose(QuantityMention part) =>
        _text.IsOneOf(part.Tokens.End, _terms.Of) && _text.IsOneOf(part.Tokens.End + 1, _terms.Those);

    // "Of 1,630 rams, 1,482 were sold", "2,310 people, of whom 1,540 live here"
    private QuantityMention? WholeOf(List<QuantityMention> numbers, int at, Sentence sentence)
    {
        if (at == 0)
        {
            return IsOfThose(numbers[0], sentence) ? WholeBefore(sentence) : null;
        }

        if (IsLead(numbers[0], sentence))
        {
            return numbers[0];
        }

        // "68 people, … 31 of them"
        if (IsSomeOfThose(numbers[at]))
        {
            return numbers[at - 1].Noun is null ? null : numbers[at - 1];
        }

        var of = numbers[at].Tokens.First - 2;
        return _text.IsOneOf(of, _terms.Of) && _text.IsOneOf(of + 1, _terms.Who) ? numbers[at - 1] : null;
    }

    // "Of these 12 are rotten", "12 of them are rotten", of what the sentence before counts
    private bool IsOfThose(QuantityMention part, Sentence sentence) =>
        (
            _text.IsOneOf(sentence.First, _terms.Of)
            && _text.IsOneOf(sentence.First + 1, _terms.Those)
            && part.Tokens.First - sentence.First <= ToOf
        ) || IsSomeOfThose(part);

    // The only number of the sentence before, which counts something.
    private QuantityMention? WholeBefore(Sentence sentence)
    {
        if (sentence.First == 0)
        {
            return null;
        }

        var before = _text.SentenceOf(sentence.First - 1);
        return
            before.Block == sentence.Block
            && mentions.QuantitiesIn(new TokenRange(before.First, before.End)).ToList() is [var only]
            && only is { Noun: not null, Quantity: { Modifier: null, ToldTo: null, Kind: QuantityKind.Number } }
            ? only
            : null;
    }

    private PartOfWhole? Pair(QuantityMention told, QuantityMention whole) =>
        WithoutNounOf(told, whole) is { Quantity.Modifier: null } part
        && (_units.Like(part, whole) is { } like ? new PartOfWhole(like, whole) : Reversed(part, whole)) is { } pair
        && pair.Whole.Quantity.Told > pair.Part.Quantity.Told
        && pair.Part.Quantity.Told > 0
            ? pair
            : null;

    // "45,000 of the 260,000 euros" has no noun but that of the whole.
    private static QuantityMention WithoutNounOf(QuantityMention part, QuantityMention whole) =>
        part.Noun >= whole.Tokens.First && part.Tokens.End <= whole.Tokens.First
            ? new QuantityMention(part.Tokens, part.Quantity)
            : part;

    // "£90,000 of the 310,000"
    private PartOfWhole? Reversed(QuantityMention part, QuantityMention whole) =>
        _units.Like(whole, part) is { } like ? new PartOfWhole(part, like) : null;
}
