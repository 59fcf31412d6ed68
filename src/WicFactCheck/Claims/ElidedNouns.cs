using WicFactCheck.Analysis;
using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Morphology;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Mentions;
using WicFactCheck.Text.Patterns;

namespace WicFactCheck.Claims;

/// <summary>
/// Finds the noun that a bare number leaves out: "boats" of "Ninety boats left, and only 40 came back", "crowd" of "the crowd was
/// put at 8,000".
/// </summary>
/// <param name="mentions">The mentions of the article.</param>
/// <param name="isPerson">Whether a token is a word for somebody.</param>
internal sealed class ElidedNouns(DocumentMentions mentions, Func<int, bool> isPerson)
{
    private readonly AnnotatedText _text = mentions.Document.Text;
    private readonly ValuedNouns _valued = new(mentions.Document.Text);
    private readonly CountedBefore _before = new(mentions, isPerson);

    /// <summary>
    /// The token of the noun; null where the number counts something that is named, is no part of a clause, or where nothing
    /// before it is counted.
    /// </summary>
    public int? Of(Mention mention)
    {
        if (mention is not QuantityMention { Quantity.Kind: QuantityKind.Number, Tokens: var tokens } number)
        {
            return null;
        }

        var tree = TreeAt(tokens.First);
        if (tree.HeadOf(tokens) is not { } head || tree[head].Tag.PartOfSpeech != PartOfSpeech.Numeral)
        {
            return null;
        }

        if (_valued.Of(tree, head) is { } valued)
        {
            return tree[head].Relation.Relation != Relation.NominalModifier && IsAge(valued) ? null : valued;
        }

        if (WholeOf(tree, head) is { } whole)
        {
            return OfWhole(tree, head, whole, number);
        }

        if (_before.IsKnown(tree, head))
        {
            return _before.Known(tree, head, tokens.First, number);
        }

        return IsPartOfClause(tree, head) ? _before.Of(tree, head, number, ClauseAt(tokens.First, head)) : null;
    }

    // "40 of them", "all 60 of the firm's boats", "17 of the 57"
    private int? OfWhole(SentenceTree tree, int head, int whole, QuantityMention number)
    {
        var token = tree.TokensOf(whole, whole + 1).First;
        return tree[whole].Tag.PartOfSpeech switch
        {
            PartOfSpeech.Noun => _before.IsKnown(tree, head) || IsPartOfClause(tree, head) ? token : null,
            PartOfSpeech.Numeral => mentions.ValueAt(token) is QuantityMention other ? other.Noun ?? Of(other) : null,
            _ => _before.Whole(tree, whole, number.Tokens.First, number),
        };
    }

    /// <summary>
    /// The token of the noun that is told of last before a bare number of a clause, whether or not the number counts it; null
    /// where there is none, or where the number is an age.
    /// </summary>
    public int? LastBefore(Mention mention)
    {
        if (mention is not QuantityMention { Noun: null, Quantity.Kind: QuantityKind.Number, Tokens: var tokens })
        {
            return null;
        }

        var tree = TreeAt(tokens.First);
        return
            tree.HeadOf(tokens) is { } head
            && tree[head].Tag.PartOfSpeech == PartOfSpeech.Numeral
            && _valued.Of(tree, head) is null
            && (IsPartOfClause(tree, head) || IsOblique(tree, head))
            ? _before.Last(tokens.First, ClauseAt(tokens.First, head))
            : null;
    }

    // "the keeper is 22", "her age was put at 22"
    private bool IsAge(int noun)
    {
        var tree = TreeAt(noun);
        return tree.HeadOf(new TokenRange(noun, noun + 1)) is { } word
            && (
                _text.Language.Counts.Ages.ContainsInAnyCase(tree[word].Lemma)
                || (tree[word].Tag is { Number: Number.Singular } && isPerson(noun))
            );
    }

    // What a number counts a part of: "40 of them", "40 of the boats", "17 of the 57", "Of the boats, 40 came back"
    private int? WholeOf(SentenceTree tree, int head)
    {
        foreach (var child in tree.ChildrenOf(head))
        {
            if (tree[child].Relation.Relation == Relation.NominalModifier && IsWhole(tree, child))
            {
                return child;
            }
        }

        return tree[head].Relation.Relation is Relation.Subject or Relation.Object
            ? tree.ChildrenOf(tree[head].Head)
                .Where(child => child < head && tree[child].Relation.Relation == Relation.Oblique && IsWhole(tree, child))
                .Select(child => (int?)child)
                .FirstOrDefault()
            : null;
    }

    private bool IsWhole(SentenceTree tree, int word) =>
        (
            IsPluralNoun(tree, word)
            || tree[word].Tag.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Numeral
        )
        && tree.ChildOf(word, Relation.CaseMarking) is { } marker
        && tree.Is(marker, _text.Language.Claims.Of);

    // "certified for 32", "made up of 40 and 70"
    private static bool IsOblique(SentenceTree tree, int head) =>
        tree[head].Relation.Relation == Relation.Oblique
        || (
            tree[head].Relation.Relation == Relation.Conjunct
            && tree[tree[head].Head] is { Tag.PartOfSpeech: PartOfSpeech.Numeral, Relation.Relation: Relation.Oblique }
        );

    // "900 came", "they saw 40", "there are 12"
    private static bool IsPartOfClause(SentenceTree tree, int head) =>
        tree[head].Relation.Relation switch
        {
            Relation.Subject or Relation.Object => true,
            Relation.Root => tree.ChildOf(head, Relation.Copula) is null,
            Relation.Conjunct => tree[tree[head].Head].Tag.PartOfSpeech == PartOfSpeech.Numeral
                && IsPartOfClause(tree, tree[head].Head),
            _ => false,
        };

    private Clause? ClauseAt(int token, int word) => _text.Get(TextClauses.Layer).Of(token).Of(word);

    private SentenceTree TreeAt(int token) => _text.Get(TextClauses.Layer).Of(token).Tree;

    private static bool IsPluralNoun(SentenceTree tree, int word) =>
        tree[word].Tag is { PartOfSpeech: PartOfSpeech.Noun, Number: Number.Plural };
}
