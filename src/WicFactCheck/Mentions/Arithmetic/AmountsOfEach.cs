using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Tells amounts that each of several comes to, so that they are no parts of a sum: "at 1.20 each", "3 a head".
/// </summary>
/// <param name="text">The article's text.</param>
internal sealed class AmountsOfEach(TokenizedText text)
{
    private readonly ArithmeticTerms _terms = text.Language.Arithmetic;

    /// <summary>Whether a number is such an amount.</summary>
    public bool Has(QuantityMention number)
    {
        var (before, end) = (number.Tokens.First - 1, AfterNoun(number));
        return text.IsOneOf(end, _terms.Each)
            || text.IsOneOf(end, _terms.Per)
            || (text.IsOneOf(end, _terms.Articles) && text.IsOneOf(end + 1, _terms.PerOne))
            || text.IsOneOf(before, _terms.Times)
            || (number.Quantity.Kind == QuantityKind.Money && text.IsOneOf(before, _terms.At));
    }

    private static int AfterNoun(QuantityMention number) => Math.Max(number.Noun ?? 0, number.Tokens.End - 1) + 1;
}
