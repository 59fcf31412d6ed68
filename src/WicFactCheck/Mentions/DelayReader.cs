using WicFactCheck.Analysis.Clauses;
using WicFactCheck.Analysis.Syntax;
using WicFactCheck.Languages;
using WicFactCheck.Text;

namespace WicFactCheck.Mentions;

/// <summary>How a length tells that something was late.</summary>
/// <param name="IsLate">Late, not early.</param>
/// <param name="Noun">The word for the delay that it is the length of; null for "two hours late".</param>
internal sealed record Delay(bool IsLate, int? Noun);

/// <summary>Reads of a length whether it tells how late or early something was.</summary>
/// <param name="text">The text.</param>
/// <param name="clauses">Its clauses.</param>
internal sealed class DelayReader(TokenizedText text, TextClauses clauses)
{
    private readonly DelayTerms _terms = text.Language.Delays;

    /// <summary>
    /// The delay, as in "two hours late", "a delay of two hours", "the delay was two hours"; null where it tells none.
    /// </summary>
    public Delay? DelayOf(TimeMention length)
    {
        var next = length.Tokens.End;
        if (text.IsOneOf(next, _terms.Late) || (text.IsOneOf(next, _terms.Behind) && text.IsOneOf(next + 1, _terms.Schedule)))
        {
            return new Delay(IsLate: true, Noun: null);
        }

        if (
            text.IsOneOf(next, _terms.Early)
            || (text.IsOneOf(next, _terms.Ahead) && text.IsOneOf(next + 1, _terms.Of) && text.IsOneOf(next + 2, _terms.Schedule))
        )
        {
            return new Delay(IsLate: false, Noun: null);
        }

        return NounOf(length) is { } noun ? new Delay(IsLate: true, noun) : null;
    }

    private int? NounOf(TimeMention length)
    {
        var tree = clauses.Of(length.Tokens.First).Tree;
        if (tree.HeadOf(length.Tokens) is not { } word || !tree.IsSure(word))
        {
            return null;
        }

        var noun = tree[word].Relation.Relation switch
        {
            Relation.NominalModifier or Relation.Compound => tree[word].Head,
            Relation.Root when tree.ChildOf(word, Relation.Copula) is not null => tree.ChildOf(word, Relation.Subject),
            _ => null,
        };
        return noun is { } found && _terms.Nouns.Contains(tree[found].Lemma) ? found : null;
    }
}
