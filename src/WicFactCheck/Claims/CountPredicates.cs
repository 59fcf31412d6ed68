using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds by the tree which words tell what became of those whom a number counts: the noun itself ("19 survivors"), what is told
/// of them beside it ("19 people hurt in a fall"), the predicate whose subject or object they are, and the event that befell them
/// ("the deaths of 19 people"). What is told of others in the sentence is none.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class CountPredicates(AnnotatedText text)
{
    private readonly SentenceTrees _trees = text.Get(SentenceTrees.Layer);
    private readonly ValuedNouns _valued = new(text);

    /// <summary>The tokens of those words, the nearest to the number in the tree first.</summary>
    /// <param name="number">The number.</param>
    /// <param name="counted">The token of the noun that it counts or is the value of, if any.</param>
    public IEnumerable<int> Of(QuantityMention number, int? counted)
    {
        var tree = _trees.Of(number.Tokens.First);
        if (HeadOf(tree, number.Tokens) is not { } head)
        {
            return [];
        }

        var noun = number.Noun is { } token ? tree.HeadOf(new TokenRange(token, token + 1)) : null;
        var walk = new CountedWalk(tree, text.Language);
        if (noun is null && counted is { } valued && _valued.Of(tree, head) == valued)
        {
            walk.OfValue(tree.HeadOf(new TokenRange(valued, valued + 1)));
        }
        else
        {
            walk.OfCounted(head, noun, tree.WordsOf(number.Tokens).First);
        }

        return walk.Words.Select(word => tree.TokensOf(word, word + 1).First);
    }

    // "some 940": the number, and not what stands before it.
    private static int? HeadOf(SentenceTree tree, TokenRange number)
    {
        var (first, end) = tree.WordsOf(number);
        for (var word = end - 1; word >= first; word--)
        {
            var isHead =
                tree[word].Tag.PartOfSpeech is PartOfSpeech.Numeral or PartOfSpeech.Noun
                && (tree[word].Head < first || tree[word].Head >= end);
            if (isHead)
            {
                return word;
            }
        }

        return tree.HeadOf(number);
    }
}
