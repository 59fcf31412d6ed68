using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;
using WicFactCheck.Time;

namespace WicFactCheck.Claims;

/// <summary>
/// Tells of a sum, a number, a measure or a length by how much something changed, from how much it is: "rose by 700", "rose 700
/// to 12,000", "was down 74 points", "up three hours from the old one".
/// </summary>
/// <remarks>By what share something changed, <see cref="ShareChanges"/> tells.</remarks>
/// <param name="mentions">What the article mentions.</param>
/// <param name="words">The words by which claims are read.</param>
internal sealed class ValueSteps(DocumentMentions mentions, ClaimWords words)
{
    /// <summary>The most tokens from "rose" to "by": "rose last year alone by".</summary>
    private const int LongestChange = 5;

    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly SentenceTrees _trees = mentions.Document.Text.Get(SentenceTrees.Layer);

    /// <summary>Whether a value is one by which something changed.</summary>
    public bool Has(Mention mention) =>
        mention switch
        {
            QuantityMention { Quantity.Kind: QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure } number =>
                IsDifference(number) || IsStepTo(number) || IsUpOrDown(number),
            TimeMention { Expression.Value: Amount } length => IsUpOrDown(length),
            _ => false,
        };

    // "rose by 700"
    private bool IsDifference(QuantityMention number)
    {
        var by = number.Tokens.First - 1;
        return by >= 0
            && _text.Language.Claims.Difference.Contains(_text[by])
            && Enumerable
                .Range(Math.Max(_text.SentenceOf(by).First, by - LongestChange), Math.Min(by, LongestChange))
                .Any(i => i < by && words.ChangeVerbs.Contains(_text.Tokens[i].Id));
    }

    // "rose 700 to 12,000"
    private bool IsStepTo(QuantityMention number)
    {
        var to = number.Tokens.End;
        return number.Noun is null
            && to + 1 < _text.Tokens.Length
            && _text.Language.Claims.To.Contains(_text[to])
            && mentions.ValueAt(to + 1) is QuantityMention { Quantity.Kind: var kind }
            && kind == number.Quantity.Kind
            && VerbOver(number) is var (tree, verb)
            && words.ChangeVerbs.Contains(_text.Tokens[tree.TokensOf(verb, verb + 1).First].Id);
    }

    // The verb whose object the value is.
    private (SentenceTree Tree, int Verb)? VerbOver(QuantityMention number)
    {
        var tree = _trees.Of(number.Tokens.First);
        var told = number.Noun is { } noun ? tree.HeadOf(new TokenRange(noun, noun + 1)) : tree.HeadOf(number.Tokens);
        return
            told is { } word
            && tree[word] is { Relation.Relation: Relation.Object or Relation.Oblique, Head: var verb }
            && tree.ChildOf(word, Relation.CaseMarking) is null
            ? (tree, verb)
            : null;
    }

    // ", up three hours", "was down 74 points", but not "walked up 400 steps"
    private bool IsUpOrDown(Mention mention)
    {
        var (first, start) = (mention.Tokens.First - 1, _text.SentenceOf(mention.Tokens.First).First);
        if (first > start && _text.Language.Claims.About.ContainsInAnyCase(_text[first]))
        {
            first--;
        }

        if (first <= start || !_text.Language.Claims.UpOrDown.Contains(_text[first]))
        {
            return false;
        }

        var tree = _trees.Of(first);
        return _text[first - 1] is "," or "(" or "-" or "\u2013" or "\u2014"
            || (
                tree.HeadOf(new TokenRange(first - 1, first)) is { } before
                && (
                    _text.Language.Claims.Being.Contains(tree[before].Lemma)
                    || _text.Language.Claims.Closing.Contains(tree[before].Lemma)
                )
            );
    }
}
