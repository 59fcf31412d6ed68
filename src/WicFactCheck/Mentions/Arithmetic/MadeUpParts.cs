using System.Collections.Immutable;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds parts that a verb says to make up a total, which stands in the same sentence or the one before.</summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class MadeUpParts(DocumentMentions mentions, PartListReader lists)
{
    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;
    private readonly AnnouncedLists _lists = new(mentions, lists);

    /// <summary>
    /// "The full price of £415 million was met by £230 million from …", "It is made up of £230 million from …".
    /// </summary>
    public ImmutableArray<TotalWithParts> MadeUp(int at)
    {
        var sentence = _sentences[at];
        for (var verb = sentence.First + 1; verb < sentence.End - 1; verb++)
        {
            var start = verb + 1;
            while (start < sentence.End && (_text.IsOneOf(start, _terms.Up) || _text.IsOneOf(start, _terms.Links)))
            {
                start++;
            }

            // "met by", but "paid 14 million" and "made 112" tell of one who did so.
            if (!_text.IsOneOf(verb, _terms.Comprise) && !(_text.IsOneOf(verb, _terms.MadeUp) && start > verb + 1))
            {
                continue;
            }

            var totals = _lists.ExactWithin(sentence with { End = verb });
            return _lists.Read(
                totals.Count == 0 && _text.IsOneOf(sentence.First, _terms.Back) ? _lists.TotalsBefore(at) : totals,
                new TokenRange(start, sentence.End),
                at: null,
                list => list.OpensWithPart && list.IsClosed,
                isWhole: true
            );
        }

        return [];
    }

    /// <summary>"1,240 came. That makes 690 women and 550 men."</summary>
    public ImmutableArray<TotalWithParts> MakesKinds(int at)
    {
        var sentence = _sentences[at];
        var start = sentence.First + 2;
        return
            _text.IsOneOf(sentence.First, _terms.Back) && _text.IsOneOf(sentence.First + 1, _terms.Makes) && start < sentence.End
            ? _lists.Read(
                _lists.TotalsBefore(at),
                new TokenRange(start, sentence.End),
                at: null,
                list => list is { OpensWithPart: true, AreKinds: true },
                isWhole: true
            )
            : [];
    }
}
