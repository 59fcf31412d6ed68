using System.Collections.Immutable;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>
/// Finds what something cost and who bore it, in the sentence after: "It cost 46 million. The county gave 21 million, a bank lent
/// 16 million and a lottery put up nine million."
/// </summary>
/// <param name="mentions">The article.</param>
/// <param name="lists">What reads the parts.</param>
internal sealed class GivenParts(DocumentMentions mentions, PartListReader lists)
{
    /// <summary>The fewest who are taken for all of them.</summary>
    private const int Fewest = 3;

    private readonly TokenizedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;

    /// <summary>The cost that the sentence before tells, with what this one says that was given.</summary>
    public ImmutableArray<TotalWithParts> In(int at) =>
        at > 0
        && _sentences[at - 1].Block == _sentences[at].Block
        && CostIn(_sentences[at - 1]) is { } cost
        && lists.Read(new TokenRange(_sentences[at].First, _sentences[at].End), cost) is { } list
        && list is { IsClosed: true, Parts.Length: >= Fewest }
        && AreGiven(list, _sentences[at].First)
            ? [new TotalWithParts(cost, list)]
            : [];

    // The only sum of money in a sentence that tells of a cost.
    private QuantityMention? CostIn(Sentence sentence) =>
        Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => _text.IsOneOf(i, _terms.Costs))
        && mentions.QuantitiesIn(new TokenRange(sentence.First, sentence.End)).Where(IsMoney).ToList() is [var only]
        && only.Quantity is { Modifier: null, ToldTo: null }
            ? only
            : null;

    private static bool IsMoney(QuantityMention number) => number.Quantity.Kind == QuantityKind.Money;

    // The first by a verb of giving, and each other by one as well, or by none: "the county 30 million".
    private bool AreGiven(PartList list, int start)
    {
        foreach (var part in list.Parts)
        {
            var verb = Enumerable.Range(start, part.Tokens.First - start).LastOrDefault(IsVerb, -1);
            if (verb < 0 ? start == _text.SentenceOf(start).First : !_text.IsOneOf(verb, _terms.Givers))
            {
                return false;
            }

            start = part.Tokens.End;
        }

        return true;
    }

    private bool IsVerb(int token)
    {
        if (_text.IsOneOf(token, _terms.Givers))
        {
            return true;
        }

        var tree = _trees.Of(token);
        return tree[tree.WordsOf(new TokenRange(token, token + 1)).First].Tag.PartOfSpeech == PartOfSpeech.Verb;
    }
}
