using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the noun that a bare number leaves out: "boats" of "Ninety boats left, and only 40 came back", "crowd" of "the crowd was
/// put at 8,000".
/// </summary>
/// <param name="mentions">The mentions of the article.</param>
internal sealed class ElidedNouns(DocumentMentions mentions)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly ValuedNouns _valued = new(mentions.Document.Text);

    /// <summary>
    /// The token of the noun; null where the number counts something that is named, is no part of a clause, or where nothing
    /// before it is counted.
    /// </summary>
    public int? Of(Mention mention)
    {
        if (mention is not QuantityMention { Noun: null, Quantity.Kind: QuantityKind.Number, Tokens: var tokens })
        {
            return null;
        }

        var tree = TreeAt(tokens.First);
        if (tree.HeadOf(tokens) is not { } head || tree[head].Tag.PartOfSpeech != PartOfSpeech.Numeral)
        {
            return null;
        }

        return _valued.Of(tree, head) is { } valued ? valued
            : IsPartOfClause(tree, head) ? NamedOf(tree, head) ?? CountedBefore(tokens.First, ClauseAt(tokens.First, head))
            : null;
    }

    // "900 came", "they saw 40", "there are 12", "40 of whom", "to 900"
    private static bool IsPartOfClause(SentenceTree tree, int head) =>
        tree[head].Relation.Relation switch
        {
            Relation.Subject or Relation.Object or Relation.Oblique => true,
            Relation.Root => tree.ChildOf(head, Relation.Copula) is null,
            Relation.Conjunct => tree[tree[head].Head].Tag.PartOfSpeech == PartOfSpeech.Numeral
                && IsPartOfClause(tree, tree[head].Head),
            _ => false,
        };

    // "all 60 of the firm's boats"
    private int? NamedOf(SentenceTree tree, int head)
    {
        foreach (var child in tree.ChildrenOf(head))
        {
            if (
                tree[child].Relation.Relation == Relation.NominalModifier
                && IsPluralNoun(tree, child)
                && tree.ChildOf(child, Relation.CaseMarking) is { } marker
                && tree.Is(marker, _text.Language.Claims.Of)
            )
            {
                return tree.TokensOf(child, child + 1).First;
            }
        }

        return null;
    }

    // What is counted last before, in this sentence or in the one before it; else the last plural that an earlier clause tells
    // of.
    private int? CountedBefore(int token, Clause? clause)
    {
        var sentence = _text.SentenceNumberOf(token);
        var first = _text.Sentences[Math.Max(0, sentence - 1)].First;
        for (var i = token - 1; i >= first; i--)
        {
            if (mentions.ValueAt(i) is QuantityMention { Noun: { } noun })
            {
                return noun;
            }
        }

        for (var number = sentence; number >= Math.Max(0, sentence - 1); number--)
        {
            if (PluralIn(_text.Sentences[number], token, clause) is { } plural)
            {
                return plural;
            }
        }

        return null;
    }

    private int? PluralIn(Sentence sentence, int before, Clause? clause)
    {
        var tree = TreeAt(sentence.First);
        int? last = null;
        for (var word = 0; word < tree.Length; word++)
        {
            if (
                IsPluralNoun(tree, word)
                && tree[word].Relation.Relation is Relation.Subject or Relation.Object or Relation.Root
                && tree.TokensOf(word, word + 1) is { First: var token }
                && token < before
                && mentions.ValueAt(token) is null
                && (clause is null || ClauseAt(token, word) != clause)
            )
            {
                last = token;
            }
        }

        return last;
    }

    private Clause? ClauseAt(int token, int word) => _text.Get(TextClauses.Layer).Of(token).Of(word);

    private SentenceTree TreeAt(int token) => _text.Get(TextClauses.Layer).Of(token).Tree;

    private static bool IsPluralNoun(SentenceTree tree, int word) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural };
}
