using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Tells numbers that others are held against, which are of another time and no totals: "62 stalls (last year: 54)", "up from
/// 54".
/// </summary>
/// <param name="mentions">The article.</param>
internal sealed class EarlierNumbers(DocumentMentions mentions)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;

    /// <summary>Whether a number is such a one.</summary>
    public bool Has(QuantityMention number, Sentence sentence) => IsHeldAgainst(number) || IsAside(number, sentence);

    // "after 54", "compared with 54", "up from 54", "instead of 54"
    private bool IsHeldAgainst(QuantityMention number)
    {
        var link = number.Tokens.First - 1;
        var verb = link - 1;
        return _text.IsOneOf(link, _terms.AfterEarlier)
            || (_text.IsOneOf(link, _terms.ComparedWith) && _text.IsOneOf(verb, _terms.Compared))
            || (_text.IsOneOf(link, _terms.ComparedFrom) && (_text.IsOneOf(verb, _terms.Up) || _text.IsOneOf(verb, _terms.Down)))
            || (_text.IsOneOf(link, _terms.Of) && _text.IsOneOf(verb, _terms.Instead));
    }

    // "(last year: 54)", "– a year ago 54 –", but not "(54 stalls)".
    private bool IsAside(QuantityMention number, Sentence sentence)
    {
        var open = number.Tokens.First - 1;
        while (open > sentence.First && !IsMark(open))
        {
            open--;
        }

        if (open < sentence.First || !IsMark(open) || _text[open] is ")")
        {
            return false;
        }

        var close = number.Tokens.End;
        while (close < sentence.End && !IsMark(close))
        {
            close++;
        }

        var isTimed = Enumerable.Range(open, close - open).Any(i => mentions.ValueAt(i) is TimeMention or ElapsedMention);
        return close < sentence.End && (isTimed || (_text[open] is "(" && number.Tokens.First > open + 1));
    }

    private bool IsMark(int token) => _text[token] is "(" or ")" or "\u2013" or "\u2014";
}
