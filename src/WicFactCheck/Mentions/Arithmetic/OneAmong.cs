using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds one of a number of things with the others of them: "one of six kites, alongside two from Ost and …".</summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the others.</param>
internal sealed class OneAmong(DocumentMentions mentions, PartListReader lists)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;

    /// <summary>That of a sentence.</summary>
    public ImmutableArray<TotalWithParts> In(Sentence sentence)
    {
        for (var one = sentence.First; one + 2 < sentence.End; one++)
        {
            if (
                _text.IsOneOf(one, _terms.One)
                && _text.IsOneOf(one + 1, _terms.Of)
                && TotalAt(one + 2, sentence) is { Noun: { } noun } total
                && StartOfOthers(noun + 1, sentence) is { } start
                && lists.Read(new TokenRange(start, sentence.End), total) is { IsClosed: true, IsElided: true } others
                && others is { OpensWithPart: true, HasRest: false }
                && others.Parts.All(part => _text.IsOneOf(part.Tokens.End, _terms.AfterPart))
            )
            {
                var all = others with { Parts = others.Parts.Insert(0, One(one)) };
                return [new TotalWithParts(total, all) { IsWhole = true, AreAllParts = true }];
            }
        }

        return [];
    }

    // "one of six kites", "one of the six kites"
    private QuantityMention? TotalAt(int first, Sentence sentence) =>
        mentions
            .ExactIn(new TokenRange(first, sentence.End))
            .Find(number =>
                number.Quantity.Kind == QuantityKind.Number
                && (number.Tokens.First == first || (number.Tokens.First == first + 1 && _text.IsOneOf(first, _terms.Wholes)))
            );

    // The token after ", alongside" or ", together with".
    private int? StartOfOthers(int from, Sentence sentence)
    {
        for (var i = from; i + 2 < sentence.End; i++)
        {
            if (_text[i] is "," && _text.IsOneOf(i + 1, _terms.Alongside))
            {
                return mentions.CountValues(new TokenRange(from, i)) > 0 ? null
                    : _text.IsOneOf(i + 2, _terms.NoPart) ? i + 3
                    : i + 2;
            }
        }

        return null;
    }

    private QuantityMention One(int token) =>
        new(new TokenRange(token, token + 1), new Quantity(NumberRange.Exactly(1), _text.TextOf(token, token + 1)));
}
