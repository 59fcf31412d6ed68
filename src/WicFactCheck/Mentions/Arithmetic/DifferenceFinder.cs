using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>What is told to lie between two numbers: a majority, or what is left of one without the other.</summary>
/// <param name="Large">The larger number.</param>
/// <param name="Small">The smaller one.</param>
/// <param name="Told">What is told to lie between them.</param>
internal sealed record Difference(QuantityMention Large, QuantityMention Small, QuantityMention Told);

/// <summary>
/// Finds differences beside their numbers: "900 votes to 700, a majority of 200", "18 kg were taken, 14 kg came back, which
/// leaves 4 kg", "90 of the 310 that it cost … the other 220".
/// </summary>
internal sealed class DifferenceFinder
{
    /// <summary>By how many times what is told may miss the difference and still be meant as it.</summary>
    private const decimal MostOff = 2;

    private readonly DocumentMentions _mentions;
    private readonly TokenizedText _text;
    private readonly ArithmeticTerms _terms;
    private readonly ElidedUnits _units;
    private readonly PairFinder _pairs;

    private DifferenceFinder(DocumentMentions mentions)
    {
        _mentions = mentions;
        _text = mentions.Document.Text;
        _terms = _text.Language.Arithmetic;
        _units = new ElidedUnits(_text);
        _pairs = new PairFinder(mentions);
    }

    public static IEnumerable<Difference> Find(DocumentMentions mentions)
    {
        var finder = new DifferenceFinder(mentions);
        return Enumerable.Range(0, mentions.Document.Text.Sentences.Length).SelectMany(finder.In);
    }

    private IEnumerable<Difference> In(int at)
    {
        var sentence = _text.Sentences[at];
        foreach (var told in _mentions.ExactIn(new TokenRange(sentence.First, sentence.End)))
        {
            if (
                (Majority(told, sentence) ?? Margin(told, sentence) ?? Left(told, at) ?? Other(told, at)) is { } found
                && IsNear(found)
            )
            {
                yield return found;
            }
        }
    }

    private static bool IsNear(Difference found) =>
        found.Large.Quantity.Told - found.Small.Quantity.Told is > 0 and var right
        && found.Told.Quantity.Told <= right * MostOff
        && found.Told.Quantity.Told >= right / MostOff;

    // "18,412 votes to 17,096 for his rival, a majority of 1,316"
    private Difference? Majority(QuantityMention told, Sentence sentence)
    {
        var of = told.Tokens.First - 1;
        if (!_text.IsOneOf(of, _terms.Of) || !_text.IsOneOf(of - 1, _terms.Majorities))
        {
            return null;
        }

        var ends = InUnit(new TokenRange(sentence.First, of), told);
        return
            ends is [var one, var other]
            && Enumerable.Range(one.Tokens.End, other.Tokens.First - one.Tokens.End).Any(i => _text.IsOneOf(i, _terms.Against))
            ? Between(one, other, told)
            : null;
    }

    // "won by 84 votes, 1,204 to 1,120"
    private Difference? Margin(QuantityMention told, Sentence sentence)
    {
        var comma = told.Noun is { } noun && noun >= told.Tokens.End ? noun + 1 : told.Tokens.End;
        var scores = _mentions.ExactIn(new TokenRange(comma, sentence.End));
        return
            told.Quantity.Kind == QuantityKind.Number
            && _text.IsOneOf(told.Tokens.First - 1, _terms.By)
            && comma < sentence.End
            && _text[comma] is ","
            && scores is [var one, var other]
            && one.Tokens.First == comma + 1
            && other.Tokens.First == one.Tokens.End + 1
            && _text.IsOneOf(one.Tokens.End, _terms.Against)
            && (other.Tokens.End >= sentence.End || _text.Tokens[other.Tokens.End].Kind == TokenKind.Symbol)
            && one.Quantity.Kind == QuantityKind.Number
            && other.Quantity.Kind == QuantityKind.Number
            ? Between(one, other, told)
            : null;
    }

    // "Officers recovered 14.1 kilograms, which leaves 4.3 kilograms" of the number before.
    private Difference? Left(QuantityMention told, int at)
    {
        var verb = told.Tokens.First - 1;
        if (!_text.IsOneOf(verb, _terms.Leaves) || !(_text.IsOneOf(verb - 1, _terms.That) || _text[verb - 1] is ","))
        {
            return null;
        }

        var sentence = _text.Sentences[at];
        var first = at > 0 && _text.Sentences[at - 1].Block == sentence.Block ? _text.Sentences[at - 1].First : sentence.First;
        var ends = InUnit(new TokenRange(first, verb), told);
        return
            InUnit(new TokenRange(told.Tokens.End, sentence.End), told).Count == 0
            && ends is [var whole, var gone]
            && whole.Quantity.Told > gone.Quantity.Told
            && StepFinder.AreOfOneNoun(_text, whole, told)
            && StepFinder.AreOfOneNoun(_text, gone, told)
            ? new Difference(whole, gone, told)
            : null;
    }

    // "The parish gave £45,000 of the £260,000 for an organ. The county paid the other £215,000."
    private Difference? Other(QuantityMention told, int at)
    {
        if (!_text.IsOneOf(told.Tokens.First - 1, _terms.Rest))
        {
            return null;
        }

        for (var i = at; i >= Math.Max(0, at - 1); i--)
        {
            var pair = _pairs
                .In(_text.Sentences[i])
                .LastOrDefault(pair => pair.End < told.Tokens.First && pair.Part.Tokens.First < pair.Whole.Tokens.First);
            if (pair is not null)
            {
                return
                    _units.Like(told, pair.Whole) is { } like
                    && StepFinder.AreOfOneNoun(_text, told, pair.Whole)
                    && _mentions.CountValues(new TokenRange(pair.End, told.Tokens.First - 1)) == 0
                    ? new Difference(pair.Whole, pair.Part, like)
                    : null;
            }
        }

        return null;
    }

    private List<QuantityMention> InUnit(TokenRange range, QuantityMention told) =>
        [.. _mentions.ExactIn(range).Select(number => _units.Like(number, told)).OfType<QuantityMention>()];

    private static Difference Between(QuantityMention one, QuantityMention other, QuantityMention told) =>
        one.Quantity.Told > other.Quantity.Told ? new Difference(one, other, told) : new Difference(other, one, told);
}
