using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>The numbers of a sentence that rates may hang together, and what stands around them.</summary>
/// <param name="mentions">The article.</param>
internal sealed class RateNumbers(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly RateTerms _terms = mentions.Document.Text.Language.Rates;
    private readonly ArithmeticTerms _arithmetic = mentions.Document.Text.Language.Arithmetic;
    private readonly ElidedUnits _units = new(mentions.Document.Text);

    /// <summary>Those that are told as one number, if about; not how often something was done.</summary>
    public List<QuantityMention> In(Sentence sentence) =>
        [
            .. mentions
                .QuantitiesIn(new TokenRange(sentence.First, sentence.End))
                .Where(number =>
                    number
                        is { IsHowOften: false, Quantity: { ToldTo: null, Modifier: null or QuantityModifier.About, Told: > 0 } }
                ),
        ];

    /// <summary>The sentence before in the same paragraph, or null.</summary>
    public Sentence? Before(Sentence sentence) =>
        sentence.First > 0 && _text.SentenceOf(sentence.First - 1) is { } before && before.Block == sentence.Block
            ? before
            : null;

    /// <summary>The token after a number and the noun that stands behind it.</summary>
    public static int EndOf(QuantityMention number) => Math.Max(number.Noun ?? 0, number.Tokens.End - 1) + 1;

    /// <summary>Whether a clause ends before a token.</summary>
    public bool IsEndOfClause(int token, Sentence sentence) =>
        token >= sentence.End || _text[token] is "." or "," or ";" or ":" or ")" or "!" or "?" or "\u2013" or "\u2014";

    /// <summary>Whether "that", "this" or "which" and "is" stand before a token; the first of them, or null.</summary>
    public int? ThatIsBefore(int token)
    {
        var verb = _text.IsOneOf(token - 1, _arithmetic.To) || _text.IsOneOf(token - 1, _terms.Articles) ? token - 2 : token - 1;
        return (_text.IsOneOf(verb, _arithmetic.Is) || _text.IsOneOf(verb, _terms.Equal)) && _text.IsOneOf(verb - 1, _terms.That)
            ? verb - 1
            : null;
    }

    /// <summary>Two numbers in one unit, which one of them may leave to the other; null where they count two things.</summary>
    public (QuantityMention One, QuantityMention Other)? Alike(QuantityMention one, QuantityMention other)
    {
        if (!IsAmount(one) || !IsAmount(other) || !StepFinder.AreOfOneNoun(_text, one, other))
        {
            return null;
        }

        return _units.Like(one, other) is { } first ? (first, other)
            : _units.Like(other, one) is { } second ? (one, second)
            : null;
    }

    private static bool IsAmount(QuantityMention number) =>
        number.Quantity.Kind is QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure;
}
