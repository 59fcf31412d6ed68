using System.Collections.Immutable;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Mentions.Arithmetic;

/// <summary>Finds numbers of people who died, whose parts may follow.</summary>
/// <param name="mentions">The article.</param>
internal sealed class ToldDead(DocumentMentions mentions)
{
    /// <summary>How many words before or after a number may tell that those died.</summary>
    private const int ToVerb = 6;

    /// <summary>How many sentences back they may be told of.</summary>
    private const int Back = 3;

    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);
    private readonly ImmutableArray<Sentence> _sentences = mentions.Document.Text.Sentences;
    private readonly ArithmeticTerms _terms = mentions.Document.Text.Language.Arithmetic;

    /// <summary>How many died, as the sentences before one tell it, the nearest first.</summary>
    /// <param name="at">The number of the sentence.</param>
    public IEnumerable<QuantityMention> Before(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Back); i--)
        {
            foreach (var number in mentions.ExactIn(new TokenRange(_sentences[i].First, _sentences[i].End)))
            {
                if (number.Quantity.Kind == QuantityKind.Number && TellsOfDead(number))
                {
                    yield return number;
                }
            }
        }
    }

    private bool TellsOfDead(QuantityMention number)
    {
        var tree = _trees.Of(number.Tokens.First);
        var (first, end) = tree.WordsOf(number.Tokens);
        var next = Enumerable.Range(end, Math.Min(ToVerb, tree.Length - end)).TakeWhile(word => !tree.Is(word, ","));
        return next.Any(word => _terms.Die.Contains(tree[word].Lemma))
            || Enumerable
                .Range(Math.Max(0, first - ToVerb), Math.Min(ToVerb, first))
                .Any(word => _terms.Die.Contains(tree[word].Lemma));
    }
}
